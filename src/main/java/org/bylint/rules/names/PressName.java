package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/**
 * A name written otherwise than the house writes it, or than the press of the language does where
 * it is settled on one form: places, or persons and all others.
 */
final class PressName implements Check {
  private final boolean places;
  private final SpellingModels models;

  /**
   * A check.
   *
   * @param places whether it is about places with a name in each language
   */
  PressName(boolean places, SpellingModels models) {
    this.places = places;
    this.models = models;
  }

  @Override
  public void check(Article article, Options options, Findings findings) {
    NameVariants table = models.of(article.language()).variants();
    for (Usage usage : Usages.of(article, table).all()) {
      if (usage.isPlace() == places && !usage.wrong().isEmpty()) {
        report(usage, table, article, findings);
      }
    }
  }

  private static void report(Usage usage, NameVariants table, Article article, Findings findings) {
    List<Sighting> wrong = usage.wrong();
    Change first = Change.of(wrong.get(0), usage, table);
    findings
        .at(first.span)
        .variant(usage.by() == Usage.By.HOUSE ? "house" : "")
        .value("found", first.span.in(article.document().text()))
        .value("right", first.right)
        .value("count", wrong.size())
        .value("file", article.houseNames().file())
        .fix(fix(first.right, usage, table, article));
  }

  /** Changes it everywhere; only shows it where any article before it may not fit. */
  private static Fix fix(String right, Usage usage, NameVariants table, Article article) {
    List<Fix.Edit> edits = new ArrayList<>();
    for (Sighting sighting : usage.wrong()) {
      Change change = Change.of(sighting, usage, table);
      Optional<Fix.Edit> edit =
          needsGender(sighting, usage, article)
              ? Optional.empty()
              : new Junction(article, new Spelling(change.right, Folding.fold(change.right)))
                  .edit(change.span, change.right);
      if (edit.isEmpty()) {
        return new Fix(right, Fix.Applicability.DISPLAY_ONLY, List.of());
      }
      edits.add(edit.get());
    }
    return new Fix(right, Fix.Applicability.UNSAFE, edits);
  }

  /** An article before the name may not fit the other one: le Myanmar, la Birmanie. */
  private static boolean needsGender(Sighting sighting, Usage usage, Article article) {
    return usage.isPlace()
        && article.language().code().equals("fr")
        && sighting.from() > 0
        && article.language().lexicon("definite-articles").contains(sighting.before().form());
  }

  /**
   * What to write where.
   *
   * @param span the form, with the first name before it where that is to be changed too
   * @param right what to write there
   */
  private record Change(Span span, String right) {

    static Change of(Sighting s, Usage usage, NameVariants table) {
      if (!usage.isPlace() && s.touchesBefore()) {
        Token before = s.before();
        String folded = Folding.fold(before.form());
        for (NameVariants.Group group : table.of(folded)) {
          String preferred = Folding.fold(group.preferred());
          if (group.shared()
              && !preferred.equals(folded)
              && usage.first().contains(folded)
              && usage.first().contains(preferred)) {
            Span span = new Span(before.start(), s.span().end());
            return new Change(span, group.preferred() + " " + usage.right());
          }
        }
      }
      return new Change(s.span(), usage.right());
    }
  }
}
