package org.bylint.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads all attributions of a passage; where two patterns share a cue, the surer one stays. */
final class PatternReader {
  private PatternReader() {}

  static List<Draft> read(Clauses clauses) {
    List<Draft> drafts = new ArrayList<>();
    new Incise(clauses).find(drafts);
    new QueClause(clauses).find(drafts);
    new QuotedVerb(clauses).find(drafts);
    new ReportedQuote(clauses).find(drafts);
    new PrepositionalSource(clauses).find(drafts);
    new ColonSource(clauses).find(drafts);
    new Signature(clauses).find(drafts);
    new SpeechAct(clauses).find(drafts);
    new ReportingNoun(clauses).find(drafts);
    new InnerIncise(clauses).find(drafts);
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      if (kept.stream().noneMatch(k -> sharesCue(k, draft))) {
        kept.add(draft);
      }
    }
    kept.sort(Comparator.comparingInt(Draft::cueFrom));
    return kept;
  }

  private static boolean sharesCue(Draft a, Draft b) {
    return a.cueFrom() < b.cueTo() && b.cueFrom() < a.cueTo();
  }
}
