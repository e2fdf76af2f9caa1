package org.bylint.rules.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/**
 * Reads changes that one sentence says twice: <i>a baissé de 39 %, passant de 323.000 à
 * 253.000</i>; <i>de 40 % à 45 %, soit une hausse de 5 %</i>; <i>progresse de 12 % à 345 millions,
 * contre 308</i>. Only forms in which nothing else can stand between the three numbers.
 */
final class ChangeReader {
  /** How far from a figure the word stands that makes it a change, in tokens. */
  private static final int NEAR = 5;

  /** How far apart the two values, and the values and the rate, may stand. */
  private static final int FAR = 12;

  private static final int NONE = 2;

  private enum Key {
    CHANGES
  }

  /** A list that {@link Article#shared} can keep. */
  private record Changes(List<Change> all) {}

  private final FigureWords words;
  private List<Token> tokens = List.of();

  private ChangeReader(Article article) {
    words = new FigureWords(article.language());
  }

  static List<Change> of(Article article) {
    return article
        .shared(
            Key.CHANGES, Changes.class, () -> new Changes(new ChangeReader(article).all(article)))
        .all();
  }

  private List<Change> all(Article article) {
    List<Change> changes = new ArrayList<>();
    for (List<Figure> figures : Figures.of(article).bySentence()) {
      if (figures.size() >= 3 && figures.stream().anyMatch(ChangeReader::isRate)) {
        tokens = figures.get(0).sentence().tokens();
        List<Figure> lasting = figures.stream().filter(f -> !isDuration(f)).toList();
        for (int i = 0; i + 2 < lasting.size(); i++) {
          read(lasting.get(i), lasting.get(i + 1), lasting.get(i + 2)).ifPresent(changes::add);
        }
      }
    }
    return List.copyOf(changes);
  }

  /** En deux ans says how long the change took. */
  private boolean isDuration(Figure figure) {
    int last = figure.to() - 1;
    return last > figure.from() && words.is(figure.sentence().tokens().get(last), "time");
  }

  private static boolean isRate(Figure figure) {
    return figure.number().hasUnit("%") || figure.number().hasUnit("point");
  }

  private Optional<Change> read(Figure one, Figure two, Figure three) {
    if (isRate(one)
        && isPair(two, three)
        && leadsTo(two, three)
        && isOpened(two)
        && follows(one, two)) {
      return change(two, three, one);
    } else if (isRate(one) && isPair(three, two) && isAgainst(one, two, three)) {
      return change(three, two, one);
    } else if (isRate(three)
        && isPair(one, two)
        && leadsTo(one, two)
        && isOpened(one)
        && concludes(two, three)) {
      return change(one, two, three);
    } else if (isRate(three) && isPair(two, one) && isOpposed(one, two) && concludes(two, three)) {
      return change(two, one, three);
    }
    return Optional.empty();
  }

  private Optional<Change> change(Figure from, Figure to, Figure rate) {
    int direction = direction(rate);
    boolean other = words.first(tokens, rate.from() - NEAR, rate.to() + NEAR, "other-base") >= 0;
    boolean positive = from.value() > 0 && to.value() > 0;
    return direction == NONE || other || !positive
        ? Optional.empty()
        : Optional.of(new Change(from, to, rate, direction));
  }

  /** By the nearest word before the rate, or its sign; NONE where nothing makes it a change. */
  private int direction(Figure rate) {
    for (int i = rate.from() - 1; i >= Math.max(0, rate.from() - NEAR); i--) {
      Token token = tokens.get(i);
      boolean sign = i == rate.from() - 1;
      if (words.is(token, "up") || (sign && words.is(token, "plus"))) {
        return 1;
      } else if (words.is(token, "down") || (sign && words.is(token, "minus"))) {
        return -1;
      } else if (words.is(token, "change")) {
        return 0;
      }
    }
    return NONE;
  }

  /** Two values of one unit; the first may leave it out. */
  private static boolean isPair(Figure from, Figure to) {
    String first = from.unit();
    String second = to.unit();
    return first.equals(second) || first.isEmpty() || second.isEmpty();
  }

  /** Passant de A à B: the first value behind its opening words, the second behind its "à". */
  private boolean isOpened(Figure from) {
    int opener = words.last(tokens, from.from() - NEAR, from.from(), "from");
    return opener >= 0 && !hasBreak(opener, from.from());
  }

  private boolean leadsTo(Figure from, Figure to) {
    int gap = to.from() - from.to();
    int joint = words.last(tokens, Math.max(from.to(), to.from() - NEAR), to.from(), "to");
    return gap <= FAR && joint >= 0 && isPlain(from.to(), to.from());
  }

  /** The rate, then the values: a baissé de 39 %, passant de A à B. */
  private boolean follows(Figure rate, Figure from) {
    int next = from.from();
    int cue = words.last(tokens, rate.to(), next, "pass");
    boolean direct = next - rate.to() <= 3;
    return next - rate.to() <= FAR
        && (cue >= 0 || direct)
        && (cue < 0 || !isFinite(tokens.get(cue)))
        && isPlain(rate.to(), next);
  }

  /** The rate, then the new value and the old: de 12 % à B, contre A; de 12 % (B, contre A). */
  private boolean isAgainst(Figure rate, Figure to, Figure from) {
    int joint = words.last(tokens, rate.to(), to.from(), "to");
    String before = tokens.get(to.from() - 1).form();
    boolean opened = before.equals("(") || before.equals(":");
    int most = opened ? 2 * FAR : NEAR;
    return (joint >= 0 || opened)
        && to.from() - rate.to() <= most
        && isPlain(rate.to(), to.from() - 1)
        && isOpposed(to, from);
  }

  /** The new value and the old: B, contre A. */
  private boolean isOpposed(Figure to, Figure from) {
    int against = words.last(tokens, to.to(), from.from(), "against");
    return against >= 0 && from.from() - against <= 3 && from.from() - to.to() <= FAR;
  }

  /** The values, then the rate: de A à B, soit une hausse de 5 %. */
  private boolean concludes(Figure to, Figure rate) {
    int gap = rate.from() - to.to();
    boolean so = words.first(tokens, to.to(), rate.from(), "so") >= 0;
    boolean comma = to.to() < tokens.size() && hasBreak(to.to(), rate.from());
    return gap <= FAR && (so || comma) && isPlain(to.to(), rate.from());
  }

  /** No new clause begins: no finite verb, conjunction, semicolon. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean ours = words.is(token, "so") || words.is(token, "to") || words.is(token, "from");
      if (token.form().equals(";") || token.form().equals(":")) {
        return false;
      } else if (!ours && token.isWord() && (isFinite(token) || words.is(token, "and"))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      String form = tokens.get(i).form();
      if (form.equals(",") || form.equals("(") || form.equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word can only be a finite verb. */
  private boolean isFinite(Token token) {
    boolean finite = false;
    for (Reading reading : token.readings()) {
      if (reading.morphology().pos() != Pos.VERB || !reading.morphology().isFinite()) {
        return false;
      }
      finite = true;
    }
    return finite;
  }
}
