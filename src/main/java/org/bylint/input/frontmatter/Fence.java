package org.bylint.input.frontmatter;

/**
 * The lines that front matter stands between.
 *
 * @param bodyStart offset of the first line after the opening one
 * @param bodyEnd offset of the closing line; -1 when there is none
 * @param after offset of the line after the closing one
 */
record Fence(int bodyStart, int bodyEnd, int after) {

  boolean isMissing() {
    return bodyEnd < 0;
  }

  static Fence find(String content, String... closers) {
    int bodyStart = nextLine(content, 0);
    int line = bodyStart;
    while (line < content.length()) {
      for (String closer : closers) {
        if (isLine(content, line, closer)) {
          return new Fence(bodyStart, line, nextLine(content, line));
        }
      }
      line = nextLine(content, line);
    }
    return new Fence(bodyStart, -1, -1);
  }

  /** Whether the line that begins at an offset is a mark and nothing else, save white space. */
  static boolean isLine(String content, int at, String mark) {
    if (!content.startsWith(mark, at)) {
      return false;
    }
    int i = at + mark.length();
    while (i < content.length() && (content.charAt(i) == ' ' || content.charAt(i) == '\t')) {
      i++;
    }
    return i == content.length() || content.charAt(i) == '\n' || content.charAt(i) == '\r';
  }

  /** Whether a line begins like {@code key: value}. */
  static boolean looksLikeField(String content, int at) {
    int i = at;
    while (i < content.length()
        && (Character.isLetterOrDigit(content.charAt(i))
            || content.charAt(i) == '_'
            || content.charAt(i) == '-')) {
      i++;
    }
    return i > at && i < content.length() && content.charAt(i) == ':';
  }

  static int nextLine(String content, int at) {
    int i = at;
    while (i < content.length()) {
      char c = content.charAt(i++);
      if (c == '\n' || (c == '\r' && (i == content.length() || content.charAt(i) != '\n'))) {
        break;
      }
    }
    return i;
  }
}
