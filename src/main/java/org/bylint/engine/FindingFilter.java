package org.bylint.engine;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation;
import org.bylint.input.Block;
import org.bylint.input.Zone;
import org.bylint.rule.Finding;
import org.bylint.rule.Place;
import org.bylint.rule.RuleInfo;
import org.bylint.text.Span;

/**
 * Decides which findings of a rule stand: those in its zones, outside quotations (quoted words are
 * not the writer's) and outside code and addresses.
 */
public final class FindingFilter {
  private FindingFilter() {}

  /** Whether the finding stands. */
  public static boolean stands(Finding finding, RuleInfo rule, Article article) {
    Span span = finding.place().span();
    if (finding.place().frame() == Place.Frame.SOURCE) {
      return true;
    }
    return inZone(rule, article, span)
        && !insideAny(article.document().opaque(), span)
        && (rule.insideQuotations() || !insideQuotation(article, span));
  }

  /** The zone in which a span of the text begins. */
  public static Optional<Zone> zoneOf(Article article, Span span) {
    for (Block block : article.document().blocks()) {
      if (block.span().contains(span.start())) {
        return Optional.of(block.zone());
      }
    }
    return Optional.empty();
  }

  private static boolean inZone(RuleInfo rule, Article article, Span span) {
    return rule.zones().isEmpty()
        || zoneOf(article, span).map(rule.zones()::contains).orElse(false);
  }

  private static boolean insideQuotation(Article article, Span span) {
    for (Quotation quotation : article.quotedPassages()) {
      if (quotation.inner().contains(span)) {
        return true;
      }
    }
    return false;
  }

  private static boolean insideAny(List<Span> spans, Span span) {
    for (Span one : spans) {
      if (one.contains(span)) {
        return true;
      }
    }
    return false;
  }
}
