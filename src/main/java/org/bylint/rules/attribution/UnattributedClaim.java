package org.bylint.rules.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Claim;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/** A sentence that claims what a source must carry, with nobody behind it. */
public final class UnattributedClaim implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    if (Interview.isOne(article)) {
      return; // the answers are the words of whoever is asked
    }
    List<String> kinds = options.strings("kinds");
    boolean study = options.flag("study");
    Neighbours neighbours = new Neighbours(article);
    Optional<Span> last = Optional.empty();
    for (Claim claim : article.claims()) {
      if (claim.state() != Claim.State.OPEN || claim.type().isEmpty() || claim.place().isEmpty()) {
        continue;
      }
      Claim.Type type = claim.type().get();
      String kind = key(type);
      if ((study || kinds.contains(kind))
          && (study || !isCovered(type, claim.sentence(), neighbours))
          && !claim.place().equals(last)) {
        findings
            .at(claim.place().get())
            .variant(kind)
            .value("found", claim.place().get().in(article.document().text()));
        last = claim.place();
      }
    }
  }

  /** What a neighbour can carry: figures by any source around, reports by the sentence before. */
  private static boolean isCovered(Claim.Type type, int sentence, Neighbours neighbours) {
    return switch (type) {
      case FIGURE -> neighbours.attributedAround(sentence, 2);
      case AGENTLESS_REPORT, ACCUSATION ->
          neighbours.before(sentence).isPresent() || neighbours.inquiry(sentence);
      case INFERENCE -> neighbours.before(sentence).isPresent();
      case COMMITMENT -> false;
      case HEARSAY, QUOTATION -> true;
    };
  }

  /** The kind as the page writes it: its option and its variants. */
  private static String key(Claim.Type type) {
    return switch (type) {
      case AGENTLESS_REPORT -> "agentless";
      case HEARSAY, ACCUSATION, COMMITMENT, FIGURE, INFERENCE, QUOTATION ->
          type.name().toLowerCase(Locale.ROOT);
    };
  }
}
