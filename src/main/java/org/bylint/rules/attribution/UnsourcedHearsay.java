package org.bylint.rules.attribution;

import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Claim;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/** The conditional of rumour (aurait pris la fuite; reportedly) with nobody behind it. */
public final class UnsourcedHearsay implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    Neighbours neighbours = new Neighbours(article);
    Optional<Span> last = Optional.empty();
    for (Claim claim : article.claims()) {
      boolean bare =
          claim.type().filter(t -> t == Claim.Type.HEARSAY).isPresent()
              && claim.state() == Claim.State.OPEN
              && claim.place().isPresent()
              && !claim.place().equals(last);
      if (bare) {
        report(article, claim, neighbours, findings);
        last = claim.place();
      }
    }
  }

  private static void report(
      Article article, Claim claim, Neighbours neighbours, Findings findings) {
    Optional<Attribution> near = neighbours.attribution(claim.sentence());
    Findings.Draft draft = findings.at(claim.place().orElseThrow());
    draft.value("found", claim.place().orElseThrow().in(article.document().text()));
    if (near.isPresent()) {
      draft.variant("nearby");
      near.get().source().ifPresent(s -> draft.value("source", s.resolved()));
    } else if (neighbours.isSuspicion(claim.sentence())
        || neighbours.voiceBefore(claim.sentence())) {
      draft.variant("unclear");
    }
  }
}
