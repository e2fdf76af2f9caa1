package org.bylint.engine.fix;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.rule.Finding;
import org.bylint.rule.Fix;

/**
 * How many findings of an article could be corrected, as far as one look tells; what a correction
 * brings to light comes on top.
 *
 * @param safe without a look
 * @param more with one
 */
public record Offers(int safe, int more) {
  public static final Offers NONE = new Offers(0, 0);

  /** Tries the corrections in memory: those that would be refused do not count. */
  public static Offers of(Article article, List<Finding> findings) {
    int safe = count(article, findings, Fix.Applicability.SAFE);
    int all = count(article, findings, Fix.Applicability.UNSAFE);
    return all == 0 && safe == 0 ? NONE : new Offers(safe, Math.max(0, all - safe));
  }

  /** These and those of other articles. */
  public Offers and(Offers other) {
    return new Offers(safe + other.safe, more + other.more);
  }

  private static int count(Article article, List<Finding> findings, Fix.Applicability limit) {
    for (Finding finding : findings) {
      if (Proposal.of(finding, limit).isPresent()) {
        return Corrector.correct(article, findings, limit).applied().size();
      }
    }
    return 0;
  }
}
