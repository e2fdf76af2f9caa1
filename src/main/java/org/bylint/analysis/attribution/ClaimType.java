package org.bylint.analysis.attribution;

import java.util.Optional;
import org.bylint.analysis.Claim;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.Morphology.Number;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.text.Span;

/** What kind of claim a passage makes that a source must carry, outside its quotations. */
final class ClaimType {
  private final Clauses clauses;
  private final Passage passage;
  private final Lexicon words;

  ClaimType(Clauses clauses, Lexicon words) {
    this.clauses = clauses;
    this.words = words;
    passage = clauses.passage();
  }

  /**
   * A claim and the words that make it.
   *
   * @param type kind of claim
   * @param place its words
   */
  record Found(Claim.Type type, Span place) {}

  Optional<Found> find() {
    Optional<Span> hearsay = new Hearsay(clauses).find();
    if (hearsay.isPresent()) {
      return found(Claim.Type.HEARSAY, hearsay);
    }
    if (phrase("court").isPresent() || asks()) {
      return Optional.empty();
    }
    return found(Claim.Type.AGENTLESS_REPORT, phrase("agentless"))
        .or(() -> found(Claim.Type.ACCUSATION, accusation()))
        .or(() -> found(Claim.Type.COMMITMENT, phrase("commitment").or(this::jointCommitment)))
        .or(() -> found(Claim.Type.FIGURE, isBackground() ? Optional.empty() : figure()))
        .or(() -> found(Claim.Type.INFERENCE, phrase("inference").or(this::judgement)));
  }

  private boolean asks() {
    int last = passage.size() - 1;
    return passage.reads(last, "?") || passage.reads(last - 1, "?");
  }

  /** était donc insuffisante: what the writer thinks of something. */
  private Optional<Span> judgement() {
    for (VerbGroup verb : clauses.verbs()) {
      if (!verb.isFinite()
          || verb.negated()
          || verb.conditional()
          || !clauses.grammar().has(verb.lemma(), "passive")) {
        continue;
      }
      for (int i = verb.to(); i < passage.size() && i <= verb.to() + 2; i++) {
        if (passage.quoted(i)) {
          break;
        }
        if (judges(passage.token(i))) {
          return Optional.of(passage.span(verb.from(), i + 1));
        }
      }
    }
    return Optional.empty();
  }

  private boolean judges(Token token) {
    return token.readings().stream()
        .anyMatch(r -> r.morphology().pos() == Pos.ADJECTIVE && isWord(r.lemma(), "judgement"));
  }

  private static Optional<Found> found(Claim.Type type, Optional<Span> place) {
    return place.map(p -> new Found(type, p));
  }

  private Optional<Span> phrase(String kind) {
    for (PhraseHit hit : passage.phrases()) {
      if (hit.lexicon().equals("claim-phrases")
          && hit.entry().has(kind)
          && !passage.quoted(hit.from())
          && !isDenied(hit.from())
          && !isAim(hit)) {
        return Optional.of(passage.span(hit.from(), hit.to()));
      }
    }
    return Optional.empty();
  }

  /** cherche à prouver que: an aim draws no conclusion. */
  private boolean isAim(PhraseHit hit) {
    return hit.entry().has("inference")
        && clauses.grammar().verb(passage.token(hit.from()), Mood.INFINITIVE).isPresent();
  }

  /** What several parties promise each other; the promise of one is his own act of speech. */
  private Optional<Span> jointCommitment() {
    for (PhraseHit hit : passage.phrases()) {
      for (VerbGroup verb : clauses.verbs()) {
        boolean joint =
            hit.entry().has("joint")
                && verb.head() == hit.from()
                && verb.reflexive()
                && verb.number() == Number.PLURAL;
        if (joint) {
          return Optional.of(passage.span(hit.from(), hit.to()));
        }
      }
    }
    return Optional.empty();
  }

  /** The pluperfect tells of earlier events, which are known. */
  private boolean isBackground() {
    for (VerbGroup verb : clauses.verbs()) {
      for (int i = verb.from(); verb.compound() && i < verb.head(); i++) {
        if (clauses.grammar().verb(passage.token(i), Mood.IMPERFECT).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isDenied(int index) {
    return index > 0 && clauses.grammar().is(passage.token(index - 1), "negation");
  }

  /** A named party does wrong, in the indicative. */
  private Optional<Span> accusation() {
    for (VerbGroup verb : clauses.verbs()) {
      if (!verb.isFinite()
          || verb.conditional()
          || verb.passive()
          || verb.negated()
          || !isWord(verb.lemma(), "wrong")
          || (passage.token(verb.head()).can(Pos.ADJECTIVE) && !verb.compound())) {
        continue;
      }
      Optional<NounPhrase> subject = clauses.subjects().before(verb);
      if (subject.isPresent() && isNamed(subject.get())) {
        return Optional.of(passage.span(verb.from(), verb.to()));
      }
    }
    return Optional.empty();
  }

  private boolean isNamed(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (passage.name().get(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(String lemma, String kind) {
    return words.find(lemma).filter(e -> e.has(kind)).isPresent();
  }

  /** (plus de 190 morts): a reminder between brackets. */
  private boolean isAside(int index) {
    for (int i = index - 1; i >= 0 && index - i <= 4; i--) {
      if (passage.reads(i, "(")) {
        return true;
      }
    }
    return false;
  }

  /** A number of victims or of jobs. */
  private Optional<Span> figure() {
    for (int i = 0; i + 1 < passage.size(); i++) {
      if (passage.quoted(i) || !isNumber(i) || isAside(i)) {
        continue;
      }
      for (int k = i + 1; k < passage.size() && k <= i + 3; k++) {
        if (counts(passage.token(k))) {
          return Optional.of(passage.span(i, k + 1));
        }
        if (isOtherUnit(k)) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  /** 80 ans blessée, 12 % de morts: the number counts something else. */
  private boolean isOtherUnit(int k) {
    Token token = passage.token(k);
    boolean noun = token.can(Pos.NOUN) && !token.can(Pos.ADJECTIVE) && !token.can(Pos.NUMERAL);
    boolean goesOn = k + 1 < passage.size() && clauses.grammar().is(passage.token(k + 1), "of");
    return passage.isPunctuation(k) || clauses.grammar().is(token, "time") || (noun && !goesOn);
  }

  private boolean isNumber(int i) {
    Token t = passage.token(i);
    boolean year =
        t.form().length() == 4 && (t.form().startsWith("19") || t.form().startsWith("20"));
    return (t.kind() == Token.Kind.NUMBER && !year)
        || (t.can(Pos.NUMERAL) && !t.can(Pos.DETERMINER) && t.isWord());
  }

  private boolean counts(Token token) {
    if (isWord(token.folded(), "casualty") || isWord(token.folded(), "amount")) {
      return true;
    }
    for (Reading r : token.readings()) {
      boolean nominal =
          r.morphology().pos() == Pos.NOUN || r.morphology().mood() == Mood.PAST_PARTICIPLE;
      if (nominal && (isWord(r.lemma(), "casualty") || isWord(r.lemma(), "amount"))) {
        return true;
      }
    }
    return false;
  }
}
