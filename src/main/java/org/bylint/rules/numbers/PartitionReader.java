package org.bylint.rules.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.NumberMention.Precision;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/**
 * Reads wholes that are followed by all their parts: behind a colon, in brackets, by kinds that
 * exclude each other (sept hommes et cinq femmes), before a total, behind "dont".
 */
final class PartitionReader {
  /** How far behind the whole its parts may begin, in tokens. */
  private static final int NEAR = 7;

  private final FigureWords words;
  private final Lexicon persons;
  private final Lexicon currencies;
  private final Ones ones;
  private final List<Partition> found = new ArrayList<>();
  private List<Token> tokens = List.of();
  private List<Figure> figures = List.of();

  private PartitionReader(Article article) {
    words = new FigureWords(article.language());
    persons = article.language().lexicon("counted-persons");
    ones = new Ones(article.language(), words);
    currencies = article.language().lexicon("number-units");
  }

  static List<Partition> read(Article article) {
    PartitionReader reader = new PartitionReader(article);
    for (List<Figure> figures : Figures.of(article).bySentence()) {
      if (figures.size() >= 2) {
        reader.read(figures);
      }
    }
    return List.copyOf(reader.found);
  }

  private void read(List<Figure> inSentence) {
    tokens = inSentence.get(0).sentence().tokens();
    figures = ones.among(inSentence);
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (figure.number().precision() == Precision.EXACT) {
        Optional<Partition> partition = following(i).or(() -> preceding(figure));
        partition.ifPresent(found::add);
      }
    }
  }

  /** The parts that follow the whole. */
  private Optional<Partition> following(int at) {
    if (at + 1 >= figures.size() || figures.get(at).unit().isEmpty()) {
      return Optional.empty();
    }
    Figure total = figures.get(at);
    Figure first = figures.get(at + 1);
    int gap = first.from() - total.to();
    if (gap < 1 || gap > NEAR || words.is(tokens.get(total.to() - 1), "time")) {
      return Optional.empty();
    }
    Token opener = tokens.get(first.from() - 1);
    if (words.is(opener, "part")) {
      return included(total, first, at);
    }
    List<Figure> parts = list(at + 1);
    if (parts.size() < 2 || !allAreParts(total, parts)) {
      return Optional.empty();
    }
    boolean listed =
        switch (opener.form()) {
          case ":" -> hasLastJoint(parts);
          case "(" -> gap <= 5 && closes(parts);
          case "," -> gap <= 3 && exclude(parts);
          default -> splits(total, first) && hasLastJoint(parts);
        };
    return listed ? Optional.of(new Partition(total, parts, true)) : Optional.empty();
  }

  /** Dont: a part is not larger than the whole; kinds that exclude each other not together. */
  private Optional<Partition> included(Figure total, Figure first, int at) {
    boolean share = total.number().hasUnit("%") || first.number().hasUnit("%");
    if (share || !isPart(total, first) || first.number().precision() == Precision.AT_MOST) {
      return Optional.empty();
    }
    List<Figure> parts = list(at + 1);
    boolean several = parts.size() > 1 && allAreParts(total, parts) && exclude(parts);
    return Optional.of(new Partition(total, several ? parts : List.of(first), false));
  }

  /** The parts that stand before the whole: trois hommes et deux femmes, soit cinq au total. */
  private Optional<Partition> preceding(Figure total) {
    int at = figures.indexOf(total);
    boolean said =
        words.first(tokens, total.to(), total.to() + 2, "total") >= 0
            || words.last(tokens, total.from() - 3, total.from(), "total") >= 0;
    boolean so = words.last(tokens, total.from() - NEAR, total.from(), "so") >= 0;
    if (at < 2 || !said || !so || total.unit().isEmpty()) {
      return Optional.empty();
    }
    for (int first = 0; first <= at - 2; first++) {
      List<Figure> parts = list(first);
      boolean upToTotal =
          parts.size() >= 2 && parts.get(parts.size() - 1).from() == figures.get(at - 1).from();
      if (upToTotal && allAreParts(total, parts) && hasLastJoint(parts)) {
        return Optional.of(new Partition(total, parts, true));
      }
    }
    return Optional.empty();
  }

  /** The figures from one on that stand each straight behind a comma or "et". */
  private List<Figure> list(int first) {
    List<Figure> parts = new ArrayList<>();
    parts.add(figures.get(first));
    for (int i = first + 1; i < figures.size(); i++) {
      Token before = figures.get(i).before(1);
      boolean joint =
          before.form().equals(",") || before.form().equals(";") || words.is(before, "and");
      boolean exact = figures.get(i).number().precision() == Precision.EXACT;
      if (!joint || !exact || isSubordinate(figures.get(i - 1), figures.get(i))) {
        break;
      }
      parts.add(figures.get(i));
    }
    return parts;
  }

  /** A bracket, colon or "dont" between two parts opens a whole of its own. */
  private boolean isSubordinate(Figure one, Figure next) {
    for (int i = one.to(); i < next.from(); i++) {
      String form = tokens.get(i).form();
      if (form.equals("(")
          || form.equals(")")
          || form.equals(":")
          || words.is(tokens.get(i), "part")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasLastJoint(List<Figure> parts) {
    return words.is(parts.get(parts.size() - 1).before(1), "and");
  }

  /** Whether the bracket closes behind the last part, without another figure. */
  private boolean closes(List<Figure> parts) {
    Figure last = parts.get(parts.size() - 1);
    for (int i = last.to(); i < tokens.size(); i++) {
      if (tokens.get(i).form().equals(")")) {
        return true;
      } else if (tokens.get(i).form().equals(",") || words.is(tokens.get(i), "part")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a verb says that the whole falls into these parts: se répartissent entre. */
  private boolean splits(Figure total, Figure first) {
    return words.first(tokens, total.to(), first.from(), "splits") >= 0;
  }

  private boolean allAreParts(Figure total, List<Figure> parts) {
    for (Figure part : parts) {
      if (!isPart(total, part)) {
        return false;
      }
    }
    return true;
  }

  /** The same unit, none, or persons among persons. */
  private boolean isPart(Figure total, Figure part) {
    String unit = part.unit();
    if (unit.equals(total.unit())) {
      return true;
    }
    boolean measured = isMeasured(total.unit());
    return unit.isEmpty()
        ? !measured && isQualified(part)
        : isPerson(total.unit()) && isPerson(unit);
  }

  /** "92 à Lyon", "9 légers"; bare figures are labels: lines 1 and 14. */
  private boolean isQualified(Figure part) {
    if (part.to() >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(part.to());
    return next.isWord() && !words.is(next, "and");
  }

  private boolean isPerson(String unit) {
    return persons.contains(unit);
  }

  private boolean isMeasured(String unit) {
    return currencies.entries().stream().anyMatch(e -> e.attribute("unit", "").equals(unit));
  }

  /** Whether the parts are all kinds of which nobody is two: men and women, adults and children. */
  private boolean exclude(List<Figure> parts) {
    String set = set(parts.get(0));
    for (int i = 1; i < parts.size(); i++) {
      if (!set(parts.get(i)).equals(set) || parts.get(i).unit().equals(parts.get(0).unit())) {
        return false;
      }
    }
    return !set.isEmpty();
  }

  private String set(Figure part) {
    return persons.find(part.unit()).map(e -> e.attribute("set", "")).orElse("");
  }
}
