package org.bylint.rules.numbers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.DateMention;
import org.bylint.analysis.NumberMention;
import org.bylint.analysis.NumberMention.Precision;
import org.bylint.analysis.Sentence;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/**
 * Whether the text counts the thing that a number of the headline counts, and differently. The same
 * counted noun is not enough: the sentences must share words, the values be near each other, and
 * nothing may say that it is another time or a part already named (les deux départements).
 */
final class SameThing {
  /** What lies further apart, as a multiple, counts something else. */
  private static final double FAR = 1.6;

  /** Shares of different things are often of one size. */
  private static final double FAR_SHARES = 1.25;

  /** What happened more days before publication is another event. */
  private static final int RECENT = 21;

  private final Article article;
  private final List<Figure> body;
  private final int sharedWords;
  private final Support support;
  private final FigureWords words;
  private final ContextWords context;
  private final Lexicon articles;
  private final int firstBlock;

  SameThing(Article article, List<Figure> body, int sharedWords) {
    this.article = article;
    this.body = body;
    this.sharedWords = sharedWords;
    support = new Support(body.stream().map(Figure::number).toList());
    words = new FigureWords(article.language());
    context = new ContextWords(article.language());
    articles = article.language().lexicon("definite-articles");
    firstBlock = firstBlock(article);
  }

  /**
   * The one other value that the text gives; empty where it bears the headline out or gives two.
   */
  Optional<Figure> otherValue(Figure headline) {
    if (!isComparable(headline) || support.bears(headline.number())) {
      return Optional.empty();
    }
    Set<String> about = context.of(headline.sentence(), headline.unit());
    Optional<Figure> found = Optional.empty();
    for (Figure other : body) {
      if (other.unit().equals(headline.unit()) && isOther(headline, other, about)) {
        if (found.isPresent() && found.get().value() != other.value()) {
          return Optional.empty();
        }
        found = found.isPresent() ? found : Optional.of(other);
      }
    }
    return found;
  }

  /** Counts something that has one value: no range, no "four other". */
  private boolean isComparable(Figure figure) {
    List<Token> tokens = figure.sentence().tokens();
    return !figure.unit().isEmpty()
        && figure.number().precision() != Precision.RANGE
        && words.first(tokens, figure.from(), figure.to() + 1, "other") < 0;
  }

  private boolean isOther(Figure headline, Figure other, Set<String> about) {
    return isNear(headline.number(), other.number())
        && isComparable(other)
        && !isKnown(other)
        && words.first(other.sentence().tokens(), other.from() - 4, other.from(), "sums") < 0
        && sharesWords(about, other)
        && !isOfAnotherTime(other.sentence());
  }

  /**
   * In the deck and the first paragraph, which say what the headline says, one word less will do.
   */
  private boolean sharesWords(Set<String> about, Figure other) {
    boolean lead = other.sentence().zone() == Zone.DECK || other.sentence().block() == firstBlock;
    int shared = ContextWords.shared(about, context.of(other.sentence(), other.unit()));
    if (other.number().hasUnit("%")) {
      return shared > sharedWords;
    }
    return shared >= (lead ? Math.max(1, sharedWords - 1) : sharedWords);
  }

  private static int firstBlock(Article article) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.zone() == Zone.BODY) {
        return sentence.block();
      }
    }
    return -1;
  }

  private static boolean isNear(NumberMention one, NumberMention other) {
    double ratio = one.value().doubleValue() / Math.max(1e-9, other.value().doubleValue());
    double far = one.hasUnit("%") ? FAR_SHARES : FAR;
    return ratio >= 1 / far && ratio <= far;
  }

  /** Les deux départements: of those already named. */
  private boolean isKnown(Figure figure) {
    return figure.from() > 0 && articles.contains(figure.before(1));
  }

  private boolean isOfAnotherTime(Sentence sentence) {
    Optional<LocalDate> published = article.published();
    for (DateMention date : article.dates()) {
      if (sentence.span().contains(date.span())) {
        boolean year = date.year().isPresent() && published.isEmpty();
        boolean past =
            date.from().isPresent()
                && published.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(date.from().get(), published.get())) > RECENT;
        if (year || past) {
          return true;
        }
      }
    }
    return false;
  }
}
