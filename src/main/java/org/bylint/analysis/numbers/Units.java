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
   * @param to index after its last token; of one that stands before the number, after the number
   */
  record Unit(String name, BigDecimal scale, int to) {}

  /** The unit that follows the number, whose last token is before {@code at}. */
  Optional<Unit> after(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    String one = tokens.get(at).form();
    String two = at + 1 < tokens.size() ? one + " " + tokens.get(at + 1).form() : one;
    Optional<Lexicon.Entry> pair = two.equals(one) ? Optional.empty() : signs.find(two);
    Optional<Lexicon.Entry> sign = pair.or(() -> signs.find(one));
    if (sign.isPresent()) {
      return sign.map(s -> unit(s, at + (pair.isPresent() ? 2 : 1)));
    }
    int from = words.find(tokens.get(at)).filter(e -> e.has("of")).isPresent() ? at + 1 : at;
    for (int i = from; i < tokens.size() && i <= from + MOST_ADJECTIVES; i++) {
      Optional<String> noun = isCounted(tokens.get(i)) ? noun(tokens.get(i)) : Optional.empty();
      if (noun.isPresent() && !isAdjectiveOf(tokens, i)) {
        return Optional.of(perHour(tokens, i, noun.get()));
      } else if (!tokens.get(i).can(Pos.ADJECTIVE)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The currency sign before the number ($5). */
  Optional<Unit> before(List<Token> tokens, int at, int to) {
    boolean touches =
        at > 0
            && tokens.get(at - 1).kind() == Token.Kind.SYMBOL
            && tokens.get(at - 1).end() == tokens.get(at).start();
    return touches ? signs.find(tokens.get(at - 1)).map(s -> unit(s, to)) : Optional.empty();
  }

  /** By how much letters behind a figure multiply it: 1 000 000 for m. */
  Optional<BigDecimal> scale(String letters) {
    return signs
        .find(letters)
        .map(s -> s.attribute("scale", ""))
        .filter(s -> !s.isEmpty())
        .map(BigDecimal::new);
  }

  private static Unit unit(Lexicon.Entry sign, int to) {
    return new Unit(
        sign.attribute("unit", sign.phrase()), new BigDecimal(sign.attribute("scale", "1")), to);
  }

  /** Three hundred more count no more. */
  private boolean isCounted(Token token) {
    return words.find(token).filter(e -> e.has("uncounted")).isEmpty();
  }

  /** The noun, or where it is so written the quotient that it begins: km/h. */
  private static Unit perHour(List<Token> tokens, int at, String noun) {
    boolean quotient =
        at + 2 < tokens.size()
            && tokens.get(at + 1).form().equals("/")
            && tokens.get(at + 2).isWord()
            && tokens.get(at + 1).start() == tokens.get(at).end()
            && tokens.get(at + 2).start() == tokens.get(at + 1).end();
    return quotient
        ? new Unit(noun + "/" + tokens.get(at + 2).folded(), BigDecimal.ONE, at + 3)
        : new Unit(noun, BigDecimal.ONE, at + 1);
  }

  /** "12 grandes villes": a word that may be either is an adjective before a noun. */
  private static boolean isAdjectiveOf(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).can(Pos.ADJECTIVE)
        && tokens.get(at + 1).can(Pos.NOUN)
        && !tokens.get(at + 1).can(Pos.ADJECTIVE)
        && isPlural(tokens.get(at + 1))
        && noun(tokens.get(at + 1)).isPresent();
  }

  /** What is counted is plural: in "13 blessés mardi soir" the day is not. */
  private static boolean isPlural(Token token) {
    for (Reading reading : token.readings()) {
      Morphology morphology = reading.morphology();
      if (morphology.pos() == Pos.NOUN && morphology.number() != Morphology.Number.SINGULAR) {
        return true;
      }
    }
    return false;
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
