package org.bylint.rules.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;

/** Millions for milliards, English billions in French copy, conversions that cannot be right. */
final class Scale implements Check {
  private static final double THOUSAND = 1000;

  /** How far in front of its conversion a figure stands, in tokens. */
  private static final int NEAR = 5;

  @Override
  public void check(Article article, Options options, Findings findings) {
    List<Figure> large = new ArrayList<>();
    FigureWords words = new FigureWords(article.language());
    Conversions conversions = new Conversions(article);
    Written written = new Written(article);
    for (List<Figure> figures : Figures.of(article).bySentence()) {
      for (int i = 0; i < figures.size(); i++) {
        Figure figure = figures.get(i);
        Token unit = figure.sentence().tokens().get(figure.to() - 1);
        if (words.is(unit, "false-friend")) {
          findings
              .at(figure.span())
              .variant("billion")
              .value("found", written.text(figure))
              .related(unit.span(), "word");
        }
        if (figure.step() >= THOUSAND && isMarked(figure)) {
          large.add(figure);
        }
        if (i + 1 < figures.size() && converts(figure, figures.get(i + 1), words)) {
          convert(figure, figures.get(i + 1), conversions, options, written, findings);
        }
      }
    }
    compare(large, article, options, findings);
  }

  /** A number of two digits at least: a hundred millions and a hundred milliards meet by chance. */
  private static boolean isMarked(Figure figure) {
    return figure.number().value().stripTrailingZeros().precision() >= 2;
  }

  private static void compare(
      List<Figure> large, Article article, Options options, Findings findings) {
    ContextWords context = new ContextWords(article.language());
    for (int later = 1; later < large.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Figure one = large.get(earlier);
        Figure other = large.get(later);
        if (isThousandfold(one, other)) {
          Set<String> about = context.of(one.sentence(), one.unit());
          int shared = ContextWords.shared(about, context.of(other.sentence(), one.unit()));
          if (shared >= options.integer("sharedWords")) {
            Written written = new Written(article);
            findings
                .at(other.span())
                .value("found", written.text(other))
                .value("other", written.text(one))
                .related(one.span(), "other");
          }
        }
      }
    }
  }

  private static boolean isThousandfold(Figure one, Figure other) {
    double ratio = one.value() / other.value();
    boolean scales = ratio == THOUSAND || ratio == 1 / THOUSAND;
    return scales && !one.unit().isEmpty() && one.unit().equals(other.unit());
  }

  /** 50 dollars (46 euros); 50 dollars, soit 46 euros. */
  private static boolean converts(Figure from, Figure to, FigureWords words) {
    List<Token> tokens = from.sentence().tokens();
    int opener = -1;
    for (int i = Math.max(from.to(), to.from() - 3); i < to.from(); i++) {
      boolean so = words.is(tokens.get(i), "so") && !tokens.get(i).form().equals(",");
      opener = so || tokens.get(i).form().equals("(") ? i : opener;
    }
    boolean straight = opener >= 0 && opener - from.to() <= NEAR;
    // "De plus" makes the second a difference, "à l'époque" a value of another time.
    if (!straight || words.first(tokens, from.to(), to.to() + 3, "otherwise") >= 0) {
      return false;
    }
    for (int i = from.to(); i < opener; i++) {
      String form = tokens.get(i).form();
      if (form.equals(".")
          || form.equals(";")
          || form.equals(")")
          || words.is(tokens.get(i), "and")) {
        return false;
      }
    }
    return true;
  }

  private static void convert(
      Figure from,
      Figure to,
      Conversions conversions,
      Options options,
      Written written,
      Findings findings) {
    Optional<Conversions.Unit> first = conversions.of(from);
    Optional<Conversions.Unit> second = conversions.of(to);
    boolean both = first.isPresent() && second.isPresent();
    if (!both
        || !first.get().kind().equals(second.get().kind())
        || first.get().name().equals(second.get().name())) {
      return;
    }
    boolean money = first.get().kind().equals("money");
    double tolerance = options.integer(money ? "currencyPercent" : "unitPercent") / 100.0;
    double least = Conversions.least(from.value() - Change.error(from), first.get(), second.get());
    double most = Conversions.most(from.value() + Change.error(from), first.get(), second.get());
    double given = to.value();
    double error = Change.error(to) + tolerance * Math.abs(given);
    if (given + error >= least && given - error <= most) {
      return;
    }
    findings
        .at(to.span())
        .variant(money ? "currency" : "unit")
        .value("found", written.text(to))
        .value("other", written.text(from))
        .value("least", written.rounded(Conversions.least(from.value(), first.get(), second.get())))
        .value("most", written.rounded(Conversions.most(from.value(), first.get(), second.get())))
        .related(from.span(), "other");
  }
}
