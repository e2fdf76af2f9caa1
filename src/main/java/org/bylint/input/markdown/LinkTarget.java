package org.bylint.input.markdown;

import org.bylint.text.Span;

/** Where the address of a link stands: {@code [words](address "title")} or {@code <address>}. */
final class LinkTarget {
  private LinkTarget() {}

  /**
   * The address as written; the whole link when it refers to an address elsewhere.
   *
   * @param link the whole link
   * @param wordsEnd where its words end
   */
  static Span of(Span link, int wordsEnd, String content) {
    if (link.isEmpty()) {
      return link;
    }
    if (content.charAt(link.start()) == '<') {
      return new Span(link.start() + 1, Math.max(link.start() + 1, link.end() - 1));
    }
    int at = content.indexOf("](", Math.max(link.start(), wordsEnd));
    if (at < 0 || at >= link.end()) {
      return link;
    }
    int start = at + 2;
    while (start < link.end() && Character.isWhitespace(content.charAt(start))) {
      start++;
    }
    boolean pointed = start < link.end() && content.charAt(start) == '<';
    start += pointed ? 1 : 0;
    return new Span(start, end(content, start, link.end(), pointed));
  }

  /** Template tags may hold spaces, so the address ends where a title or the link itself does. */
  private static int end(String content, int start, int linkEnd, boolean pointed) {
    if (pointed) {
      int close = content.indexOf('>', start);
      return close < 0 || close > linkEnd ? start : close;
    }
    int end = start;
    int tags = 0;
    while (end < linkEnd - 1) {
      char c = content.charAt(end);
      tags += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (tags <= 0 && Character.isWhitespace(c)) {
        break;
      }
      end++;
    }
    return end;
  }
}
