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
        || words.capitalised().contains(token)
        || words.isDate(token)) {
      return false;
    }
    if (titleCase || isInitial(sentence, i)) {
      return isNameAnyway(sentence, i);
    }
    return !NameWords.isFunctionWord(token)
        || token.form().length() < 2
        || isCapitals(token.form())
        || (nameNext(sentence, i) && (words.isArticle(token) || !token.can(Pos.PRONOUN)));
  }

  private boolean isNameAnyway(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    if (words.isTitleAsWritten(token)) {
      return false;
    }
    boolean function = NameWords.isFunctionWord(token);
    if (words.places().contains(token)) {
      return true;
    }
    boolean elsewhere = inside.contains(Folding.fold(token.form()));
    if (!function && elsewhere) {
      return true;
    }
    int letters = token.form().length();
    if (!function && !words.isOrdinary(token)) {
      return letters > 1;
    }
    return (nameNext(sentence, i)
            && ((function && elsewhere)
                || words.isGivenName(token)
                || opensName(token)
                || fillsQuotation(sentence, i)))
        || (letters > 1
            && isCapitals(token.form())
            && (elsewhere || !words.isOrdinary(token) || words.acronyms().contains(token)));
  }

  /** A capitalised word that is no inhabitant comes next. */
  private boolean nameNext(Sentence sentence, int i) {
    List<Token> tokens = sentence.tokens();
    return i + 1 < tokens.size()
        && tokens.get(i + 1).isWord()
        && tokens.get(i + 1).isCapitalised()
        && !words.capitalised().contains(tokens.get(i + 1))
        && !words.isTitle(tokens.get(i + 1))
        && (!words.gentilics().contains(tokens.get(i + 1)) || isTitleCase(sentence));
  }

  /** Whether the marks of a quotation hold capitalised words only: « Barber Side ». */
  private static boolean fillsQuotation(Sentence sentence, int i) {
    List<Token> tokens = sentence.tokens();
    if (i == 0 || tokens.get(i - 1).kind() != Token.Kind.QUOTE) {
      return false;
    }
    int end = i;
    while (end < tokens.size() && tokens.get(end).isWord() && tokens.get(end).isCapitalised()) {
      end++;
    }
    return end > i + 1 && end < tokens.size() && tokens.get(end).kind() == Token.Kind.QUOTE;
  }

  /** A noun or adjective before a capital: National Security Council. */
  private boolean opensName(Token token) {
    return (token.can(Pos.NOUN) || token.can(Pos.ADJECTIVE))
        && !words.gentilics().contains(token)
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
            case "(", "[" -> i == 1;
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

  /** Capitals after the first letter of a word or of its hyphenated parts: MoDem, AFP. */
  static int innerCapitals(String form) {
    int count = 0;
    for (int i = 1; i < form.length(); i++) {
      boolean inside = Character.isLetter(form.charAt(i - 1));
      count += inside && Character.isUpperCase(form.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** A Roman numeral, as such or as an ordinal: XIV, XXIe. */
  static boolean isRoman(String form) {
    int numerals = 0;
    while (numerals < form.length() && "IVXLCDM".indexOf(form.charAt(numerals)) >= 0) {
      numerals++;
    }
    return numerals > 0
        && form.length() - numerals < 4
        && Character.isLowerCase(form.charAt(form.length() - 1)) == numerals < form.length()
        && (numerals == form.length() || numerals > 1 || form.length() == 2);
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
