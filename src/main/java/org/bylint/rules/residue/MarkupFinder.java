package org.bylint.rules.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.input.Document;
import org.bylint.language.Lexicon;
import org.bylint.text.Span;

/**
 * Finds markup in the words of an article. What the format of the file itself understands is not
 * among them: a Markdown article has none of its tags and short codes left in its words.
 */
final class MarkupFinder {
  private static final int LONGEST_TAG = 400;
  private static final int LONGEST_EMPHASIS = 200;
  private static final String SIGNS = "<[({*!$@\";fwgjd";

  private final Article article;
  private final Document document;
  private final String text;
  private final Lexicon words;
  private final boolean plain;
  private final boolean markdown;
  private final List<Lexicon.Entry> code = new ArrayList<>();

  MarkupFinder(Article article, boolean markdown) {
    this.article = article;
    document = article.document();
    text = document.text();
    words = article.language().lexicon("markup-words");
    plain = document.format().equals("text");
    this.markdown = markdown;
    for (Lexicon.Entry entry : words.entries()) {
      if (entry.has("code")) {
        code.add(entry);
      }
    }
  }

  /** What was found: a kind has a message of its own. */
  enum Kind {
    TAG,
    SHORTCODE,
    TEMPLATE,
    CODE,
    MARKDOWN;

    String variant() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Markup in the text.
   *
   * @param right what stands there without it
   * @param deletes whether it can go without the words around it
   */
  record Hit(Span span, Kind kind, String right, boolean deletes) {}

  /** In the order of the text. */
  List<Hit> in(Span block) {
    List<Hit> hits = new ArrayList<>();
    int at = block.start();
    while (at < block.end()) {
      Optional<Hit> hit =
          SIGNS.indexOf(Character.toLowerCase(text.charAt(at))) < 0
              ? Optional.empty()
              : hit(at, block);
      hit.ifPresent(hits::add);
      at = hit.map(h -> Math.max(h.span().end(), 0)).orElse(at + 1);
    }
    return hits;
  }

  private Optional<Hit> hit(int at, Span block) {
    if (Covers.opaque(article).contains(new Span(at, at + 1))) {
      return Optional.empty();
    }
    return switch (text.charAt(at)) {
      case '<' -> plain ? tag(at, block) : Optional.empty();
      case '[' -> bracket(at, block);
      case '(' -> text.startsWith("(/", at) ? bracket(at, block) : code(at, block);
      case '{' -> template(at, block);
      case '*' -> plain && markdown ? emphasis(at, block) : Optional.empty();
      case '"' -> rest(at, block);
      default -> code(at, block);
    };
  }

  /** {@code <p>}, {@code </strong>}, {@code <img src="…">}, a comment. */
  private Optional<Hit> tag(int at, Span block) {
    if (text.startsWith("<!--", at)) {
      int close = text.indexOf("-->", at);
      return close < 0 || close > block.end()
          ? Optional.empty()
          : Optional.of(new Hit(new Span(at, close + 3), Kind.TAG, "", true));
    }
    int name = text.startsWith("</", at) ? at + 2 : at + 1;
    int end = wordEnd(name, block);
    int close = text.indexOf('>', end);
    boolean known = isNamed(name, end, "tag");
    boolean closed = close >= 0 && close < block.end() && close - at < LONGEST_TAG;
    if (!known || !closed || " />\n".indexOf(text.charAt(end)) < 0) {
      return Optional.empty();
    }
    boolean attributes = text.substring(end, close).indexOf('=') >= 0;
    boolean bare = text.substring(end, close).replace("/", "").isBlank();
    String tag = text.substring(name, end).toLowerCase(Locale.ROOT);
    boolean words = !tag.equals("script") && !tag.equals("style");
    return attributes || bare
        ? Optional.of(
            new Hit(new Span(at, close + 1), Kind.TAG, tag.equals("br") ? " " : "", words))
        : Optional.empty();
  }

