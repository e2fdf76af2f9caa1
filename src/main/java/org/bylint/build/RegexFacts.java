package org.bylint.build;

import java.util.regex.Pattern;

/** What the build finds out about a regular expression, to spare the program the work. */
final class RegexFacts {
  /** How often Segment lets an unbounded part of an expression repeat in a look-behind. */
  private static final int REPEATS = 100;

  private static final Pattern STAR = Pattern.compile("(?<=(?<!\\\\)(?:\\\\\\\\){0,100})\\*");
  private static final Pattern PLUS =
      Pattern.compile("(?<=(?<!\\\\)(?:\\\\\\\\){0,100})(?<![?*+]|\\{[0-9],?[0-9]?\\}?\\})\\+");
  private static final Pattern RANGE =
      Pattern.compile("(?<=(?<!\\\\)(?:\\\\\\\\){0,100})\\{\\s*([0-9]+)\\s*,\\s*\\}");

  /** A word boundary between letters, digits and what is none, accented letters included. */
  private static final String BOUNDARY =
      "(?:(?<=[\\p{L}\\p{Nd}_])(?![\\p{L}\\p{Nd}_])|(?<![\\p{L}\\p{Nd}_])(?=[\\p{L}\\p{Nd}_]))";

  private RegexFacts() {}

  /**
   * The expression with the same meaning on every JDK: {@code \b} knows accented letters up to JDK
   * 18 and only those of ASCII since JDK 19. The rules were written for the former.
   */
  static String portable(String regex) {
    StringBuilder same = new StringBuilder();
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      boolean escapes = c == '\\' && i + 1 < regex.length();
      if (escapes && regex.charAt(i + 1) == 'b') {
        same.append(BOUNDARY);
        i++;
      } else if (escapes) {
        same.append(c).append(regex.charAt(++i));
      } else {
        same.append(c);
      }
    }
    return same.toString();
  }

  /**
   * The expression as Segment bounds it for a look-behind ({@code Util.finitize}). We bound what
   * looks ahead alike, so that no text takes long to cut.
   */
  static String bounded(String regex) {
    String stars = STAR.matcher(regex).replaceAll("{0," + REPEATS + "}");
    String pluses = PLUS.matcher(stars).replaceAll("{1," + REPEATS + "}");
    return RANGE.matcher(pluses).replaceAll("{$1," + REPEATS + "}");
  }

  /**
   * Literal characters without which a simple expression cannot match; an expression with groups or
   * alternatives yields none. Letters and digits are left out: most texts have them.
   */
  static String needed(String regex) {
    if (regex.contains("(") || regex.replaceAll("\\[[^\\]]*\\]", "").contains("|")) {
      return "";
    }
    StringBuilder needed = new StringBuilder();
    int at = 0;
    while (at < regex.length()) {
      int end = atomEnd(regex, at);
      boolean optional = end < regex.length() && "?*{".indexOf(regex.charAt(end)) >= 0;
      char literal = literal(regex.substring(at, end));
      if (!optional && literal != 0 && needed.indexOf(String.valueOf(literal)) < 0) {
        needed.append(literal);
      }
      at = end;
    }
    return needed.toString();
  }

  private static int atomEnd(String regex, int at) {
    return switch (regex.charAt(at)) {
      case '[' -> regex.indexOf(']', regex.charAt(at + 1) == '\\' ? at + 3 : at + 2) + 1;
      case '{' -> regex.indexOf('}', at) + 1;
      case '\\' ->
          switch (regex.charAt(at + 1)) {
            case 'u' -> at + 6;
            case 'p' -> regex.indexOf('}', at) + 1;
            default -> at + 2;
          };
      default -> at + 1;
    };
  }

  /** The character that the atom stands for; 0 where it is a class, a quantifier, a letter. */
  private static char literal(String atom) {
    if (atom.startsWith("\\u")) {
      return (char) Integer.parseInt(atom.substring(2), 16);
    }
    char last = atom.charAt(atom.length() - 1);
    if (atom.length() == 1) {
      return Character.isLetterOrDigit(last) || ".^$?*+".indexOf(last) >= 0 ? 0 : last;
    }
    if (atom.length() == 2 && atom.charAt(0) == '\\') {
      return last == 'n' ? '\n' : Character.isLetterOrDigit(last) ? 0 : last;
    }
    return 0;
  }
}
