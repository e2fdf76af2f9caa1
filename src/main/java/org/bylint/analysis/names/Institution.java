package org.bylint.analysis.names;

import java.util.List;
import org.bylint.language.Morphology.Number;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** Says which words in lower case belong to the name of an institution after its head. */
final class Institution {
  private final List<Token> tokens;
  private final NameWords words;
  private final Token head;

  Institution(List<Token> tokens, NameWords words, Token head) {
    this.tokens = tokens;
    this.words = words;
    this.head = head;
  }

  /** Whether complements in lower case belong to the name even if no capital follows. */
  boolean isOpen() {
    return words.isOpenHead(head);
  }

  /** Whether the word at {@code next}, with the links from {@code end} on, goes on with it. */
  boolean takes(int end, int next) {
    Token token = tokens.get(next);
    if (token.isCapitalised() || words.isDate(token) || words.isTitleAsWritten(token)) {
      return false;
    }
    if (!head.isCapitalised() || isOpen()) {
      return next > end
          ? token.can(Pos.NOUN)
          : token.can(Pos.ADJECTIVE) && !token.can(Pos.PREPOSITION) && agrees(end - 1, token);
    }
    return false;
  }

  /** Whether the word that {@link #takes} let in is part of the name whatever follows. */
  boolean names(int end, int next) {
    return isOpen()
        || (next == end
            && tokens.get(end - 1).isCapitalised()
            && words.isOrdinary(tokens.get(end - 1))
            && !words.gentilics().contains(tokens.get(next)));
  }

  /** The index after « et » where another complement with its own « de » follows. */
  int afterAnd(int at) {
    return at + 1 < tokens.size()
            && tokens.get(at).can(Pos.CONJUNCTION)
            && words.isOf(tokens.get(at + 1))
        ? at + 1
        : at;
  }

  /** Whether the adjective has the number of the word before it. */
  private boolean agrees(int before, Token adjective) {
    Number noun = number(tokens.get(before));
    Number own = number(adjective);
    return noun == Number.ANY || own == Number.ANY || noun == own;
  }

  private static Number number(Token token) {
    Number found = Number.ANY;
    for (Reading r : token.readings()) {
      Pos pos = r.morphology().pos();
      Number n = r.morphology().number();
      if ((pos == Pos.NOUN || pos == Pos.ADJECTIVE) && n != Number.ANY) {
        if (found != Number.ANY && found != n) {
          return Number.ANY;
        }
        found = n;
      }
    }
    return found;
  }
}
