package org.bylint.engine.fix;

import java.time.LocalDate;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation;
import org.bylint.engine.Suppressions;
import org.bylint.engine.fix.Refusal.Reason;
import org.bylint.input.Block;
import org.bylint.input.Zone;
import org.bylint.rule.Fix;
import org.bylint.rule.Place;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/**
 * What no correction may change, whatever rule offers it: quoted words, code and addresses, and
 * places where the article tells bylint to keep quiet. What is deleted with all its words may hold
 * any of them.
 */
final class Guard {
  private final Article article;
  private final String text;
  private final Suppressions suppressions;

  Guard(Article article) {
    this.article = article;
    text = article.document().text();
    // an instruction that is out of date still tells that somebody wanted the place as it is
    suppressions =
        new Suppressions(article.document(), article.document().source().lines(), LocalDate.EPOCH);
  }

  /** Why a correction is not allowed; empty when it is. */
  Optional<Reason> forbids(Proposal proposal) {
    for (Fix.Edit edit : proposal.fix().edits()) {
      Optional<Reason> reason = forbids(proposal.rule(), edit);
      if (reason.isPresent()) {
        return reason;
      }
    }
    return Optional.empty();
  }

  private Optional<Reason> forbids(String rule, Fix.Edit edit) {
    if (edit.frame() == Place.Frame.SOURCE) {
      return suppressed(rule, edit.span());
    }
    if (isCode(edit)) {
      return Optional.of(Reason.CODE);
    }
    if (hasWords(edit.span().in(text) + edit.replacement()) && isQuoted(edit)) {
      return Optional.of(Reason.QUOTATION);
    }
    return suppressed(rule, article.document().toSource(edit.span()));
  }

  private Optional<Reason> suppressed(String rule, Span inSource) {
    return suppressions.suppress(rule, inSource)
        ? Optional.of(Reason.SUPPRESSED)
        : Optional.empty();
  }

  private boolean isCode(Fix.Edit edit) {
    for (Span opaque : article.document().opaque()) {
      if (touches(edit, opaque, opaque)) {
        return true;
      }
    }
    return isIn(Zone.CODE, edit);
  }

  private boolean isQuoted(Fix.Edit edit) {
    for (Quotation quotation : article.quotedPassages()) {
      if (touches(edit, quotation.inner(), quotation.span())) {
        return true;
      }
    }
    boolean written = !edit.replacement().isEmpty() && !Scope.mayBeCorrected(article, edit.span());
    return written || isIn(Zone.QUOTE, edit);
  }

  private boolean isIn(Zone zone, Fix.Edit edit) {
    for (Block block : article.document().blocks()) {
      if (block.zone() == zone && touches(edit, block.span(), block.span())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an edit changes something inside, and does not delete the whole. */
  private static boolean touches(Fix.Edit edit, Span inside, Span whole) {
    boolean deletesAll = edit.replacement().isEmpty() && edit.span().contains(whole);
    boolean inserts = edit.span().isEmpty() && inside.contains(edit.span().start());
    return !deletesAll && (inserts || edit.span().overlaps(inside));
  }

  /** Marks and spaces are typography; letters and figures are what somebody said. */
  private static boolean hasWords(String changed) {
    return changed.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
