package org.bylint.text;

/**
 * Sets French text as it is printed: a no-break space before high punctuation and inside
 * guillemets, curly apostrophes. For our own words only, never for those of an article.
 */
public final class FrenchTypography {
  private static final char NO_BREAK_SPACE = '\u00a0';

  private FrenchTypography() {}

  /** The text set as it is printed; its length stays the same. */
  public static String typeset(String text) {
    StringBuilder b = new StringBuilder(text);
    for (int i = 0; i < b.length(); i++) {
      char c = b.charAt(i);
      char before = i > 0 ? b.charAt(i - 1) : ' ';
      char after = i + 1 < b.length() ? b.charAt(i + 1) : ' ';
      if (c == ' ' && (before == '«' || ";:!?»".indexOf(after) >= 0)) {
        b.setCharAt(i, NO_BREAK_SPACE);
      } else if (c == '\'' && Character.isLetter(before) && isWordStart(after)) {
        b.setCharAt(i, '’');
      }
    }
    return b.toString();
  }

  /** What may follow an elided article: a word, a quotation, a placeholder. */
  private static boolean isWordStart(char c) {
    return Character.isLetter(c) || c == '«' || c == '“' || c == '{';
  }
}
