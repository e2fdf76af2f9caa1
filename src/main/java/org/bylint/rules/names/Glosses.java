package org.bylint.rules.names;

import java.util.List;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/**
 * Tells where another spelling is given on purpose: Rodina (Patrie), Kiev ou Kyiv, Jean Untel dit
 * Untell, born Untel, [sic], l'orthographe « Untell ». The words stand in the lexicon {@code
 * gloss-words}.
 */
final class Glosses {
  private static final int REACH = 4;

  private final Lexicon words;

  Glosses(Language language) {
    words = language.lexicon("gloss-words");
  }

  /** Whether the token at this place is such a spelling. */
  boolean at(List<Token> tokens, int i) {
    return opensGloss(tokens, i) || isSic(tokens, i) || isNamed(tokens, i);
  }

  /** Alone or with one more word in brackets straight after a name. */
  private static boolean opensGloss(List<Token> tokens, int i) {
    int open = i - 1;
    while (open >= Math.max(0, i - REACH) && !isOpening(tokens.get(open))) {
      if (!tokens.get(open).isWord() && !tokens.get(open).form().equals(":")) {
        return false;
      }
      open--;
    }
    if (open < 1 || !isOpening(tokens.get(open)) || !tokens.get(open - 1).isWord()) {
      return false;
    }
    int close = i + 1;
    while (close < Math.min(tokens.size(), i + REACH) && tokens.get(close).isWord()) {
      close++;
    }
    boolean alone = open == i - 1 && close == i + 1 && isClosing(tokens, close);

    boolean afterName = tokens.get(open - 1).isCapitalised();
    return isClosing(tokens, close)
        && afterName
        && (alone || !tokens.get(open + 1).isCapitalised());
  }

  private static boolean isOpening(Token token) {
    return token.form().equals("(") || token.form().equals("[");
  }

  private static boolean isClosing(List<Token> tokens, int i) {
    return i < tokens.size()
        && (tokens.get(i).form().equals(")") || tokens.get(i).form().equals("]"));
  }

  private boolean isSic(List<Token> tokens, int i) {
    for (int at = i + 1; at < Math.min(tokens.size(), i + REACH); at++) {
      if (hasMark(tokens.get(at), "after")) {
        return true;
      }
      if (tokens.get(at).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** After or, said, born, spelled…, marks of quotation apart. */
  private boolean isNamed(List<Token> tokens, int i) {
    for (int at = i - 1; at >= Math.max(0, i - REACH); at--) {
      Token token = tokens.get(at);
      if (hasMark(token, "before")) {
        return true;
      }
      if (token.isWord() && !token.isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  private boolean hasMark(Token token, String place) {
    return words.find(token.folded()).filter(e -> e.has(place)).isPresent();
  }
}