  private int wordEnd(int from, Span block) {
    int end = from;
    while (end < block.end() && isNameUnit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNameUnit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private boolean isNamed(int start, int end, String attribute) {
    return end > start
        && words.find(text.substring(start, end)).filter(e -> e.has(attribute)).isPresent();
  }

  /**
   * {@code [b]}…{@code [/b]}, {@code [caption id="1"]}, {@code [EMBED url=""]}, {@code (/BOLD]}.
   */
  private Optional<Hit> bracket(int at, Span block) {
    if (text.startsWith("[[", at) || text.startsWith("](", at)) {
      return Optional.empty();
    }
    boolean closing = text.startsWith("/", at + 1);
    int name = closing ? at + 2 : at + 1;
    int end = wordEnd(name, block);
    if (end == name || end >= block.end()) {
      return Optional.empty();
    }
    char next = text.charAt(end);
    boolean ends = next == ']' || (next == ')' && closing);
    boolean capitals = isCapitals(name, end);
    if (closing) {
      boolean known = isNamed(name, end, "bracket") || (capitals && end - name > 2);
      boolean mixed = text.charAt(at) == '[' || next == ']';
      return ends && known && mixed ? shortcode(at, end + 1) : Optional.empty();
    }
    if (ends) {
      boolean alone = words.find(text.substring(name, end)).filter(e -> e.has("alone")).isPresent();
      boolean paired = isNamed(name, end, "bracket") && isClosedLater(name, end, block);
      return alone || paired ? shortcode(at, end + 1) : Optional.empty();
    }
    return next == ' ' || next == '=' ? withAttributes(at, end, block) : Optional.empty();
  }

  /** In articles of the web a list in another tongue may hold [b] as a note; a pair is markup. */
  private boolean isClosedLater(int name, int end, Span block) {
    String closing = "/" + text.substring(name, end);
    int close = text.indexOf(closing, end);
    return close > 0 && close < block.end();
  }

  private boolean isCapitals(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  /** A name, a sign of equality and a value: {@code [url=…]}, {@code [embed url="…"]}. */
  private Optional<Hit> withAttributes(int at, int nameEnd, Span block) {
    int key = text.charAt(nameEnd) == '=' ? nameEnd : wordEnd(nameEnd + 1, block);
    boolean assigned = key > nameEnd + 1 || key == nameEnd;
    if (!assigned || key + 1 >= block.end() || text.charAt(key) != '=') {
      return Optional.empty();
    }
    boolean quoted = "\"'”“»«".indexOf(text.charAt(key + 1)) >= 0;
    if (!quoted && !isNamed(at + 1, nameEnd, "bracket")) {
      return Optional.empty();
    }
    int close = text.indexOf(']', key);
    int limit = Math.min(block.end(), at + LONGEST_TAG);
    // one whose end stands in another paragraph: what is left is the rest of this one
    int end = close >= 0 && close < limit ? close + 1 : block.end();
    return end - at <= LONGEST_TAG ? shortcode(at, end) : Optional.empty();
  }

  private static Optional<Hit> shortcode(int start, int end) {
    return Optional.of(new Hit(new Span(start, end), Kind.SHORTCODE, "", true));
  }

  /** {@code "]}: the end of a short code that began in an earlier paragraph. */
  private Optional<Hit> rest(int at, Span block) {
    boolean opens = at == block.start() && text.startsWith("\"]", at);
    return opens ? shortcode(at, at + 2) : Optional.empty();
  }

  /** <code>{{ name }}</code>, <code>{% tag %}</code>. */
  private Optional<Hit> template(int at, Span block) {
    String close = text.startsWith("{{", at) ? "}}" : text.startsWith("{%", at) ? "%}" : "";
    int end = close.isEmpty() ? -1 : text.indexOf(close, at);
    return end > at + 2 && end < block.end() && end - at < LONGEST_TAG
        ? Optional.of(new Hit(new Span(at, end + 2), Kind.TEMPLATE, "", false))
        : Optional.empty();
  }

  /** From the first sign of program code to the end of its paragraph. */
  private Optional<Hit> code(int at, Span block) {
    if (at > block.start() && Character.isLetterOrDigit(text.charAt(at - 1))) {
      return Optional.empty();
    }
    for (Lexicon.Entry entry : code) {
      String word = entry.phrase();
      if (text.regionMatches(true, at, word, 0, word.length())
          && at + word.length() <= block.end()) {
        return Optional.of(new Hit(codeAround(at, block), Kind.CODE, "", false));
      }
    }
    return window(at, block);
  }

  /** {@code window.name = …;} */
  private Optional<Hit> window(int at, Span block) {
    if (!text.startsWith("window.", at)) {
      return Optional.empty();
    }
    int end = wordEnd(at + 7, block);
    int next = end;
    while (next < block.end() && text.charAt(next) == ' ') {
      next++;
    }
    boolean assigned = end > at + 7 && next < block.end() && "=(.".indexOf(text.charAt(next)) >= 0;
    return assigned
        ? Optional.of(new Hit(codeAround(at, block), Kind.CODE, "", false))
        : Optional.empty();
  }

  private static Span codeAround(int at, Span block) {
    return new Span(at, block.end());
  }

  /** {@code **words**} in plain text. */
  private Optional<Hit> emphasis(int at, Span block) {
    boolean opens =
        text.startsWith("**", at)
            && at + 2 < block.end()
            && (Character.isLetterOrDigit(text.charAt(at + 2))
                || "«\"“[(".indexOf(text.charAt(at + 2)) >= 0);
    int close = opens ? text.indexOf("**", at + 2) : -1;
    boolean closed =
        close > at + 2
            && close < block.end()
            && close - at < LONGEST_EMPHASIS
            && !Openers.isSpace(text.charAt(close - 1));
    if (!closed) {
      return Optional.empty();
    }
    String right = text.substring(at + 2, close);
    return Optional.of(new Hit(new Span(at, close + 2), Kind.MARKDOWN, right, true));
  }
}
