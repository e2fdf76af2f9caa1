package org.bylint.rules.declarative;

import java.util.Locale;
import org.bylint.text.Span;

/** Capital letters of words and lines. */
public final class Case {
  private Case() {}

  /** The replacement with the capitals that the found words have beyond those of the page. */
  public static String like(String found, String written, String replacement) {
    if (isUpper(found) && !isUpper(written)) {
      return replacement.toUpperCase(Locale.ROOT);
    }
    boolean raised =
        Character.isUpperCase(found.codePointAt(0))
            && Character.isLowerCase(written.codePointAt(0));
    return raised ? raised(replacement) : replacement;
  }

  /** Whether the words have letters, more than one sign, and no small letter. */
  public static boolean isUpper(String words) {
    return words.length() > 1
        && words.equals(words.toUpperCase(Locale.ROOT))
        && !words.equals(words.toLowerCase(Locale.ROOT));
  }

  /** With a capital at its beginning. */
  public static String raised(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** Whether the line that holds the span is all in capitals. */
  public static boolean isUpperLine(String text, Span span) {
    int start = text.lastIndexOf('\n', span.start()) + 1;
    int newLine = text.indexOf('\n', span.end());
    return isUpper(text.substring(start, newLine < 0 ? text.length() : newLine));
  }
}
