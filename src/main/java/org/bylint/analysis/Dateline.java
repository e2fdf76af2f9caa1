package org.bylint.analysis;

/** The dateline of a paragraph: what stands before its first dash (PARIS, 30 août (AFP) - …). */
public final class Dateline {
  private Dateline() {}

  /** The words before the dash, without it; empty where none stands near enough to the start. */
  public static String of(String paragraph, int longest) {
    for (int i = 2; i < Math.min(paragraph.length() - 1, longest); i++) {
      char c = paragraph.charAt(i);
      char before = paragraph.charAt(i - 1);
      boolean after =
          Character.isWhitespace(before) || before == ')' || before == '.' || before == '/';
      boolean dash = c == '–' || c == '—' || (c == '-' && after);
      if (dash && after && isSpaceOrDash(paragraph.charAt(i + 1))) {
        return paragraph.substring(0, i).strip();
      }
    }
    return "";
  }

  private static boolean isSpaceOrDash(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '-';
  }
}
