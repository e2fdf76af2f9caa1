package org.bylint.analysis.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bylint.analysis.Sentence;
import org.bylint.input.Zone;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.text.Folding;

/** What a capital letter says at each place: much inside a sentence, little at its beginning. */
public final class Capitals {
  private static final double MOSTLY = 0.6;

  private final NameWords words;
  private final Set<String> inside = new HashSet<>();

  Capitals(List<Sentence> sentences, NameWords words) {
    this.words = words;
    for (Sentence s : sentences) {
      if (!isAllCapitals(s) && !isTitleCase(s)) {
        for (int i = 0; i < s.tokens().size(); i++) {
          Token t = s.tokens().get(i);
          if (t.isWord() && t.isCapitalised() && !isInitial(s, i)) {
            inside.add(Folding.fold(t.form()));
          }
        }
      }
    }
  }

  /** Whether the capital of this token is that of a name. */
  boolean speaks(Sentence sentence, int i, boolean titleCase) {
    Token token = sentence.tokens().get(i);
    if (!token.isWord()
        || !hasCapital(token.form())
        || words.capitalised().contains(token.form())) {
      return false;
    }
    return (!titleCase && !isInitial(sentence, i)) || isNameAnyway(sentence, i);
  }

  private boolean isNameAnyway(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    String folded = Folding.fold(token.form());
    if (words.isTitleAsWritten(token)) {
      return false;
    }
    boolean function =
        token.can(Pos.DETERMINER) || token.can(Pos.PREPOSITION) || token.can(Pos.PRONOUN);
    if (words.places().contains(token.form()) || (!function && inside.contains(folded))) {
      return true;
    }
    if (words.language().readings(token.folded()).isEmpty()) {
      return folded.length() > 1;
    }
    boolean capitalNext =
        i + 1 < sentence.tokens().size()
            && sentence.tokens().get(i + 1).isWord()
            && sentence.tokens().get(i + 1).isCapitalised();
    return (capitalNext
            && ((function && inside.contains(folded))
                || words.isGivenName(token.form())
                || opensName(token)))
        || (isCapitals(token.form()) && folded.length() > 1);
  }

  /** A noun or adjective before a capital: National Security Council. */
  private boolean opensName(Token token) {
    return (token.can(Pos.NOUN) || token.can(Pos.ADJECTIVE))
        && !words.gentilics().contains(token.form())
        && !token.can(Pos.DETERMINER)
        && !token.can(Pos.PREPOSITION)
        && !token.can(Pos.ADVERB)
        && !token.can(Pos.VERB)
        && !token.can(Pos.PRONOUN)
        && !token.can(Pos.CONJUNCTION);
  }

  /** First word of a sentence, of a quotation, or after a colon or dash. */
  public static boolean isInitial(Sentence sentence, int i) {
    if (i == 0) {
      return true;
    }
    Token before = sentence.tokens().get(i - 1);
    return switch (before.kind()) {
      case QUOTE -> true;
      case WORD, NUMBER -> false;
      case PUNCTUATION, SYMBOL ->
          switch (before.form()) {
            case ",", ";", ")", "'", "/", "&" -> false;
            case "(", "[" -> false;
            default -> true;
          };
    };
  }

  static boolean hasCapital(String form) {
    return Character.isUpperCase(form.codePointAt(0))
        || (form.indexOf('-') > 0
            && form.indexOf('-') + 1 < form.length()
            && Character.isUpperCase(form.charAt(form.indexOf('-') + 1)));
  }

  /** Two letters or more, all capital. */
  public static boolean isCapitals(String form) {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /** A line in capitals. */
  public static boolean isAllCapitals(Sentence sentence) {
    int upper = 0;
    int lower = 0;
    for (Token t : sentence.tokens()) {
      if (t.isWord() && t.form().length() > 1) {
        if (isCapitals(t.form())) {
          upper++;
        } else {
          lower++;
        }
      }
    }
    return upper > 1 && upper > 3 * lower;
  }

  /** An English headline With Every Word Capitalised. */
  public static boolean isTitleCase(Sentence sentence) {
    if (sentence.zone().isProse() || sentence.zone() == Zone.CAPTION) {
      return false;
    }
    int all = 0;
    int capital = 0;
    for (Token t : sentence.tokens()) {
      if (t.isWord() && t.form().length() > 3) {
        all++;
        capital += t.isCapitalised() ? 1 : 0;
      }
    }
    return all > 3 && capital > MOSTLY * all;
  }
}
