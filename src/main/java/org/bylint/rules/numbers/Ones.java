package org.bylint.rules.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.NumberMention;
import org.bylint.analysis.NumberMention.Precision;
import org.bylint.analysis.Sentence;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** In a list of parts an article counts: 21 touristes et un policier. */
final class Ones {
  private final Lexicon numbers;
  private final FigureWords words;

  Ones(Language language, FigureWords words) {
    numbers = language.lexicon("number-words");
    this.words = words;
  }

  /** The figures of a sentence with those ones that stand in lists. */
  List<Figure> among(List<Figure> figures) {
    Sentence sentence = figures.get(0).sentence();
    List<Token> tokens = sentence.tokens();
    List<Figure> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (next < figures.size() && figures.get(next).from() <= i) {
        all.add(figures.get(next));
        i = Math.max(i, figures.get(next).to() - 1);
        next++;
      } else if (i > 0 && isListed(tokens.get(i - 1)) && isArticle(tokens.get(i))) {
        one(sentence, i).ifPresent(all::add);
      }
    }
    return all;
  }

  private boolean isArticle(Token token) {
    return numbers.find(token).filter(e -> e.has("article")).isPresent();
  }

  private boolean isListed(Token before) {
    String form = before.form();
    return form.equals(",")
        || form.equals("(")
        || form.equals(":")
        || words.is(before, "and")
        || words.is(before, "part");
  }

  private static Optional<Figure> one(Sentence sentence, int at) {
    if (at + 1 >= sentence.tokens().size() || !sentence.tokens().get(at + 1).can(Pos.NOUN)) {
      return Optional.empty();
    }
    Token noun = sentence.tokens().get(at + 1);
    NumberMention number =
        new NumberMention(
            sentence.spanOf(at, at + 1),
            sentence.tokens().get(at).form(),
            BigDecimal.ONE,
            Optional.of(lemma(noun)),
            sentence.spanOf(at, at + 2),
            Precision.EXACT,
            BigDecimal.ONE);
    return Optional.of(new Figure(number, sentence, at, at + 2));
  }

  private static String lemma(Token noun) {
    for (Reading reading : noun.readings()) {
      if (reading.morphology().pos() == Pos.NOUN) {
        return reading.lemma();
      }
    }
    return noun.folded();
  }
}
