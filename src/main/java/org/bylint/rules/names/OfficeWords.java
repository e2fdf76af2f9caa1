package org.bylint.rules.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.text.Folding;

/** The words of offices, from the lexicon {@code offices}. */
final class OfficeWords {
  private final Lexicon lexicon;

  OfficeWords(Language language) {
    lexicon = language.lexicon("offices");
  }

  private Optional<Lexicon.Entry> entry(Token token) {
    return lexicon.find(token);
  }

  /** Class of the offices that this word heads; empty for other words. */
  String office(Token token) {
    return entry(token).map(e -> e.attribute("office", "")).orElse("");
  }

  boolean is(Token token, String what) {
    return entry(token).filter(e -> e.has(what)).isPresent();
  }

  /** Adds what a word says of the office: portfolios, or the parts of a place name. */
  void addKeys(Token token, boolean place, Set<String> keys) {
    if (!place) {
      String portfolio = entry(token).map(e -> e.attribute("portfolio", "")).orElse("");
      if (!portfolio.isEmpty()) {
        keys.addAll(List.of(portfolio.split(",", -1)));
      }
    } else if (token.isWord() && token.isCapitalised() && !is(token, "ignored")) {
      keys.addAll(List.of(Folding.fold(token.form()).split("-", -1)));
    }
  }

  /** Whether a word can stand inside the name of an office. */
  boolean joins(Token token) {
    if (!token.isWord()) {
      return token.form().equals(",") || token.form().equals("&");
    }
    boolean noun = token.can(Pos.NOUN) || token.can(Pos.ADJECTIVE) || token.readings().isEmpty();
    return token.isCapitalised()
        || noun
        || is(token, "link")
        || token.can(Pos.DETERMINER)
        || token.can(Pos.CONJUNCTION);
  }
}
