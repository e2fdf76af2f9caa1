package org.bylint.analysis.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** What a number counts: a percent or currency sign, or the noun that follows. */
final class Units {
  /** Adjectives that may stand between a number and its noun. */
  private static final int MOST_ADJECTIVES = 2;

  private final Lexicon signs;
  private final Lexicon words;

  Units(Language language) {
    signs = language.lexicon("number-units");
    words = language.lexicon("number-words");
  }

  /**
   * A unit.
   *
   * @param name dictionary form of the noun, or the sign's
   * @param scale by which the sign multiplies (M€)
   */
  record Unit(String name, BigDecimal scale) {}

  /** The unit that follows the number, whose last token is before {@code at}. */
  Optional<Unit> after(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    String one = tokens.get(at).form();
    String two = at + 1 < tokens.size() ? one + " " + tokens.get(at + 1).form() : one;
    Optional<Lexicon.Entry> sign = signs.find(two).or(() -> signs.find(one));
    if (sign.isPresent()) {
      return sign.map(Units::unit);
    }
    int from = words.find(tokens.get(at)).filter(e -> e.has("of")).isPresent() ? at + 1 : at;
    for (int i = from; i < tokens.size() && i <= from + MOST_ADJECTIVES; i++) {
      Optional<String> noun = noun(tokens.get(i));
      if (noun.isPresent() && !isAdjectiveOf(tokens, i)) {
        return noun.map(name -> new Unit(name, BigDecimal.ONE));
      } else if (!tokens.get(i).can(Pos.ADJECTIVE)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The currency sign before the number ($5). */
  Optional<Unit> before(List<Token> tokens, int at) {
    boolean touches =
        at > 0
            && tokens.get(at - 1).kind() == Token.Kind.SYMBOL
            && tokens.get(at - 1).end() == tokens.get(at).start();
    return touches ? signs.find(tokens.get(at - 1)).map(Units::unit) : Optional.empty();
  }

  private static Unit unit(Lexicon.Entry sign) {
    return new Unit(
        sign.attribute("unit", sign.phrase()), new BigDecimal(sign.attribute("scale", "1")));
  }

  /** "12 grandes villes": a word that may be either is an adjective before a noun. */
  private static boolean isAdjectiveOf(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).can(Pos.ADJECTIVE)
        && tokens.get(at + 1).can(Pos.NOUN)
        && !tokens.get(at + 1).can(Pos.ADJECTIVE)
        && noun(tokens.get(at + 1)).isPresent();
  }

  private static Optional<String> noun(Token token) {
    boolean adjective = false;
    String noun = "";
    for (Reading reading : token.readings()) {
      Pos pos = reading.morphology().pos();
      if (pos == Pos.PREPOSITION || pos == Pos.DETERMINER || pos == Pos.PRONOUN) {
        return Optional.empty();
      }
      adjective |= pos == Pos.ADJECTIVE;
      boolean first = noun.isEmpty() && pos == Pos.NOUN;
      if (first && (reading.morphology().number() != Morphology.Number.SINGULAR || !adjective)) {
        noun = reading.lemma().length() > 1 ? reading.lemma() : token.folded();
      }
    }
    return noun.isEmpty() || !token.isWord() ? Optional.empty() : Optional.of(noun);
  }
}
