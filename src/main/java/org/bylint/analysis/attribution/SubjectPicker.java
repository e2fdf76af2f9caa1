package org.bylint.analysis.attribution;

import java.util.Optional;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/** Picks the noun phrase that is the subject among the parts of a clause before its verb. */
final class SubjectPicker {
  private final Grammar grammar;
  private final Passage passage;
  private final NounPhrases phrases;
  private final ClauseBorders borders;

  SubjectPicker(Grammar grammar, Passage passage, NounPhrases phrases, ClauseBorders borders) {
    this.grammar = grammar;
    this.passage = passage;
    this.phrases = phrases;
    this.borders = borders;
  }

  /** The subject among the comma-separated parts of a clause. */
  Optional<NounPhrase> pick(int from, int end) {
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
    int end = begin - 1;
    if (passage.reads(end - 1, ")")) {
      end = openingBefore(end - 1);
    }
    int at = Math.max(start, lastComma(start, end) + 1);
    boolean named = end > at;
    for (int i = at; i < end; i++) {
      named &= phrases.isName(i);
    }
    return named && passage.name().get(end - 1) >= 0 ? at : -1;
  }

  private int openingBefore(int close) {
    int i = close;
    while (i > 0 && !passage.reads(i, "(")) {
      i--;
    }
    return i;
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
            || borders.isAdverb(i)
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
}
