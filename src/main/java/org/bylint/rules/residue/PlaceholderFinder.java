package org.bylint.rules.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.names.Capitals;
import org.bylint.input.Block;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.text.Span;

/** Finds the words that hold the place of a name, a figure or a passage still to come. */
final class PlaceholderFinder {
  private static final String LEXICON = "placeholders";
  private static final int LONGEST_BRACKET = 12;

  private final Article article;
  private final String text;
  private final Lexicon words;

  PlaceholderFinder(Article article) {
    this.article = article;
    text = article.document().text();
    words = article.language().lexicon(LEXICON);
  }

  /** In the order of the text. */
  List<Span> find() {
    List<Span> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Block block = article.document().blocks().get(sentence.block());
      if (isLine(block.span())) {
        if (found.isEmpty() || !found.get(found.size() - 1).overlaps(block.span())) {
          found.add(block.span());
        }
      } else {
        read(sentence, found);
      }
    }
    return found;
  }

  private boolean isLine(Span block) {
    return block.length() < 40
        && words
            .find(Openers.plain(block.in(text)))
            .filter(e -> e.has("line") || (isWritten(e, block.in(text)) && !e.has("number")))
            .isPresent();
  }

  /** Whether an entry in capitals stands as written, an abbreviation rather than a word. */
  private static boolean isWritten(Lexicon.Entry entry, String form) {
    return Capitals.isCapitals(entry.phrase()) && entry.phrase().equals(form);
  }

  private void read(Sentence sentence, List<Span> found) {
    List<Token> tokens = sentence.tokens();
    boolean shouted = Capitals.isAllCapitals(sentence);
    int i = 0;
    while (i < tokens.size()) {
      Optional<Span> here = bracket(tokens, i);
      if (here.isEmpty()) {
        here = word(tokens, i);
      }
      if (here.isEmpty() && !shouted) {
        here = capitals(tokens, i);
      }
      if (here.isEmpty() && i == 0) {
        here = dummy(tokens);
      }
      here.ifPresent(found::add);
      int next = i + 1;
      while (here.isPresent()
          && next < tokens.size()
          && here.get().contains(tokens.get(next).span())) {
        next++;
      }
      i = next;
    }
  }

  /** [nom], (à compléter), [insérer la citation]. */
  private Optional<Span> bracket(List<Token> tokens, int at) {
    String mark = tokens.get(at).form();
    boolean round = mark.equals("(");
    if (!round && !mark.equals("[")) {
      return Optional.empty();
    }
    int limit = Math.min(tokens.size(), at + LONGEST_BRACKET);
    for (int end = at + 2; end < limit; end++) {
      if (tokens.get(end).form().equals(round ? ")" : "]")) {
        Span inside = new Span(tokens.get(at + 1).start(), tokens.get(end - 1).end());
        Span whole = new Span(tokens.get(at).start(), tokens.get(end).end());
        return holdsPlace(inside.in(text), round ? "aside" : "bracket")
            ? Optional.of(whole)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean holdsPlace(String inside, String where) {
    String plain = Openers.plain(inside);
    for (Lexicon.Entry entry : words.entries()) {
      boolean same = plain.equalsIgnoreCase(entry.phrase());
      boolean opens =
          entry.has("open")
              && plain.regionMatches(true, 0, entry.phrase() + " ", 0, entry.phrase().length() + 1);
      boolean asWritten = !Capitals.isCapitals(entry.phrase()) || plain.equals(entry.phrase());
      if ((same && asWritten && (entry.has(where) || entry.has("note")))
          || (opens && entry.has(where))) {
        return true;
      }
    }
    return false;
  }

  /** TK, XXX, XX ans, TODO: … */
  private Optional<Span> word(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Optional<Lexicon.Entry> entry =
        token.isWord() && Capitals.isCapitals(token.form())
            ? words.find(token).filter(e -> e.phrase().equals(token.form()))
            : Optional.empty();
    boolean counts =
        entry.isPresent()
            && ((entry.get().has("anywhere") && standsAlone(tokens, at))
                || (entry.get().has("number") && is(tokens, at + 1, "unit"))
                || (entry.get().has("note") && at + 1 < tokens.size() && isColon(tokens, at + 1)));
    return counts ? Optional.of(token.span()) : Optional.empty();
  }

  private static boolean isColon(List<Token> tokens, int at) {
    return tokens.get(at).form().equals(":");
  }

  /** Not a part of a name (TK Maxx), a number (TK 1823) or a rating (films XXX). */
  private boolean standsAlone(List<Token> tokens, int at) {
    boolean partOfName =
        isNamePart(tokens, at + 1)
            || (at > 1 && isNamePart(tokens, at - 1) && isRoman(tokens.get(at).form()));
    return !partOfName && !is(tokens, at - 1, "other") && !is(tokens, at + 1, "other");
  }

  private static boolean isRoman(String form) {
    return form.charAt(0) == 'X';
  }

  private static boolean isNamePart(List<Token> tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(at);
    boolean joined = token.form().equals("-") || token.form().equals("/");
    return joined
        || token.kind() == Token.Kind.NUMBER
        || (token.isWord() && token.isCapitalised() && !token.form().endsWith("."));
  }

  private boolean is(List<Token> tokens, int at, String attribute) {
    return at >= 0
        && at < tokens.size()
        && words
            .find(Openers.plain(tokens.get(at).form()))
            .filter(e -> e.has(attribute))
            .isPresent();
  }

  /** The words with which dummy text begins. */
  private Optional<Span> dummy(List<Token> tokens) {
    if (tokens.size() < 2) {
      return Optional.empty();
    }
    Span span = new Span(tokens.get(0).start(), tokens.get(1).end());
    return words.find(span.in(text)).filter(e -> e.has("dummy")).map(e -> span);
  }

  /** À COMPLÉTER in a text that is not in capitals. */
  private Optional<Span> capitals(List<Token> tokens, int at) {
    String first = Openers.plain(tokens.get(at).form());
    if (!Capitals.isCapitals(first) && first.length() > 1) {
      return Optional.empty();
    }
    for (int end = at + 2; end <= Math.min(tokens.size(), at + 3); end++) {
      Span span = new Span(tokens.get(at).start(), tokens.get(end - 1).end());
      String form = span.in(text);
      boolean listed = words.find(Openers.plain(form)).filter(e -> e.has("capitals")).isPresent();
      if (listed && Capitals.isCapitals(form)) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }
}
