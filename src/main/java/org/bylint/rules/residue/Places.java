package org.bylint.rules.residue;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/** The places of one kind of leftover in an article, which are one finding with a count. */
final class Places {
  private static final int PLACES_SHOWN = 4;
  private static final int LONGEST_QUOTED = 60;

  private final Article article;
  private final List<Span> spans = new ArrayList<>();
  private final List<Fix.Edit> edits = new ArrayList<>();
  private String first = "";

  Places(Article article) {
    this.article = article;
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  /** A place for which there is no correction. */
  void add(Span span) {
    spans.add(span);
  }

  /** A place and what should stand there. Quoted words are shown, but not corrected. */
  void add(Span span, String right) {
    if (spans.isEmpty()) {
      first = right;
    }
    add(span);
    if (Scope.mayBeCorrected(article, span) && !Covers.quoted(article).overlaps(span)) {
      edits.add(new Fix.Edit(span, right));
    }
  }

  /** Reports them, with the correction of all of them if there is one. */
  void report(Findings findings, String variant, Fix.Applicability applicability) {
    if (spans.isEmpty()) {
      return;
    }
    Span place = spans.get(0);
    String found = shortened(place.in(article.document().text()));
    Findings.Draft draft =
        findings
            .at(place)
            .variant(variant)
            .value("found", found)
            .value("right", shortened(first))
            .value("count", spans.size());
    for (Span other : spans.subList(1, Math.min(spans.size(), PLACES_SHOWN))) {
      draft.related(other, "other");
    }
    if (!edits.isEmpty()) {
      draft.fix(new Fix(first, applicability, edits));
    }
  }

  /** For a message: on one line and not too long. */
  static String shortened(String words) {
    String line = words.replace('\n', ' ').strip();
    return line.length() <= LONGEST_QUOTED ? line : line.substring(0, LONGEST_QUOTED) + "…";
  }
}
