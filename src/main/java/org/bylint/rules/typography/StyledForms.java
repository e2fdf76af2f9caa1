package org.bylint.rules.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Sentence;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/** The forms of the lexicon {@code english-styles} in an article, in the order of the text. */
final class StyledForms {
  private static final String POINT = ".";
  private static final String WORD = "word";
  private static final String HEADLINE = "headline";

  private final Article article;
  private final String text;
  private final Lexicon styles;
  private final List<Form> found = new ArrayList<>();

  /**
   * One of them.
   *
   * @param entry in the lexicon
   * @param shown what is shown
   * @param span what is written anew
   */
  record Form(Lexicon.Entry entry, Span shown, Span span) {
    String family() {
      return entry.attribute("family", "");
    }

    String kind() {
      return entry.attribute("kind", "");
    }
  }

  private StyledForms(Article article, Lexicon styles) {
    this.article = article;
    this.styles = styles;
    text = article.document().text();
  }

  static List<Form> of(Article article, Lexicon styles) {
    StyledForms forms = new StyledForms(article, styles);
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        forms.read(sentence, i);
      }
    }
    for (Quotation quotation : article.quotedPassages()) {
      forms.headline(quotation);
    }
    return forms.found;
  }

  private void read(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(at);
    switch (token.kind()) {
      case WORD -> word(sentence, at);
      case NUMBER -> glued(token);
      case PUNCTUATION -> {
        if (at > 0 && at + 1 < tokens.size() && "—–-".indexOf(token.form().charAt(0)) >= 0) {
          dash(tokens.get(at - 1), tokens.get(at + 1));
        }
      }
      default -> {}
    }
  }

  private void word(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    Optional<Lexicon.Match> match = styles.longest(tokens, at);
    if (match.isEmpty()) {
      return;
    }
    Lexicon.Entry entry = match.get().entry();
    int after = at + match.get().length();
    Span whole = sentence.spanOf(at, after);
    // the point of an abbreviation that ends a sentence is also that of the sentence
    boolean ends = after == tokens.size() && entry.phrase().endsWith(POINT);
    Span span = ends ? new Span(whole.start(), whole.end() - 1) : whole;
    boolean number = at > 0 && tokens.get(at - 1).kind() == Token.Kind.NUMBER;
    boolean name =
        after < tokens.size()
            && tokens.get(after).isWord()
            && tokens.get(after).isCapitalised()
            && tokens.get(after).start() <= whole.end() + 1;
    boolean right =
        (!entry.has("exact") || whole.in(text).equals(entry.phrase()))
            && (!entry.has("number") || number)
            && (!entry.has("name") || name)
            && (!entry.has("text") || isText(sentence, at, after));
    if (right) {
      Span shown = entry.has("number") ? tokens.get(at - 1).span().union(whole) : whole;
      Span written = entry.has("number") ? new Span(tokens.get(at - 1).end(), span.end()) : span;
      found.add(new Form(entry, shown, written));
    }
  }

  /** In the text proper, not in a line of capitals. */
  private static boolean isText(Sentence sentence, int at, int after) {
    List<Token> tokens = sentence.tokens();
    boolean prose = sentence.zone() != Zone.HEADLINE && sentence.zone() != Zone.SUBHEADING;
    return prose
        && (at == 0 || !isLoud(tokens.get(at - 1)))
        && (after >= tokens.size() || !isLoud(tokens.get(after)));
  }

  private static boolean isLoud(Token token) {
    String form = token.form();
    return form.length() > 1
        && Character.isUpperCase(form.charAt(0))
        && Character.isUpperCase(form.charAt(1));
  }

  /** A number and what follows it in one word: 7pm. */
  private void glued(Token token) {
    String form = token.form();
    int letters = form.length();
    while (letters > 0 && Character.isLetter(form.charAt(letters - 1))) {
      letters--;
    }
    Optional<Lexicon.Entry> entry = styles.find(form.substring(letters));
    if (letters > 0 && letters < form.length() && entry.isPresent() && entry.get().has("number")) {
      found.add(
          new Form(entry.get(), token.span(), new Span(token.start() + letters, token.end())));
    }
  }

  private void dash(Token before, Token after) {
    if (before.kind() == Token.Kind.NUMBER || after.kind() == Token.Kind.NUMBER) {
      return;
    }
    int from = before.end();
    int to = after.start();
    Span between = new Span(from, to);
    String pattern = WORD + between.in(text).replace(Units.NO_BREAK, ' ') + WORD;
    styles
        .find(pattern)
        .ifPresent(entry -> found.add(new Form(entry, before.span().union(after.span()), between)));
  }

  private void headline(Quotation quotation) {
    boolean closed = quotation.closing() == Quotation.Closing.CLOSED && quotation.depth() == 0;
    if (closed && Scope.zoneOf(article, quotation.span()).equals(Optional.of(Zone.HEADLINE))) {
      char first = text.charAt(quotation.span().start());
      char last = text.charAt(quotation.span().end() - 1);
      styles
          .find(first + HEADLINE + last)
          .ifPresent(e -> found.add(new Form(e, quotation.span(), quotation.span())));
    }
  }

  /** The same in another kind, as it is to be written at the place of the form. */
  static String written(Form form, Lexicon.Entry other, String text) {
    String phrase = other.phrase();
    return switch (form.family()) {
      case "dash" -> phrase.substring(WORD.length(), phrase.length() - WORD.length());
      case "headline-quotes" ->
          phrase.charAt(0)
              + text.substring(form.span().start() + 1, form.span().end() - 1)
              + phrase.charAt(phrase.length() - 1);
      default -> abbreviation(form, other, text);
    };
  }

  private static String abbreviation(Form form, Lexicon.Entry other, String text) {
    String phrase = other.phrase();
    boolean ends = phrase.endsWith(POINT) && text.startsWith(POINT, form.span().end());
    String written = ends ? phrase.substring(0, phrase.length() - 1) : phrase;
    return other.has("number") && !other.has("closed") ? " " + written : written;
  }
}
