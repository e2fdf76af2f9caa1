package org.bylint.rules.quotes;

import java.util.Optional;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Quotation.Closing;
import org.bylint.analysis.Quotation.Style;
import org.bylint.text.Span;

/** The marks of a quotation as they stand in the text, and those that would be right. */
final class Marks {
  private Marks() {}

  static Span opening(String text, Quotation quotation) {
    int start = quotation.span().start();
    return new Span(start, start + (isDoubled(text, start) ? 2 : 1));
  }

  /** The closing mark; empty where there is none. */
  static Optional<Span> closing(String text, Quotation quotation) {
    if (quotation.closing() == Closing.UNCLOSED) {
      return Optional.empty();
    }
    int end = quotation.span().end();
    boolean doubled = end - 2 > quotation.span().start() && isDoubled(text, end - 2);
    return Optional.of(new Span(end - (doubled ? 2 : 1), end));
  }

  private static boolean isDoubled(String text, int at) {
    String two = text.substring(at, Math.min(at + 2, text.length()));
    return two.equals("''")
        || (two.length() == 2 && isCurlySingle(two, 0) && isCurlySingle(two, 1));
  }

  private static boolean isCurlySingle(String two, int at) {
    return two.charAt(at) == '’' || two.charAt(at) == '‘';
  }

  /** The style to which a mark belongs. */
  static Style style(String mark) {
    return switch (mark.charAt(0)) {
      case '“', '”' -> mark.length() == 1 ? Style.CURLY : Style.STRAIGHT;
      case '„' -> Style.LOW_HIGH;
      case '«', '»' -> Style.GUILLEMETS;
      case '"' -> Style.STRAIGHT;
      case '+' -> Style.PLUS;
      default -> mark.length() == 2 ? Style.STRAIGHT : Style.SINGLE;
    };
  }

  static String opener(Style style) {
    return switch (style) {
      case STRAIGHT -> "\"";
      case CURLY -> "“";
      case GUILLEMETS -> "«";
      case LOW_HIGH -> "„";
      case SINGLE -> "‘";
      case PLUS -> "+";
    };
  }

  static String closer(Style style) {
    return switch (style) {
      case STRAIGHT -> "\"";
      case CURLY -> "”";
      case GUILLEMETS -> "»";
      case LOW_HIGH -> "“";
      case SINGLE -> "’";
      case PLUS -> "+";
    };
  }

  /** An example of the style, for messages. */
  static String shown(Style style) {
    return opener(style) + "…" + closer(style);
  }
}
