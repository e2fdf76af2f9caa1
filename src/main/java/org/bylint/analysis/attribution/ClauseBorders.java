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
