package org.bylint.rule;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.input.Block;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.text.Span;

/**
 * Where a rule reports: in its zones, outside quotations (quoted words are not the writer's) and
 * outside code and addresses. The one place that decides it, for the engine, for the examples and
 * for checks that count.
 */
public final class Scope {
  /** Lexicon of the marks by which a writer says that an oddity is not his. */
  private static final String AS_WRITTEN = "as-written-marks";

  private Scope() {}

  /** Whether a finding of the rule at this place stands. */
  public static boolean covers(RuleInfo rule, Article article, Place place) {
    return place.frame() == Place.Frame.SOURCE || covers(rule, article, place.span());
  }

  /** Whether a finding of the rule at this span of the text stands. */
  public static boolean covers(RuleInfo rule, Article article, Span span) {
    Optional<Zone> zone = zoneOf(article, span);
    boolean zoned =
        rule.zones().isEmpty() || (zone.isPresent() && rule.zones().contains(zone.get()));
    return zoned
        && !Covers.opaque(article).contains(span)
        && !isMarkedAsWritten(article, span)
        && (rule.insideQuotations() || !isQuoted(rule, article, zone, span));
  }

  /**
   * Whether a correction may change the words at this span of the text: they are the writer's, no
   * code or address, and not marked as written in the original.
   */
  public static boolean mayBeCorrected(Article article, Span span) {
    return !zoneOf(article, span).equals(Optional.of(Zone.QUOTE))
        && !isBetweenMarks(article, span)
        && !isMarkedAsWritten(article, span)
        && !Covers.opaque(article).contains(span);
  }

  /** The zone in which a span of the text begins. */
  public static Optional<Zone> zoneOf(Article article, Span span) {
    List<Block> blocks = article.document().blocks();
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Block block = blocks.get(middle);
      if (block.span().contains(span.start())) {
        return Optional.of(block.zone());
      }
      if (block.span().start() > span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** Inside quotation marks, or in a block quotation where the page does not ask for those. */
  private static boolean isQuoted(RuleInfo rule, Article article, Optional<Zone> zone, Span span) {
    if (zone.equals(Optional.of(Zone.QUOTE)) && !rule.zones().contains(Zone.QUOTE)) {
      return true;
    }
    return isBetweenMarks(article, span);
  }

  private static boolean isBetweenMarks(Article article, Span span) {
    return Covers.quoted(article).contains(span);
  }

  /** Whether the writer says that it stands so in the original: [sic]. */
  private static boolean isMarkedAsWritten(Article article, Span span) {
    String text = article.document().text();
    int after = span.end();
    while (after < text.length() && isSpaceOrClosing(text.charAt(after))) {
      after++;
    }
    for (Lexicon.Entry mark : article.language().lexicon(AS_WRITTEN).entries()) {
      if (text.regionMatches(true, after, mark.phrase(), 0, mark.phrase().length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpaceOrClosing(char c) {
    return Character.isSpaceChar(c) || "»”\"’.,;:!?".indexOf(c) >= 0;
  }
}
