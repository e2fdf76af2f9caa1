package org.bylint.engine.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.engine.fix.Refusal.Reason;
import org.bylint.rule.Finding;
import org.bylint.rule.Fix;
import org.bylint.text.SourceFile;

/**
 * Corrects an article once: takes the corrections rule by rule, by id, those of one rule by where
 * they stand, and leaves out what would change the same place as one taken before. A correction
 * with several edits is applied whole or not at all.
 */
final class Corrector {
  private static final Comparator<Proposal> ORDER =
      Comparator.comparing(Proposal::rule)
          .thenComparing(p -> p.fix().edits().get(0).span())
          .thenComparing(p -> p.fix().text());

  private final Article article;
  private final Guard guard;
  private final Placing placing;
  private final Rereading rereading;
  private final List<Placed> taken = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();

  private Corrector(Article article) {
    this.article = article;
    guard = new Guard(article);
    placing = new Placing(article.document());
    rereading = new Rereading(article.document());
  }

  /** A correction with its edits in the text and in the file. */
  record Placed(Proposal proposal, List<Fix.Edit> inText, List<SourceEdit> inSource) {}

  /**
   * What comes of it.
   *
   * @param content of the file with the corrections
   * @param applied the corrections
   * @param refused those that could not be applied
   */
  record Corrected(String content, List<Proposal> applied, List<Refusal> refused) {}

  static Corrected correct(Article article, List<Finding> findings, Fix.Applicability limit) {
    List<Proposal> proposals = new ArrayList<>();
    findings.forEach(finding -> Proposal.of(finding, limit).ifPresent(proposals::add));
    if (proposals.isEmpty()) {
      return new Corrected(article.document().source().content(), List.of(), List.of());
    }
    proposals.sort(ORDER);
    return new Corrector(article).correct(proposals);
  }

  private Corrected correct(List<Proposal> proposals) {
    proposals.forEach(this::take);
    if (!rereading.confirms(taken)) {
      takeOneByOne();
    }
    return new Corrected(
        rereading.content(taken), taken.stream().map(Placed::proposal).toList(), refused);
  }

  private void take(Proposal proposal) {
    Optional<Reason> forbidden = guard.forbids(proposal);
    if (forbidden.isPresent()) {
      refused.add(Refusal.of(proposal, forbidden.get()));
      return;
    }
    Optional<List<SourceEdit>> edits = placing.place(proposal.fix().edits());
    if (edits.isEmpty()) {
      refused.add(Refusal.of(proposal, Reason.MARKUP));
    } else if (!isEncodable(edits.get())) {
      refused.add(Refusal.of(proposal, Reason.ENCODING));
    } else if (overlaps(edits.get())) {
      refused.add(Refusal.of(proposal, Reason.OVERLAP));
    } else if (!edits.get().isEmpty()) {
      taken.add(new Placed(proposal, placing.seenInText(proposal.fix().edits()), edits.get()));
    }
  }

  private boolean isEncodable(List<SourceEdit> edits) {
    SourceFile source = article.document().source();
    return edits.stream()
        .allMatch(edit -> source.encoding().charset().newEncoder().canEncode(edit.replacement()));
  }

  private boolean overlaps(List<SourceEdit> edits) {
    List<SourceEdit> all = new ArrayList<>();
    taken.forEach(placed -> all.addAll(placed.inSource()));
    for (SourceEdit edit : edits) {
      if (all.stream().anyMatch(edit::meets)) {
        return true;
      }
      all.add(edit);
    }
    return false;
  }

  /** Something does not read as intended: finds out what by looking at each. */
  private void takeOneByOne() {
    List<Placed> candidates = List.copyOf(taken);
    taken.clear();
    for (Placed placed : candidates) {
      taken.add(placed);
      if (!rereading.confirms(taken)) {
        taken.remove(taken.size() - 1);
        refused.add(Refusal.of(placed.proposal(), Reason.MEANING));
      }
    }
  }
}
