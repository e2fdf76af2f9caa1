package org.bylint.rules.typography;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.input.Document;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/**
 * The places of one slip in an article, to be reported as one finding at the first of them. Only
 * what stands in the file as in the text counts: where markup stands between, no reader sees it so.
 */
final class Places {
  private static final String ALSO = "also";
  private static final int SHOWN = 4;

  private final Article article;
  private final RuleInfo rule;
  private final List<Place> places = new ArrayList<>();

  /**
   * One of them.
   *
   * @param span what is shown
   * @param instead what should stand there
   * @param edits the least change that brings it about; none where somebody must write it
   */
  record Place(Span span, String instead, List<Fix.Edit> edits) {}

  Places(Article article, RuleInfo rule) {
    this.article = article;
    this.rule = rule;
  }

  /** A place all of which is to be written anew. */
  void add(Span span, String instead) {
    add(span, instead, new Fix.Edit(span, instead));
  }

  /** A place of which a part is to be written anew. */
  void add(Span span, String instead, Fix.Edit edit) {
    add(span, instead, List.of(edit));
  }

  void add(Span span, String instead, List<Fix.Edit> edits) {
    if (Scope.covers(rule, article, span) && isTyped(article.document(), span)) {
      places.add(new Place(span, instead, List.copyOf(edits)));
    }
  }

  static boolean isTyped(Document document, Span span) {
    return document.toSource(span).in(document.source().content()).equals(document.textOf(span));
  }

  int count() {
    return places.size();
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  Place first() {
    return places.get(0);
  }

  /**
   * A finding at the first place, with its text as {@code found}, what should stand there as {@code
   * instead} and the number of places as {@code count}.
   */
  Findings.Draft report(Findings findings) {
    Place first = first();
    Findings.Draft draft =
        findings
            .at(first.span())
            .value("found", article.document().textOf(first.span()))
            .value("instead", first.instead())
            .value("count", count());
    for (Place place : places.subList(1, Math.min(count(), SHOWN))) {
      draft.related(place.span(), ALSO);
    }
    return draft;
  }

  /**
   * The same with a correction of all places: safe outside quotations; where all stand inside,
   * unsafe.
   */
  Findings.Draft reportSafe(Findings findings) {
    List<Fix.Edit> own = edits(true);
    return own.isEmpty()
        ? reportUnsafe(findings)
        : report(findings).fix(new Fix(first().instead(), Fix.Applicability.SAFE, own));
  }

  /** The same with a correction of all places that somebody must look at. */
  Findings.Draft reportUnsafe(Findings findings) {
    return report(findings).fix(new Fix(first().instead(), Fix.Applicability.UNSAFE, edits(false)));
  }

  /** The same with a correction of words: none inside quotations, whose words are the speaker's. */
  Findings.Draft reportWords(Findings findings, boolean safe) {
    List<Fix.Edit> own = edits(true);
    Fix.Applicability how = safe ? Fix.Applicability.SAFE : Fix.Applicability.UNSAFE;
    return report(findings)
        .fix(new Fix(first().instead(), own.isEmpty() ? Fix.Applicability.DISPLAY_ONLY : how, own));
  }

  private List<Fix.Edit> edits(boolean outsideQuotations) {
    List<Fix.Edit> edits = new ArrayList<>();
    for (Place place : places) {
      for (Fix.Edit edit : place.edits()) {
        if (!outsideQuotations || Scope.mayBeCorrected(article, edit.span())) {
          edits.add(edit);
        }
      }
    }
    return edits;
  }
}
