package org.bylint.rules.links;

import org.bylint.text.Span;

/**
 * A web address in a file.
 *
 * @param text as written
 * @param source where it stands in the file
 */
record Address(String text, Span source) {

  /** Where the query begins, behind its question mark; the end where there is none. */
  int query() {
    int fragment = fragment();
    int mark = text.indexOf('?');
    return mark < 0 || mark > fragment ? fragment : mark;
  }

  /** Where the fragment begins, at its sign; the end where there is none. */
  int fragment() {
    int sign = text.indexOf('#');
    return sign < 0 ? text.length() : sign;
  }

  /** The host, as written; empty where there is none. */
  String host() {
    int scheme = text.indexOf("://");
    int from = scheme < 0 ? (text.startsWith("//") ? 2 : -1) : scheme + 3;
    if (from < 0) {
      return "";
    }
    int to = from;
    while (to < text.length() && "/?#:".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    int user = text.lastIndexOf('@', to);
    return text.substring(user < from ? from : user + 1, to);
  }
}
