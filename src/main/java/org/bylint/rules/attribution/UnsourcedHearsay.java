package org.bylint.rules.attribution;

import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Claim;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;

/** The conditional of rumour (aurait pris la fuite; reportedly) with nobody behind it. */
public final class UnsourcedHearsay implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    Neighbours neighbours = new Neighbours(article);
    int lastBlock = -1;
    for (Claim claim : article.claims()) {
      boolean bare =
          claim.type().filter(t -> t == Claim.Type.HEARSAY).isPresent()
              && claim.state() == Claim.State.OPEN
              && claim.place().isPresent();
      if (!bare) {
        continue;
      }
      int block = article.sentences().get(claim.sentence()).block();
      if (block == lastBlock) {
        continue;
      }
      lastBlock = block;
      report(article, claim, neighbours.attribution(claim.sentence()), findings);
    }
  }

  private static void report(
      Article article, Claim claim, Optional<Attribution> near, Findings findings) {
    Findings.Draft draft = findings.at(claim.place().orElseThrow());
    draft.value("found", claim.place().orElseThrow().in(article.document().text()));
    if (near.isPresent()) {
      draft.variant("nearby");
      near.get()
          .source()
          .ifPresent(s -> draft.value("source", s.resolved()).related(s.span(), "source"));
    }
  }
}
