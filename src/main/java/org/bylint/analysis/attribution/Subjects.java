package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/**
 * Finds the subject of a verb without a parser: the nearest noun phrase before it whose clause it
 * ends, or after it where it is inverted. Incises, parentheses and relative clauses are stepped
 * over.
 */
final class Subjects {
  private final Grammar grammar;
  private final Passage passage;
  private final List<VerbGroup> verbs;
  private final NounPhrases phrases;
  private final ClauseBorders borders;
  private final SubjectPicker picker;

  Subjects(Grammar grammar, Passage passage, List<VerbGroup> verbs) {
    this.grammar = grammar;
    this.passage = passage;
    this.verbs = verbs;
    phrases = new NounPhrases(grammar, passage, false);
    borders = new ClauseBorders(grammar, passage, verbs, phrases);
    picker = new SubjectPicker(grammar, passage, phrases, borders);
  }

  /** The subject before the verb. */
  Optional<NounPhrase> before(VerbGroup verb) {
    return before(verb, 0);
  }

  /** The subject that ends before {@code end}, where a quotation with the verb begins. */
  Optional<NounPhrase> endingAt(VerbGroup verb, int end) {
    return before(verb, end, 3);
  }

  private Optional<NounPhrase> before(VerbGroup verb, int depth) {
    return before(verb, verb.from(), depth);
  }

  private Optional<NounPhrase> before(VerbGroup verb, int end, int depth) {
    int i = borders.stepBack(end - 1);
    if (i < 0) {
      return Optional.empty();
    }
    Token near = passage.token(i);
    if (near.isWord()) {
      if (grammar.is(near, "relative")
          || (grammar.pronoun(near).isPresent() && !isNoun(i) && !isGoverned(i))) {
        return Optional.of(new NounPhrase(i, i + 1));
      }
      if (grammar.is(near, "conjunction")) {
        return depth < 3 ? ofVerbBefore(verb, i, depth) : Optional.empty();
      }
    }
    int from = borders.clauseStart(i);
    Optional<NounPhrase> found = picker.pick(from, end).filter(p -> !isBareDeterminer(p));
    if (found.isEmpty() && depth < 3 && grammar.dropsThat()) {
      found = ofReduced(from, depth).or(() -> nameEndingAt(i));
    }
    if (found.isEmpty() && depth < 3 && from > 0 && passage.reads(from - 1, ",")) {
      return ofVerbBefore(verb, from - 1, depth);
    }
    return found;
  }

  /** son soutient: a misspelt noun that reads as a verb leaves its determiner alone. */
  private boolean isBareDeterminer(NounPhrase phrase) {
    return phrase.length() == 1 && grammar.is(passage.token(phrase.from()), "possessive");
  }

  /** English: In an interview Reed said. */
  private Optional<NounPhrase> nameEndingAt(int last) {
    int first = last;
    while (first > 0 && passage.name().get(last) >= 0 && phrases.isName(first - 1)) {
      first--;
    }
    boolean set = first > 0 && passage.token(first - 1).can(Pos.NOUN);
    return passage.name().get(last) >= 0 && set
        ? Optional.of(new NounPhrase(first, last + 1))
        : Optional.empty();
  }

  /** English: a report released last year found that…: the verb between is a participle. */
  private Optional<NounPhrase> ofReduced(int from, int depth) {
    Optional<VerbGroup> verb = borders.finiteEndingAt(from - 1);
    boolean participle =
        verb.isPresent()
            && !verb.get().compound()
            && grammar.verb(passage.token(verb.get().head()), Mood.PAST_PARTICIPLE).isPresent();
    return participle ? before(verb.get(), depth + 1) : Optional.empty();
  }

  /** d'entre eux: a pronoun behind a preposition is no subject. */
  private boolean isGoverned(int i) {
    return i > 0
        && !passage.quoted(i - 1)
        && !grammar.dropsThat()
        && grammar.is(passage.token(i), "pronoun")
        && (grammar.is(passage.token(i - 1), "of") || passage.token(i - 1).can(Pos.PREPOSITION));
  }

  private boolean isNoun(int i) {
    return passage.token(i).can(Pos.NOUN) && i > 0 && passage.token(i - 1).can(Pos.DETERMINER);
  }

  /** The subject that a verb without one shares with the verb before it. */
  private Optional<NounPhrase> ofVerbBefore(VerbGroup verb, int index, int depth) {
    VerbGroup last = null;
    for (VerbGroup v : verbs) {
      boolean before = v.isFinite() && v.to() <= index;
      boolean rather = last == null || !isLike(last, verb) || isLike(v, verb);
      if (before && rather) {
        last = v;
      }
    }
    if (last == null) {
      return Optional.empty();
    }
    return last.inverted() >= 0
        ? Optional.of(new NounPhrase(last.inverted(), last.inverted() + 1))
        : before(last, depth + 1);
  }

