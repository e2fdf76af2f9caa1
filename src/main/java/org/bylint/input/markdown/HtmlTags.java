package org.bylint.input.markdown;

import org.bylint.input.Zone;

/**
 * What the tags of HTML mean for the words between them (HTML Living Standard, sections 4 and 15).
 */
final class HtmlTags {
  private HtmlTags() {}

  /** Whether what stands between the tags is no text of the article. */
  static boolean isSkipped(String name) {
    return switch (name) {
      case "script",
          "style",
          "iframe",
          "svg",
          "pre",
          "noscript",
          "template",
          "object",
          "video",
          "audio",
          "textarea",
          "select",
          "button" ->
          true;
      default -> false;
    };
  }

  /** Whether the tag begins and ends a block. */
  static boolean isBlock(String name) {
    return switch (name) {
      case "p",
          "div",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "main",
          "nav",
          "figure",
          "figcaption",
          "blockquote",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "tr",
          "td",
          "th",
          "caption",
          "thead",
          "tbody",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "details",
          "summary",
          "center" ->
          true;
      default -> false;
    };
  }

  static Zone zone(String name) {
    return switch (name) {
      case "figcaption", "caption" -> Zone.CAPTION;
      case "blockquote" -> Zone.QUOTE;
      case "li", "dt", "dd" -> Zone.LIST;
      case "td", "th" -> Zone.TABLE;
      case "h1", "h2", "h3", "h4", "h5", "h6", "summary" -> Zone.SUBHEADING;
      case "nav" -> Zone.FURNITURE;
      default -> Zone.BODY;
    };
  }

  /** The end of a tag; quoted attributes may hold its closing sign. */
  static int end(String content, int start, int limit) {
    char quote = 0;
    for (int i = start + 1; i < limit; i++) {
      char c = content.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return limit;
  }
}
