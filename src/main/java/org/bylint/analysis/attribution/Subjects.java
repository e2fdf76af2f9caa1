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

  Subjects(Grammar grammar, Passage passage, List<VerbGroup> verbs) {
    this.grammar = grammar;
    this.passage = passage;
    this.verbs = verbs;
    phrases = new NounPhrases(grammar, passage, false);
  }

  /** The subject before the verb. */
  Optional<NounPhrase> before(VerbGroup verb) {
    return before(verb, 0);
  }

  private Optional<NounPhrase> before(VerbGroup verb, int depth) {
    int end = verb.from();
    int i = stepBack(end - 1);
    if (i < 0) {
      return Optional.empty();
    }
    Token near = passage.token(i);
    if (near.isWord()) {
      if (grammar.is(near, "relative") || (grammar.pronoun(near).isPresent() && !isNoun(i))) {
        return Optional.of(new NounPhrase(i, i + 1));
      }
      if (grammar.is(near, "conjunction")) {
        return depth < 3 ? ofVerbBefore(verb, i, depth) : Optional.empty();
      }
    }
    int from = clauseStart(i);
    Optional<NounPhrase> found = pick(from, end);
    if (found.isEmpty() && depth < 3 && grammar.dropsThat()) {
      found = ofReduced(from, depth);
    }
    if (found.isEmpty() && depth < 3 && from > 0 && passage.reads(from - 1, ",")) {
      return ofVerbBefore(verb, from - 1, depth);
    }
    return found;
  }

  /** English: a report released last year found that…: the verb between is a participle. */
  private Optional<NounPhrase> ofReduced(int from, int depth) {
    Optional<VerbGroup> verb = finiteEndingAt(from - 1);
    boolean participle =
        verb.isPresent()
            && !verb.get().compound()
            && grammar.verb(passage.token(verb.get().head()), Mood.PAST_PARTICIPLE).isPresent();
    return participle ? before(verb.get(), depth + 1) : Optional.empty();
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

  /** Steps back over adverbs and a closed parenthesis. */
  private int stepBack(int index) {
    int i = index;
    while (i >= 0) {
      if (passage.reads(i, ")")) {
        while (i >= 0 && !passage.reads(i, "(")) {
          i--;
        }
        i--;
      } else if (!passage.quoted(i) && isAdverb(i)) {
        i--;
      } else {
        return i;
      }
    }
    return i;
  }

  private boolean isAdverb(int i) {
    Token t = passage.token(i);
    return t.isWord()
        && !phrases.isName(i)
        && (grammar.is(t, "inner")
            || (t.can(Pos.ADVERB)
                && !t.can(Pos.NOUN)
                && !t.can(Pos.PRONOUN)
                && !t.can(Pos.VERB)
                && !t.can(Pos.ADJECTIVE)));
  }

  /** Where the clause that ends with the token at {@code last} begins. */
  private int clauseStart(int last) {
    int relative = 0;
    int i = last;
    while (i >= 0) {
      if (passage.quoted(i)) {
        int start = i;
        while (start > 0 && passage.quote().get(start - 1).equals(passage.quote().get(i))) {
          start--;
        }
        if (i - start > 8 || closesUtterance(i)) {
          return i + 1;
        }
        i = start - 1;
        continue;
      }
      Token t = passage.token(i);
      if (isHardBorder(t)) {
        return i + 1;
      }
      Optional<VerbGroup> verb = finiteEndingAt(i);
      if (verb.isPresent()) {
        int opener = openerOf(verb.get());
        if (opener < 0) {
          return i + 1;
        }
        relative++;
        i = opener - 1;
        continue;
      }
      if (t.isWord() && grammar.is(t, "that") && relative == 0) {
        return i + 1;
      }
      i--;
    }
    return 0;
  }

  /** Whether the quotation that ends here ends with a mark of its own, as an utterance does. */
  private boolean closesUtterance(int last) {
    return last > 0
        && passage.quoted(last - 1)
        && passage.token(last - 1).kind() == Token.Kind.PUNCTUATION;
  }

  private boolean isHardBorder(Token t) {
    String form = t.form();
    return form.equals(":")
        || form.equals(";")
        || form.equals("!")
        || form.equals("?")
        || form.equals("—")
        || form.equals("–")
        || form.equals("(");
  }

  private Optional<VerbGroup> finiteEndingAt(int i) {
    for (VerbGroup v : verbs) {
      if (v.isFinite() && v.from() <= i && i < v.to()) {
        return Optional.of(v);
      }
    }
    return Optional.empty();
  }

  /** The relative pronoun that opens the clause of a verb; -1 where the clause is not relative. */
  private int openerOf(VerbGroup verb) {
    for (int i = verb.from() - 1; i >= 0 && verb.from() - i < 12; i--) {
      Token t = passage.token(i);
      if (passage.quoted(i) || isHardBorder(t) || finiteEndingAt(i).isPresent()) {
        return -1;
      }
      if (t.isWord() && grammar.is(t, "relative")) {
        return i;
      }
      if (t.isWord() && grammar.is(t, "that")) {
        return i > 0 && passage.token(i - 1).can(Pos.NOUN) && finiteEndingAt(i - 1).isEmpty()
            ? i
            : -1;
      }
    }
    return -1;
  }

  /** The subject among the comma-separated parts of a clause. */
  private Optional<NounPhrase> pick(int from, int end) {
    int start = from;
    while (start < end && skippable(start)) {
      start++;
    }
    boolean closed = passage.reads(end - 1, ",");
    int partEnd = closed ? end - 1 : end;
    if (!closed) {
      int begin = lastComma(start, end) + 1;
      int at = phraseStart(begin, end);
      if (at >= end) {
        at = phraseStart(lastConjunction(begin, end) + 1, end);
      }
      if (at >= end) {
        return pickFirst(start, begin - 1);
      }
      int name = nameBefore(start, begin);
      return Optional.of(new NounPhrase(at == begin && name >= 0 ? name : at, end));
    }
    return pickFirst(start, partEnd);
  }

  /**
   * Start of a name that the noun phrase after the comma explains: Untel, le maire de la ville a…
   */
  private int nameBefore(int start, int begin) {
    if (begin - 2 < start || phrases.isName(begin) || !passage.token(begin).can(Pos.DETERMINER)) {
      return -1;
    }
    int from = lastComma(start, begin - 1) + 1;
    int at = Math.max(start, from);
    for (int i = at; i < begin - 1; i++) {
      if (passage.name().get(i) < 0 || !passage.name().get(i).equals(passage.name().get(at))) {
        return -1;
      }
    }
    return at;
  }

  private Optional<NounPhrase> pickFirst(int from, int end) {
    int begin = from;
    while (begin < end) {
      int comma = nextComma(begin, end);
      int at = phraseStart(begin, comma);
      if (at < comma && at - begin <= 2) {
        return Optional.of(new NounPhrase(at, Math.min(end, at + 25)));
      }
      begin = comma + 1;
    }
    return Optional.empty();
  }

  private boolean skippable(int i) {
    Token t = passage.token(i);
    return !passage.quoted(i)
        && ((!t.isWord() && t.kind() != Token.Kind.NUMBER)
            || (grammar.is(t, "conjunction") && !phrases.isName(i))
            || grammar.is(t, "if"));
  }

  /** First token from {@code begin} that opens a noun phrase not governed by a preposition. */
  private int phraseStart(int begin, int end) {
    int i = Math.min(begin, end);
    while (i < end
        && (passage.quoted(i)
            || skippable(i)
            || isAdverb(i)
            || grammar.is(passage.token(i), "time"))) {
      if (passage.quoted(i)) {
        return i;
      }
      i++;
    }
    if (i < end
        && passage.token(i).can(Pos.PREPOSITION)
        && !phrases.isName(i)
        && !passage.token(i).can(Pos.DETERMINER)) {
      return end;
    }
    return i < end && phrases.begins(i) ? i : end;
  }

  private int lastComma(int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      if (passage.reads(i, ",")) {
        return i;
      }
    }
    return from - 1;
  }

  private int lastConjunction(int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      if (!passage.quoted(i) && grammar.is(passage.token(i), "conjunction")) {
        return i;
      }
    }
    return end;
  }

  private int nextComma(int from, int end) {
    for (int i = from; i < end; i++) {
      if (passage.reads(i, ",")) {
        return i;
      }
    }
    return end;
  }

  /** Whether a relative pronoun opens the clause of the verb. */
  boolean isRelative(VerbGroup verb) {
    return openerOf(verb) >= 0;
  }

  /** Whether the clause of a verb hangs on another (alors que, lorsque, qui…). */
  boolean isSubordinate(VerbGroup verb) {
    if (openerOf(verb) >= 0) {
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
      if (!v.isFinite() || openerOf(v) >= 0) {
        continue;
      }
      if (v.from() < gerund.from()) {
        Optional<NounPhrase> before = subject(v);
        found = before.isPresent() ? before : found;
      } else if (found.isEmpty()) {
        found = subject(v);
      }
    }
    return found;
  }

  /** The subject of a verb, wherever it stands. */
  private Optional<NounPhrase> subject(VerbGroup verb) {
    return verb.inverted() >= 0
        ? Optional.of(new NounPhrase(verb.inverted(), verb.inverted() + 1))
        : before(verb);
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
          || isAdverb(i)
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
        i = governed.get().to();
      } else {
        return phrases.from(i);
      }
    }
    return Optional.empty();
  }
}
