package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.bylint.input.Zone;
import org.bylint.language.Pos;

/** A name and a colon before what was said: Le maire : « … »; in headlines also without marks. */
final class ColonSource {
  private static final int LONGEST = 14;

  private final Clauses clauses;
  private final Passage passage;

  ColonSource(Clauses clauses) {
    this.clauses = clauses;
    passage = clauses.passage();
  }

  void find(List<Draft> drafts) {
    int colon = 0;
    while (colon < passage.size() && !passage.reads(colon, ":")) {
      if (clauses.isFiniteVerbAt(colon) || passage.quoted(colon)) {
        return;
      }
      colon++;
    }
    if (colon == 0 || colon >= passage.size() - 1 || colon > LONGEST) {
      return;
    }
    boolean quote = passage.nextQuote(colon) < passage.size();
    boolean direct = passage.quoted(colon + 1) || isTranscript(colon);
    if (!direct && !(passage.zone() == Zone.HEADLINE && quote && opensWithSpeaker(colon))) {
      return;
    }
    Optional<NounPhrase> source = source(colon);
    if (source.isPresent()) {
      drafts.add(
          new Draft(
              Draft.Pattern.COLON, colon, colon + 1, source, colon + 1, passage.size(), true));
    }
  }

  /** REED: Well, we will see. A name in capitals before a colon opens a turn of a transcript. */
  private boolean isTranscript(int colon) {
    String form = passage.token(colon - 1).form();
    return colon <= 2
        && passage.zone() == Zone.BODY
        && clauses.phrases().isName(colon - 1)
        && form.length() > 3
        && form.chars().allMatch(Character::isUpperCase)
        && passage.size() > colon + 3;
  }

  /** "Ministry: talks …" names who speaks, "Ship held off Skerra: talks …" only the subject. */
  private boolean opensWithSpeaker(int colon) {
    int first = passage.token(0).can(Pos.DETERMINER) && colon > 1 ? 1 : 0;
    return clauses.phrases().isName(first) || clauses.grammar().speaks(passage.token(first));
  }

  private Optional<NounPhrase> source(int colon) {
    boolean speaker = false;
    if (passage.token(0).can(Pos.PREPOSITION) && !passage.token(1).isCapitalised()) {
      return Optional.empty();
    }
    for (int i = 0; i < colon; i++) {
      speaker |=
          clauses.phrases().isName(i)
              || clauses.grammar().speaks(passage.token(i))
              || (i == 0 && passage.token(0).isCapitalised());
    }
    return speaker ? Optional.of(new NounPhrase(0, colon)) : Optional.empty();
  }
}
