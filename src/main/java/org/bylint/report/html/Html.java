package org.bylint.report.html;

import java.io.IOException;

/**
 * Writes HTML. Whatever comes from an article goes through {@link #text}, which leaves nothing that
 * a browser could take for markup and shows what cannot be seen.
 */
final class Html {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final Appendable out;

  Html(Appendable out) {
    this.out = out;
  }

  /** Begins an element; attributes are names and values by turns. */
  Html open(String tag, String... attributes) throws IOException {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], false);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String tag) throws IOException {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** An element that holds nothing but text. */
  Html element(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }

  Html line() throws IOException {
    out.append('\n');
    return this;
  }

  /** Text, with characters that cannot be seen or that turn the writing direction spelled out. */
  Html text(CharSequence text) throws IOException {
    escape(text, true);
    return this;
  }

  private void escape(CharSequence text, boolean visible) throws IOException {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f) {
        plain(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int code = Character.toCodePoint(c, text.charAt(++i));
        if (isUnseen(code)) {
          unseen(code, visible);
        } else {
          out.append(c).append(text.charAt(i));
        }
      } else if (Character.isSurrogate(c)) {
        out.append(REPLACEMENT);
      } else if (isUnseen(c)) {
        unseen(c, visible);
      } else {
        out.append(c);
      }
    }
  }

  private void plain(char c) throws IOException {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.append(c);
    }
  }

  /** Controls and format characters; joiners are parts of emoji and of words. */
  private static boolean isUnseen(int c) {
    if (c == '\n' || c == '\t' || c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private void unseen(int c, boolean visible) throws IOException {
    if (c == '\r') {
      out.append(' ');
    } else if (visible) {
      String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
      out.append("<span class=\"unseen\">U+")
          .append("0".repeat(Math.max(0, 4 - hex.length())))
          .append(hex)
          .append("</span>");
    } else {
      out.append(REPLACEMENT);
    }
  }
}
