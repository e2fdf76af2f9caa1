package org.bylint.rules.metadata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Name;
import org.bylint.analysis.NumberMention;
import org.bylint.analysis.Quotation;
import org.bylint.language.Token;
import org.bylint.text.EditDistance;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/** Which of the changes in an article change what it tells: figures, names, quoted words, title. */
final class FactChanges {
  private static final int SLIP = 2;

  private final Article before;
  private final Article now;
  private final Set<String> namesBefore = new HashSet<>();

  FactChanges(Article before, Article now) {
    this.before = before;
    this.now = now;
    for (Name name : before.names()) {
      for (Name.Mention mention : name.mentions()) {
        for (String word : Folding.fold(mention.text()).split("[ \\-]", -1)) {
          namesBefore.add(word);
        }
      }
    }
  }

  /**
   * A change.
   *
   * @param kind figure, name, quotation or headline
   * @param place in the article as it is now
   * @param found what stands there
   * @param old what stood there
   */
  record Change(String kind, Span place, String found, String old) {}

  List<Change> find() {
    List<Change> changes = new ArrayList<>();
    for (ChangedSentences.Pair pair : ChangedSentences.between(before, now)) {
      List<Change> here = new ArrayList<>();
      for (ChangedSentences.Gap gap : pair.gaps()) {
        kind(pair, gap).ifPresent(kind -> here.add(change(kind, pair, gap)));
      }
      if (here.isEmpty() && pair.now().headline() && !isSlip(pair)) {
        here.add(
            new Change(
                "headline",
                span(pair.now(), 0, pair.now().words().size()),
                text(now, pair.now(), 0, pair.now().words().size()),
                text(before, pair.before(), 0, pair.before().words().size())));
      }
      changes.addAll(here);
    }
    return changes;
  }

  private Optional<String> kind(ChangedSentences.Pair pair, ChangedSentences.Gap gap) {
    boolean replaced = gap.oldTo() > gap.oldFrom() && gap.to() > gap.from();
    if (replaced && isFigure(pair, gap)) {
      return Optional.of("figure");
    }
    if (replaced && isName(pair, gap)) {
      return Optional.of("name");
    }
    return isQuoted(pair, gap) && !isSlip(pair, gap) ? Optional.of("quotation") : Optional.empty();
  }

  private boolean isFigure(ChangedSentences.Pair pair, ChangedSentences.Gap gap) {
    Set<String> old = figures(before, pair.before(), gap.oldFrom(), gap.oldTo());
    Set<String> fresh = figures(now, pair.now(), gap.from(), gap.to());
    return !old.isEmpty() && !fresh.isEmpty() && !old.equals(fresh);
  }

  /** Values of the numbers, and the digits of dates and the like. */
  private static Set<String> figures(
      Article article, ChangedSentences.Line line, int from, int to) {
    Set<String> figures = new HashSet<>();
    for (Token word : line.words().subList(from, to)) {
      Optional<BigDecimal> value = Optional.empty();
      for (NumberMention number : article.numbers()) {
        if (number.span().overlaps(word.span())) {
          value = Optional.of(number.value());
        }
      }
      if (value.isPresent()) {
        figures.add(value.get().stripTrailingZeros().toPlainString());
      } else if (word.folded().chars().anyMatch(Character::isDigit)) {
        figures.add(word.folded());
      }
    }
    return figures;
  }

  /** One name for another, where the other was nowhere in the article: else it is a slip mended. */
  private boolean isName(ChangedSentences.Pair pair, ChangedSentences.Gap gap) {
    List<String> old = names(before, pair.before(), gap.oldFrom(), gap.oldTo());
    List<String> fresh = names(now, pair.now(), gap.from(), gap.to());
    if (old.isEmpty() || fresh.isEmpty() || old.equals(fresh)) {
      return false;
    }
    for (String word : fresh) {
      if (!namesBefore.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> names(Article article, ChangedSentences.Line line, int from, int to) {
    List<String> names = new ArrayList<>();
    for (Token word : line.words().subList(from, to)) {
      if (word.isCapitalised() && isInName(article, word.span())) {
        names.addAll(List.of(Folding.fold(word.form()).split("[ \\-]", -1)));
      }
    }
    return names;
  }

  private static boolean isInName(Article article, Span word) {
    for (Name name : article.names()) {
      for (Name.Mention mention : name.mentions()) {
        if (mention.span().contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isQuoted(ChangedSentences.Pair pair, ChangedSentences.Gap gap) {
    return isQuoted(before, pair.before(), gap.oldFrom(), gap.oldTo())
        && isQuoted(now, pair.now(), gap.from(), gap.to());
  }

  /** Whether the words stand in somebody's words; for none, whether the word before them does. */
  private static boolean isQuoted(Article article, ChangedSentences.Line line, int from, int to) {
    boolean none = from == to;
    if (none && (from == 0 || from == line.words().size())) {
      return false;
    }
    Span words = none ? span(line, from - 1, from + 1) : span(line, from, to);
    for (Quotation quotation : article.quotedPassages()) {
      boolean speech =
          quotation.kind() == Quotation.Kind.DIRECT || quotation.kind() == Quotation.Kind.MIXED;
      if (speech && quotation.inner().contains(words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSlip(ChangedSentences.Pair pair) {
    for (ChangedSentences.Gap gap : pair.gaps()) {
      if (!isSlip(pair, gap)) {
        return false;
      }
    }
    return true;
  }

  /** One word for another that is hardly another. */
  private static boolean isSlip(ChangedSentences.Pair pair, ChangedSentences.Gap gap) {
    return gap.oldTo() - gap.oldFrom() == 1
        && gap.to() - gap.from() == 1
        && EditDistance.between(
                Folding.fold(pair.before().words().get(gap.oldFrom()).form()),
                Folding.fold(pair.now().words().get(gap.from()).form()),
                SLIP)
            <= SLIP;
  }

  private Change change(String kind, ChangedSentences.Pair pair, ChangedSentences.Gap gap) {
    ChangedSentences.Line line = pair.now();
    boolean gone = gap.to() == gap.from();
    int from = gone ? gap.from() - 1 : gap.from();
    int to = gone ? Math.min(gap.from() + 1, line.words().size()) : gap.to();
    return new Change(
        kind,
        span(line, from, to),
        text(now, line, from, to),
        text(before, pair.before(), gap.oldFrom(), gap.oldTo()));
  }

  private static Span span(ChangedSentences.Line line, int from, int to) {
    return new Span(line.words().get(from).start(), line.words().get(to - 1).end());
  }

  private static String text(Article article, ChangedSentences.Line line, int from, int to) {
    return from == to ? "" : article.document().textOf(span(line, from, to));
  }
}
