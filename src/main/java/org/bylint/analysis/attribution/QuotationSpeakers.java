package org.bylint.analysis.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.SourceMention;
import org.bylint.language.Morphology.Number;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.text.Span;

/** Gives each quotation its speaker: by a cue in its passage, else by its neighbours. */
final class QuotationSpeakers {
  private final List<Quotation> quotations;

  /** The last speaker and the paragraph that named it. */
  private Optional<SourceMention> last = Optional.empty();

  /** The speaker whose verb ends the passage before with a colon, and that verb. */
  private Optional<SourceMention> announced = Optional.empty();

  private Optional<Span> announcedBy = Optional.empty();
  private int lastBlock = -1;

  /** The paragraph of the last quotation with a speaker. */
  private int lastQuoteBlock = -1;

  private int lastPassageBlock = -1;

  QuotationSpeakers(Article article) {
    quotations = new ArrayList<>(article.quotedPassages());
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** Passages must come in reading order. */
  void read(Clauses clauses, List<Draft> drafts, IdentityHashMap<Draft, SourceMention> sources) {
    Passage passage = clauses.passage();
    int i = passage.nextQuote(0);
    while (i < passage.size()) {
      int end = passage.endOfQuote(i);
      int index = passage.quote().get(i);
      if (quotations.get(index).kind() == Quotation.Kind.SCARE && isSaid(clauses, i, end, drafts)) {
        quotations.set(index, quotations.get(index).as(Quotation.Kind.MIXED));
      }
      if (isSpeech(quotations.get(index))) {
        give(clauses, index, i, end, drafts, sources);
        if (quotations.get(index).speaker().isPresent()) {
          lastQuoteBlock = passage.block();
        }
      }
      i = passage.nextQuote(end);
    }
    announce(passage, drafts, sources);
    for (Draft draft : drafts) {
      SourceMention source = sources.get(draft);
      if (source != null && (draft.firm() ? speaks(passage, draft) : isOne(passage, draft))) {
        last = Optional.of(source);
        lastBlock = passage.block();
      }
    }
    lastPassageBlock = passage.block();
  }

  /** Il juge qu'il s'agit de « … »: what somebody is said to have said is no term of the writer. */
  private static boolean isSaid(Clauses clauses, int from, int to, List<Draft> drafts) {
    Passage passage = clauses.passage();
    int before = from - 1;
    while (before > 0
        && !passage.quoted(before)
        && (passage.token(before).can(Pos.DETERMINER)
            || clauses.grammar().is(passage.token(before), "of"))) {
      before--;
    }
    int verb = before;
    return clauses.verbs().stream().anyMatch(v -> v.from() <= verb && verb < v.to())
        && drafts.stream()
            .filter(d -> d.pattern() == Draft.Pattern.QUE_CLAUSE && d.covers(from, to))
            .anyMatch(d -> d.firm() || d.source().filter(clauses::canSpeak).isPresent());
  }

  private void announce(
      Passage passage, List<Draft> drafts, IdentityHashMap<Draft, SourceMention> sources) {
    announced = Optional.empty();
    announcedBy = Optional.empty();
    if (passage.reads(passage.size() - 1, ":")) {
      for (Draft d : drafts) {
        if (sources.containsKey(d)) {
          announced = Optional.of(sources.get(d));
          announcedBy = Optional.of(passage.span(d.cueFrom(), d.cueTo()));
        }
      }
    }
  }

  /** Whether a quotation has its speaker from this draft. */
  boolean uses(Passage passage, Draft draft) {
    Span cue = passage.span(draft.cueFrom(), draft.cueTo());
    for (Quotation q : quotations) {
      if (q.cue().isPresent() && q.cue().get().equals(cue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the source of an act of speech is one person, who may go on in his own words. */
  private static boolean isOne(Passage passage, Draft draft) {
    for (Reading r : passage.token(draft.source().orElseThrow().from()).readings()) {
      if (r.morphology().number() == Number.PLURAL) {
        return false;
      }
    }
    return true;
  }

  /** Whether the source is somebody who may go on speaking: no document, nobody quoted by selon. */
  private boolean speaks(Passage passage, Draft draft) {
    if (draft.pattern() == Draft.Pattern.PREPOSITION) {
      return uses(passage, draft);
    }
    return true;
  }

  private static boolean isSpeech(Quotation q) {
    return q.kind() == Quotation.Kind.DIRECT || q.kind() == Quotation.Kind.MIXED;
  }

  private void give(
      Clauses clauses,
      int index,
      int from,
      int to,
      List<Draft> drafts,
      IdentityHashMap<Draft, SourceMention> sources) {
    Passage passage = clauses.passage();
    Quotation q = quotations.get(index);
    Optional<Draft> best = new SpeakerChoice(clauses, drafts, sources).of(from, to);
    if (best.isEmpty() && from == 0 && q.status() == Quotation.Status.EXPLICIT) {
      return; // an earlier paragraph of the same quotation said who speaks
    }
    if (best.isEmpty() && from == 0 && announced.isPresent()) {
      set(index, q, Quotation.Status.EXPLICIT, announced, announcedBy);
    } else if (best.isPresent()) {
      Draft d = best.get();
      Optional<SourceMention> source = Optional.ofNullable(sources.get(d));
      Span cue = passage.span(d.cueFrom(), d.cueTo());
      set(index, q, Quotation.Status.EXPLICIT, source, Optional.of(cue));
    } else if (last.isPresent() && near(passage)) {
      set(index, q, Quotation.Status.IMPLICIT, last, Optional.empty());
    } else {
      set(index, q, Quotation.Status.NONE, Optional.empty(), Optional.empty());
    }
  }

  /** Whether the speaker named last stands in this paragraph or the one just before. */
  private boolean near(Passage passage) {
    return lastBlock == passage.block()
        || (lastQuoteBlock >= 0 && passage.block() - lastQuoteBlock <= 1)
        || (lastBlock == lastPassageBlock && passage.block() - lastBlock <= 2);
  }

  private void set(
      int index,
      Quotation q,
      Quotation.Status status,
      Optional<SourceMention> speaker,
      Optional<Span> cue) {
    quotations.set(
        index,
        new Quotation(
            q.span(),
            q.inner(),
            q.style(),
            q.closing(),
            q.depth(),
            q.kind(),
            status,
            speaker,
            cue));
  }
}