  /** Whether both verbs report: then they share a subject over the clauses between. */
  private static boolean isLike(VerbGroup a, VerbGroup b) {
    return a.says() && b.says();
  }

  /** Whether a relative pronoun opens the clause of the verb. */
  boolean isRelative(VerbGroup verb) {
    return borders.openerOf(verb) >= 0;
  }

  /** Whether the clause of a verb hangs on another (alors que, lorsque, qui…). */
  boolean isSubordinate(VerbGroup verb) {
    if (borders.openerOf(verb) >= 0) {
      return true;
    }
    Optional<NounPhrase> subject = before(verb);
    int i = subject.map(NounPhrase::from).orElse(verb.from()) - 1;
    if (i < 0 || passage.quoted(i) || !passage.token(i).isWord()) {
      return false;
    }
    Token t = passage.token(i);
    return grammar.is(t, "that") || grammar.is(t, "if") || grammar.is(t, "subordinate");
  }

  /**
   * The subject that a gerund shares with the main verb before it, or after it (Estimant que…,
   * il…).
   */
  Optional<NounPhrase> ofGerund(VerbGroup gerund) {
    Optional<NounPhrase> found = Optional.empty();
    for (VerbGroup v : verbs) {
      if (!v.isFinite() || borders.openerOf(v) >= 0) {
        continue;
      }
      if (v.from() < gerund.from()) {
        Optional<NounPhrase> before = subject(v);
        found = before.isPresent() ? before : found;
      } else if (found.isEmpty()) {
        found = subject(v).filter(s -> passage.reads(s.from() - 1, ","));
      }
    }
    return found;
  }

  /** The subject of a verb, wherever it stands. */
  private Optional<NounPhrase> subject(VerbGroup verb) {
    if (verb.inverted() >= 0) {
      return Optional.of(new NounPhrase(verb.inverted(), verb.inverted() + 1));
    }
    Optional<NounPhrase> before = before(verb);
    return before.isEmpty() && verb.says() ? after(verb) : before;
  }

  /** The subject after an inverted verb: a déclaré mercredi à l'AFP le ministre. */
  Optional<NounPhrase> after(VerbGroup verb) {
    return after(verb.to());
  }

  Optional<NounPhrase> after(int index) {
    int i = index;
    int guard = 0;
    while (i < passage.size() && guard++ < 25 && !passage.quoted(i)) {
      Token t = passage.token(i);
      if (passage.reads(i, ",")
          || borders.isAdverb(i)
          || grammar.is(t, "time")
          || (t.can(Pos.DETERMINER)
              && i + 1 < passage.size()
              && grammar.is(passage.token(i + 1), "time"))
          || (t.kind() == Token.Kind.NUMBER && i > index)) {
        i++;
      } else if (t.can(Pos.PREPOSITION)
          && !phrases.isName(i)
          && !(t.can(Pos.DETERMINER) && i == index)) {
        Optional<NounPhrase> governed = phrases.from(i + 1);
        if (governed.isEmpty()) {
          return Optional.empty();
        }
        i = endOfGoverned(i + 1, governed.get());
      } else if (isSetOff(i)) {
        i += 2;
      } else {
        return phrases.from(i);
      }
    }
    return Optional.empty();
  }

  /** lance, ému, le capitaine: an adjective between two commas, before the subject. */
  private boolean isSetOff(int i) {
    Token t = passage.token(i);
    boolean adjective = t.can(Pos.ADJECTIVE) || grammar.verb(t, Mood.PAST_PARTICIPLE).isPresent();
    return adjective
        && !grammar.dropsThat()
        && !phrases.isName(i)
        && passage.reads(i - 1, ",")
        && passage.reads(i + 1, ",");
  }

  /** dans un sourire Untel: a person's name behind a thing is the subject, no part of the thing. */
  private int endOfGoverned(int from, NounPhrase governed) {
    for (int i = from + 1; i < governed.to(); i++) {
      boolean starts =
          passage.name().get(i) >= 0 && !passage.name().get(i).equals(passage.name().get(i - 1));
      Token before = passage.token(i - 1);
      if (starts
          && passage.name().get(i - 1) < 0
          && !before.can(Pos.DETERMINER)
          && !grammar.is(before, "link")
          && !grammar.speaks(before)
          && before.can(Pos.NOUN)) {
        return i;
      }
    }
    return governed.to();
  }
}
