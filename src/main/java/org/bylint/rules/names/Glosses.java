package org.bylint.rules.names;

import java.util.List;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.text.Folding;

/**
 * Tells where another spelling is given on purpose: Kiev (Kyiv), Kiev ou Kyiv, Jean Untel dit
 * Untell, born Untel, [sic], l'orthographe « Untell ». The words stand in the lexicon {@code
 * gloss-words}.
 */
final class Glosses {
  /** A name given on purpose, whatever stands before it. */
  static final String ANY = "*";

  private static final int REACH = 4;
  private static final int SMALL = 3;

  private final Lexicon words;
  private final Lexicon gentilics;

  Glosses(Language language) {
    words = language.lexicon("gloss-words");
    gentilics = language.lexicon("gentilics");
  }

  /** What the token at this place is another name for; empty for most tokens. */
  String at(List<Token> tokens, int i) {
    if (isSic(tokens, i) || isNamed(tokens, i) || isTranslation(tokens, i) || isDenied(tokens, i)) {
      return ANY;
    }
    if (i > 1 && (isOpening(tokens.get(i - 1)) || hasMark(tokens.get(i - 1), "between"))) {
      return Folding.fold(tokens.get(i - 2).form());
    }
    return "";
  }

  /** Set against the right form: Louis Untel (et non Untell), Untel, not Untell. */
  private boolean isDenied(List<Token> tokens, int i) {
    if (i < 2 || !hasMark(tokens.get(i - 1), "denied")) {
      return false;
    }
    Token before = tokens.get(i - 2);
    return before.can(Pos.CONJUNCTION) || before.form().equals(",") || isOpening(before);
  }

  /** In brackets after its language (en polonais Lwow) or a colon (en allemand : Republik). */
  private boolean isTranslation(List<Token> tokens, int i) {
    boolean led = false;
    for (int at = i - 1; at >= Math.max(0, i - REACH - 1); at--) {
      if (isOpening(tokens.get(at))) {
        return led && !tokens.get(at + 1).isCapitalised();
      }
      led |= tokens.get(at).form().equals(":") || isLanguage(tokens.get(at));
    }
    return false;
  }

  private boolean isLanguage(Token token) {
    return token.isWord() && gentilics.contains(Words.capitalised(token.form()));
  }

  private static boolean isOpening(Token token) {
    return token.form().equals("(") || token.form().equals("[");
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

  /**
   * After said, born, spelled…, through small words and marks of quotation, but not born in X;
   * words that also report speech (dit) count only after a name.
   */
  private boolean isNamed(List<Token> tokens, int i) {
    for (int at = i - 1; at >= Math.max(0, i - REACH); at--) {
      Token token = tokens.get(at);
      if (hasMark(token, "before") && (!hasMark(token, "named") || followsName(tokens, at))) {
        return true;
      }
      if ((token.isWord()
              && !token.isCapitalised()
              && token.form().length() > SMALL
              && !token.can(Pos.ADJECTIVE))
          || hasMark(token, "stop")
          || token.form().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** A name, through a comma, or a bracket: Jean Untel, dit Untell; not « … », dit Untel. */
  private static boolean followsName(List<Token> tokens, int i) {
    int at = i > 0 && tokens.get(i - 1).form().equals(",") ? i - 2 : i - 1;
    return at >= 0 && (tokens.get(at).isCapitalised() || isOpening(tokens.get(at)));
  }

  private boolean hasMark(Token token, String place) {
    return words.find(token).filter(e -> e.has(place)).isPresent();
  }
}
