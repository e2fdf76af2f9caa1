package org.bylint.rules.names;

import java.util.List;
import org.bylint.analysis.names.Capitals;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/**
 * Tells whether a surname stands for the person: not in the name of something (loi Untel, groupe
 * Untel), not after a function (le président Untel), not for a family (les Untel), not among a list
 * of names or in brackets.
 */
final class SurnameAlone {
  /** So many names in a row are a line-up or a list. */
  private static final int LIST = 3;

  private final PersonWords words;
  private final MentionPlace place;
  private final List<Token> tokens;

  private SurnameAlone(MentionPlace place, PersonWords words) {
    this.words = words;
    this.place = place;
    this.tokens = place.tokens();
  }

  static boolean is(MentionPlace place, PersonWords words) {
    SurnameAlone alone = new SurnameAlone(place, words);
    return alone.endsThere() && alone.listed() < LIST && alone.isAdmittedAfter(place.from() - 1);
  }

  private boolean endsThere() {
    return place.after().filter(t -> t.isCapitalised() || isJoint(t)).isEmpty();
  }

  private static boolean isJoint(Token token) {
    return switch (token.form()) {
      case "-", "–", "/", "&", "(", ")", ":" -> true;
      default -> false;
    };
  }

  /** How many names stand in a row with commas or conjunctions only between them. */
  private int listed() {
    int count = 1;
    for (int at = place.to(); at + 1 < tokens.size() && isLink(at); at += 2) {
      if (!tokens.get(at + 1).isCapitalised()) {
        break;
      }
      count++;
    }
    for (int at = place.from() - 1; at > 0 && isLink(at); at -= 2) {
      if (!tokens.get(at - 1).isCapitalised()) {
        break;
      }
      count++;
    }
    return count;
  }

  private boolean isLink(int at) {
    Token token = tokens.get(at);
    return token.form().equals(",")
        || token.form().equals("...")
        || (token.can(Pos.CONJUNCTION) && !token.can(Pos.PRONOUN));
  }

  private boolean isAdmittedAfter(int at) {
    if (at < 0) {
      return true;
    }
    Token before = tokens.get(at);
    if (words.isCivil(before)) {
      return true;
    }
    if (!before.isWord()) {
      return !isJoint(before)
          && before.kind() == Token.Kind.PUNCTUATION
          && (at == 0 || !words.isNotBeforePerson(tokens.get(at - 1)));
    }
    if (isArticle(before) || words.isTitle(before) || words.isNotBeforePerson(before)) {
      return false;
    }
    if (isGenitive(before)) {
      return !followsWork(at - 1);
    }
    if (at > 0 && isLink(at) && tokens.get(at - 1).isCapitalised()) {
      return isAdmittedAfter(beforeName(at - 1));
    }
    return (!before.isCapitalised() || Capitals.isInitial(place.sentence(), at))
        && !before.readings().isEmpty()
        && (isSmall(before) || (!before.can(Pos.NOUN) && !before.can(Pos.ADJECTIVE)));
  }

  /** The index before the capitalised words that end here. */
  private int beforeName(int end) {
    int at = end;
    while (at >= 0 && tokens.get(at).isWord() && tokens.get(at).isCapitalised()) {
      at--;
    }
    return at;
  }

  /** A title or a noun of works before de: « Les Nymphéas » de Monet, Tosca de Puccini. */
  private boolean followsWork(int at) {
    return at >= 0
        && (!tokens.get(at).isWord()
            || (tokens.get(at).isCapitalised() && at > 0)
            || words.isNamedAfter(tokens.get(at)));
  }

  private static boolean isGenitive(Token token) {
    return token.hasLemma("de") || token.hasLemma("of") || token.hasLemma("by");
  }

  private static boolean isSmall(Token token) {
    return token.can(Pos.PREPOSITION) || token.can(Pos.CONJUNCTION) || token.can(Pos.ADVERB);
  }

  private static boolean isArticle(Token token) {
    return token.can(Pos.DETERMINER) && !isGenitive(token);
  }
}
