package org.bylint.input.frontmatter;

/** Guards the parsers, which work by recursion, against front matter that is nested without end. */
final class Nesting {
  private static final int DEEPEST = 100;

  private Nesting() {}

  /** Whether brackets, or the dashes and question marks of one line, stand too deep. */
  static boolean isTooDeep(String body) {
    int brackets = 0;
    int dashes = 0;
    for (int i = 0; i < body.length(); i++) {
      switch (body.charAt(i)) {
        case '[', '{' -> brackets++;
        case ']', '}' -> brackets = Math.max(0, brackets - 1);
        case '-', '?' -> dashes++;
        case ' ', '\t' -> {}
        default -> dashes = 0;
      }
      if (brackets > DEEPEST || dashes > DEEPEST) {
        return true;
      }
    }
    return false;
  }
}
