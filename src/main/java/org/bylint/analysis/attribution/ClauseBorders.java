package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/** Tells without a parser where a clause begins and what opens it. */
final class ClauseBorders {
  private final Grammar grammar;
  private final Passage passage;
  private final List<VerbGroup> verbs;
  private final NounPhrases phrases;

  ClauseBorders(Grammar grammar, Passage passage, List<VerbGroup> verbs, NounPhrases phrases) {
    this.grammar = grammar;
    this.passage = passage;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  /** Steps back over adverbs and a closed parenthesis. */
  int stepBack(int index) {
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

  /** Whether the token is an adverb and nothing else. */
  boolean isAdverb(int i) {
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
  int clauseStart(int last) {
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
      int opening = passage.reads(i, ")") ? openingOf(i) : -1;
      if (opening > 0) {
        i = opening - 1;
        continue;
      }
      if (isHardBorder(t)) {
        return i + 1;
      }
      Optional<VerbGroup> verb = finiteEndingAt(i);
      if (verb.isPresent()) {
        int opener = openerOfAll(verb.get());
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

  /** Index of the bracket that the one at {@code close} closes; -1 where there is none. */
  private int openingOf(int close) {
    for (int i = close - 1; i >= 0; i--) {
      if (passage.reads(i, "(")) {
        return i;
      }
    }
    return -1;
  }

  /** who served there and later retired: the second verb belongs to the same relative clause. */
  private int openerOfAll(VerbGroup verb) {
    int own = openerOf(verb);
    Optional<VerbGroup> ruling =
        grammar.dropsThat() ? finiteEndingAt(verb.from() - 1) : Optional.empty();
    if (own < 0 && ruling.isPresent()) {
      return openerOf(ruling.get());
    }
    int and = stepBack(verb.from() - 1);
    if (own >= 0
        || and <= 0
        || passage.quoted(and)
        || !grammar.is(passage.token(and), "link")
        || !grammar.is(passage.token(and), "conjunction")) {
      return own;
    }
    for (int i = and - 1; i >= 0 && and - i < 15 && !passage.quoted(i); i--) {
      Optional<VerbGroup> before = finiteEndingAt(i);
      if (before.isPresent()) {
        return openerOf(before.get());
      }
    }
    return own;
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

  /** The finite verb that covers this token. */
  Optional<VerbGroup> finiteEndingAt(int i) {
    for (VerbGroup v : verbs) {
      if (v.isFinite() && v.from() <= i && i < v.to()) {
        return Optional.of(v);
      }
    }
    return Optional.empty();
  }

  /** The relative pronoun that opens the clause of a verb; -1 where the clause is not relative. */
  int openerOf(VerbGroup verb) {
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
}
