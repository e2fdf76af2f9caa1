package org.bylint.input.markdown;

/**
 * Hides what is no CommonMark before the article is parsed: template tags of Hugo, Jekyll and
 * MkDocs, attribute lists, footnote marks. Every unit keeps its place: hidden ones become {@link
 * #HIDDEN}, and the indented words of an admonition become a block quote.
 */
final class Mask {
  /** A private-use character: no Markdown syntax, never printed. */
  static final char HIDDEN = '\uE000';

  /** A sign that is to be read as itself: no Markdown syntax either, but it stays in the text. */
  private static final char PLAIN = '\uE001';

  private static final String SIGNS = "{[`~=<";
  private static final int LONGEST_TAG = 2000;

  private final String content;
  private final char[] units;
  private int closing = -1;

  private Mask(String content) {
    this.content = content;
    units = content.toCharArray();
  }

  /**
   * The text to parse, of the same length.
   *
   * @param from where the article begins, after the front matter
   */
  static String of(String content, int from) {
    Mask mask = new Mask(content);
    new MaskLines(content, mask.units).run(from);
    mask.run(from);
    return new String(mask.units);
  }

  private void run(int from) {
    int at = from;
    while (at < units.length) {
      at = SIGNS.indexOf(units[at]) < 0 ? at + 1 : sign(at);
    }
  }

  /** Hides what begins here, if anything; returns where to go on. */
  private int sign(int at) {
    return switch (units[at]) {
      case '`' -> afterCode(at);
      case '{' -> brace(at);
      case '[' -> footnote(at);
      case '<' -> angle(at);
      default -> doubled(at);
    };
  }

  /** Code keeps its braces: they are what the writer shows. */
  private int afterCode(int at) {
    int run = at;
    while (run < units.length && units[run] == '`') {
      run++;
    }
    String fence = content.substring(at, run);
    int close = find(fence, run);
    int blank = find("\n\n", run);
    boolean closes = close >= 0 && (blank < 0 || close < blank);
    return closes ? close + fence.length() : run;
  }

  private int brace(int at) {
    char next = at + 1 < units.length ? units[at + 1] : ' ';
    String close = next == '{' ? "}}" : next == '%' ? "%}" : next == '#' ? "#}" : "";
    int end = close.isEmpty() ? -1 : find(close, at + 2);
    if (end > 0) {
      return hide(at, end + close.length());
    }
    int lineEnd = find("\n", at);
    int brace = find("}", at);
    boolean attributes = brace > 0 && (lineEnd < 0 || brace < lineEnd) && isAttributes(at, brace);
    return attributes ? hide(at, brace + 1) : at + 1;
  }

  /** {@code {: .wide }}, {@code {#anchor}}, {@code {width=300}}. */
  private boolean isAttributes(int open, int close) {
    int at = open + 1;
    while (at < close && units[at] == ' ') {
      at++;
    }
    if (at + 1 >= close) {
      return units[open + 1] == ':';
    }
    char first = units[at];
    char second = units[at + 1];
    boolean marked = first == ':' || ((first == '.' || first == '#') && Character.isLetter(second));
    int equals = find("=", at);
    int space = find(" ", at);
    boolean keyed = equals > at && equals < close && (space < 0 || space > equals);
    return marked || (keyed && Character.isLetter(first));
  }

  /** {@code [^1]} in the text, {@code [^1]:} before the note. */
  private int footnote(int at) {
    if (!content.startsWith("[^", at)) {
      return at + 1;
    }
    int close = find("]", at);
    if (close < 0 || close - at > 60 || content.substring(at, close).indexOf('\n') >= 0) {
      return at + 1;
    }
    boolean definition = startsLine(at) && content.startsWith(":", close + 1);
    return hide(at, close + (definition ? 2 : 1));
  }

  /**
   * The parser looks for the end of a tag up to the end of the paragraph, at every sign anew: where
   * the next one opens first and the end is far, the sign is no tag.
   */
  private int angle(int at) {
    if (closing < at) {
      int found = content.indexOf('>', at);
      closing = found < 0 ? units.length : found;
    }
    boolean far = closing - at > LONGEST_TAG || closing == units.length;
    int next = far ? content.indexOf('<', at + 1) : -1;
    boolean comment = content.startsWith("<!--", at);
    if (far && !comment && (next < 0 ? closing == units.length : next < closing)) {
      units[at] = PLAIN;
    }
    return at + 1;
  }

  /** {@code ~~struck~~} and {@code ==marked==}: the signs are hidden, the words stay. */
  private int doubled(int at) {
    String sign = content.substring(at, Math.min(at + 2, units.length));
    if (sign.length() < 2 || sign.charAt(1) != sign.charAt(0) || units[at + 1] != units[at]) {
      return at + 1;
    }
    int lineEnd = find("\n", at);
    int close = find(sign, at + 2);
    boolean pair = close > at + 2 && (lineEnd < 0 || close < lineEnd);
    boolean tight = pair && !isSpace(at + 2) && !isSpace(close - 1) && units[at + 2] != units[at];
    if (tight) {
      hide(at, at + 2);
      hide(close, close + 2);
    }
    return at + 2;
  }

  /** Looks no further than a tag is long: else hostile input would take for ever. */
  private int find(String wanted, int from) {
    for (int i = from; i < Math.min(units.length, from + LONGEST_TAG); i++) {
      if (content.startsWith(wanted, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(units[at]);
  }

  private boolean startsLine(int at) {
    return at == 0 || units[at - 1] == '\n' || units[at - 1] == '\r';
  }

  private int hide(int from, int to) {
    for (int i = from; i < to; i++) {
      units[i] = HIDDEN;
    }
    return to;
  }
}
