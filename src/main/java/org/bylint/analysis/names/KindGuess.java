package org.bylint.analysis.names;

import java.util.List;
import org.bylint.analysis.Name.Kind;
import org.bylint.analysis.Sentence;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/** Says what a name names, from its own words and from those before it. */
final class KindGuess {
  private static final int APPOSITION = 14;
  private static final int ACRONYM_LETTERS = 6;

  private final NameWords words;

  KindGuess(NameWords words) {
    this.words = words;
  }

  Kind of(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    String text = phrase(tokens, from, to);
    Token first = tokens.get(from);
    if (words.places().contains(text)) {
      return Kind.PLACE;
    }
    if (to - from == 1 && isAcronym(first.form())) {
      return Kind.ACRONYM;
    }
    if (titledBefore(tokens, from)) {
      return Kind.PERSON;
    }
    if (words.isOrganisationHead(first)
        || words.endsOrganisation(tokens.get(to - 1).form())
        || headBefore(tokens, from)) {
      return Kind.ORGANISATION;
    }
    if (words.places().contains(first.form())) {
      return Kind.OTHER;
    }
    if (words.isGivenName(first.form()) || hasInitial(tokens, from, to)) {
      return Kind.PERSON;
    }
    if (cueBefore(tokens, from)) {
      return Kind.PLACE;
    }
    return to - from > 1 && inApposition(tokens, from) ? Kind.PERSON : Kind.OTHER;
  }

  private static String phrase(List<Token> tokens, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokens.get(i).start() > tokens.get(i - 1).end()) {
        text.append(' ');
      }
      text.append(tokens.get(i).form());
    }
    return text.toString();
  }

  private static boolean isAcronym(String form) {
    return Capitals.isCapitals(form) && form.replace(".", "").length() <= ACRONYM_LETTERS;
  }

  private static boolean hasInitial(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String form = tokens.get(i).form();
      if (form.length() == 2 && form.charAt(1) == '.' && Character.isUpperCase(form.charAt(0))) {
        return to - from > 1;
      }
    }
    return false;
  }

  /** A title straight before the name, or with one adjective between (le ministre russe X). */
  private boolean titledBefore(List<Token> tokens, int from) {
    if (from == 0) {
      return false;
    }
    Token before = tokens.get(from - 1);
    if (words.isTitle(before)) {
      return true;
    }
    return from > 1
        && before.isWord()
        && !before.isCapitalised()
        && before.can(Pos.ADJECTIVE)
        && words.isTitle(tokens.get(from - 2));
  }

  /** A head of an organisation straight before the name: le groupe paramilitaire russe X. */
  private boolean headBefore(List<Token> tokens, int from) {
    for (int i = from - 1; i >= 0 && tokens.get(i).isWord(); i--) {
      if (words.isOrganisationHead(tokens.get(i))) {
        return true;
      }
      if (!tokens.get(i).can(Pos.ADJECTIVE)) {
        return false;
      }
    }
    return false;
  }

  private boolean cueBefore(List<Token> tokens, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
      Token t = tokens.get(i);
      if (words.placeCues().contains(t.folded())) {
        return true;
      }
      if (!t.isWord() || (!t.can(Pos.PREPOSITION) && !t.can(Pos.DETERMINER))) {
        return false;
      }
    }
    return false;
  }

  /** Le porte-parole du Conseil, Untel. */
  private boolean inApposition(List<Token> tokens, int from) {
    if (from == 0 || !tokens.get(from - 1).form().equals(",")) {
      return false;
    }
    for (int i = from - 2; i >= Math.max(0, from - APPOSITION); i--) {
      if (words.isTitle(tokens.get(i))) {
        return true;
      }
      if (!tokens.get(i).isWord()) {
        return false;
      }
    }
    return false;
  }
}
