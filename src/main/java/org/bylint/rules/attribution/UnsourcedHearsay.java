package org.bylint.rules.attribution;

import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Claim;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/** The conditional of rumour (aurait pris la fuite; reportedly) with nobody behind it. */
public final class UnsourcedHearsay implements Check {
  private static final String BE = "être";

  @Override
  public void check(Article article, Options options, Findings findings) {
    if (Interview.isOne(article)) {
      return; // the answers are the words of whoever is asked
    }
    Neighbours neighbours = new Neighbours(article);
    Claim last = null;
    boolean sourced = false;
    for (Claim claim : article.claims()) {
      if (claim.type().filter(t -> t == Claim.Type.HEARSAY).isEmpty()
          || claim.state() != Claim.State.OPEN
          || claim.place().isEmpty()
          || (last != null && claim.place().equals(last.place()))
          || isPlan(article, claim)) {
        continue;
      }
      boolean goesOn = last != null && sourced && follows(article, claim, last);
      sourced = report(article, claim, neighbours, goesOn, findings);
      last = claim;
    }
  }

  /** Reports a rumour; whether a source stands near. */
  private static boolean report(
      Article article, Claim claim, Neighbours neighbours, boolean goesOn, Findings findings) {
    Span place = claim.place().orElseThrow();
    Optional<Attribution> near = neighbours.attribution(claim.sentence());
    Findings.Draft draft = findings.at(place).value("found", place.in(article.document().text()));
    if (near.isPresent()) {
      draft.variant("nearby");
      near.get().source().ifPresent(s -> draft.value("source", s.resolved()));
      return true;
    }
    if (goesOn
        || neighbours.isSuspicion(claim.sentence())
        || neighbours.voiceBefore(claim.sentence())
        || neighbours.hasStudyBefore(claim.sentence())
        || neighbours.namesOutlet(claim.sentence())) {
      draft.variant("unclear");
    }
    return false;
  }

  /** Whether one rumour stands next to another: in its paragraph, or in the next. */
  private static boolean follows(Article article, Claim claim, Claim before) {
    int here = article.sentences().get(claim.sentence()).block();
    return here - article.sentences().get(before.sentence()).block() <= 1;
  }

  /**
   * serait remboursée: next to a plain conditional (le péage coûterait), which tells what would be.
   */
  private static boolean isPlan(Article article, Claim claim) {
    Span place = claim.place().orElseThrow();
    if (!isPresentPassive(article, claim.sentence(), place)) {
      return false;
    }
    int from = Math.max(0, claim.sentence() - 1);
    int to = Math.min(article.sentences().size() - 1, claim.sentence() + 1);
    for (int i = from; i <= to; i++) {
      for (Token token : article.sentences().get(i).tokens()) {
        if (!place.contains(token.start()) && isConditional(token)) {
          return true;
        }
      }
    }
    return false;
  }

  /** serait and a participle, without été. */
  private static boolean isPresentPassive(Article article, int sentence, Span place) {
    boolean passive = false;
    for (Token token : article.sentences().get(sentence).tokens()) {
      if (place.contains(token.start())) {
        for (Reading r : token.readings()) {
          boolean be = r.lemma().equals(BE);
          passive |= be && r.morphology().mood() == Mood.CONDITIONAL;
          if (be && r.morphology().mood() == Mood.PAST_PARTICIPLE) {
            return false;
          }
        }
      }
    }
    return passive;
  }

  private static boolean isConditional(Token token) {
    for (Reading r : token.readings()) {
      if (r.morphology().mood() == Mood.CONDITIONAL) {
        return true;
      }
    }
    return false;
  }
}
