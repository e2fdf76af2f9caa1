package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.bylint.language.Token;

/** English: a noun that hands words to somebody: Reed's claim that…, her warning of “…”. */
final class ReportingNoun {
  /** How many adjectives may stand between the owner and the noun. */
  private static final int REACH = 3;

  private final Clauses clauses;
  private final Passage passage;
  private final Grammar grammar;

  ReportingNoun(Clauses clauses) {
    this.clauses = clauses;
    passage = clauses.passage();
    grammar = clauses.grammar();
  }

  void find(List<Draft> drafts) {
    if (!grammar.hasReportingNouns()) {
      return;
    }
    for (int i = 1; i + 1 < passage.size(); i++) {
      if (!passage.quoted(i) && grammar.isReportingNoun(passage.token(i)) && opensContent(i + 1)) {
        int noun = i;
        owner(i).ifPresent(s -> drafts.add(draft(noun, s)));
      }
    }
  }

  /** that, or quoted words, perhaps behind of. */
  private boolean opensContent(int i) {
    boolean quote =
        passage.quoted(i) || (grammar.is(passage.token(i), "of") && passage.quoted(i + 1));
    boolean that = !passage.quoted(i) && passage.token(i).folded().equals("that");
    return quote || (that && i + 1 < passage.size());
  }

  private Optional<NounPhrase> owner(int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= REACH && !passage.quoted(i); i--) {
      Token t = passage.token(i);
      if (grammar.is(t, "possessive")) {
        return Optional.of(new NounPhrase(i, i + 1));
      }
      if (grammar.is(t, "genitive")) {
        return ownerEndingAt(i);
      }
      if (!t.isWord()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The longest noun phrase that ends before the genitive and can speak. */
  private Optional<NounPhrase> ownerEndingAt(int genitive) {
    Optional<NounPhrase> found = Optional.empty();
    for (int i = genitive - 1; i >= 0 && genitive - i <= 6; i--) {
      Optional<NounPhrase> phrase = clauses.phrases().from(i);
      NounPhrase cut = new NounPhrase(i, genitive);
      if (phrase.isPresent() && phrase.get().to() >= genitive && clauses.canSpeak(cut)) {
        found = Optional.of(cut);
      }
    }
    return found;
  }

  private Draft draft(int noun, NounPhrase source) {
    return new Draft(
        Draft.Pattern.NOUN, noun, noun + 1, Optional.of(source), noun + 1, passage.size(), true);
  }
}
