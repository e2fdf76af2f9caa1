package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bylint.analysis.Name;
import org.bylint.analysis.names.Capitals;
import org.bylint.language.Language;
import org.bylint.language.Languages;
import org.bylint.language.Lexicon;
import org.bylint.text.Folding;

/** How a name is written in a list, and what is no name that a house would list. */
final class NameShapes {
  private static final int LEAST_LETTERS = 2;
  private static final int OFTEN = 5;

  private final Language language;
  private final Lexicon articles;
  private final Lexicon acronyms;
  private final Lexicon places;
  private final Lexicon givenNames;
  private final Lexicon titles;

  private NameShapes(Language language) {
    this.language = language;
    articles = language.lexicon("definite-articles");
    acronyms = language.lexicon("acronyms");
    places = language.lexicon("places");
    givenNames = language.lexicon("given-names");
    titles = language.lexicon("titles");
  }

  static NameShapes of(String language) {
    return new NameShapes(Languages.of(language));
  }

  /**
   * In one line with plain spaces; an agency's capitals (Odile MARVAUX) are no spelling, nor is an
   * article before an acronym.
   */
  String written(String text, Name.Kind kind) {
    List<String> words = new ArrayList<>(words(Words.composed(Words.bare(plain(text)))));
    if (words.size() == 2 && articles.contains(words.get(0)) && isAcronym(words.get(1))) {
      words.remove(0);
    }
    boolean person = kind == Name.Kind.PERSON || kind == Name.Kind.OTHER;
    if (person && words.size() > 1 && !Capitals.isCapitals(words.get(0))) {
      words.replaceAll(w -> w.length() > 2 && isAcronym(w) ? capitalised(w) : w);
    }
    return String.join(" ", words);
  }

  /** Without the accents of capitals. */
  static String withPlainCapitals(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean marked = Character.isUpperCase(c) && c >= 0x80;
      plain.append(marked ? Folding.fold(String.valueOf(c)).toUpperCase(Locale.ROOT) : c);
    }
    return plain.toString();
  }

  static List<String> words(String name) {
    return List.of(name.split(" ", -1));
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean again = plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ';
      if (!space || !again) {
        plain.append(space ? ' ' : c);
      }
    }
    return plain.toString().strip();
  }

  private static boolean isAcronym(String word) {
    return Capitals.isCapitals(word) && !Words.isRomanNumeral(word);
  }

  /** Each part of it: POUJOULAT-MARVAUX. */
  private static String capitalised(String capitals) {
    StringBuilder word = new StringBuilder(capitals.toLowerCase(Locale.ROOT));
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || !Character.isLetter(word.charAt(i - 1))) {
        word.setCharAt(i, capitals.charAt(i));
      }
    }
    return word.toString();
  }

  /** What is no name: an ordinary word in capitals (VIDÉO), a letter or two with stops. */
  boolean isScrap(String name, Name.Kind kind) {
    long letters = name.codePoints().filter(Character::isLetter).count();
    boolean stops = name.indexOf(' ') < 0 && name.endsWith(".");
    return letters < LEAST_LETTERS
        || stops
        || (kind == Name.Kind.ACRONYM && isOrdinary(name) && !acronyms.contains(name));
  }

  /** Whether a house would list it: a full name, a place, an organisation or an acronym. */
  boolean isListed(ListedName name) {
    List<String> words = words(name.name());
    return switch (name.kind()) {
      case PERSON -> isFullName(words);
      case PLACE, ORGANISATION -> words.size() > 1 ? isLong(words) : isByItself(words.get(0));
      case ACRONYM -> isWellKnown(name) && !isOrdinary(name.name());
      case OTHER -> false;
    };
  }

  /** Two letters in a few articles may be anything. */
  private boolean isWellKnown(ListedName acronym) {
    return acronym.name().length() > 2
        || acronyms.contains(acronym.name())
        || acronym.articles() >= OFTEN;
  }

  /** Two words with a capital at least, the last more than an initial, no title or place before. */
  private boolean isFullName(List<String> words) {
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    boolean capitals =
        Character.isUpperCase(first.codePointAt(0)) && Character.isUpperCase(last.codePointAt(0));
    return words.size() > 1
        && capitals
        && last.length() > 2
        && words.stream().allMatch(w -> w.chars().noneMatch(Character::isDigit))
        && !titles.contains(Words.lower(first))
        && !(first.length() > 2 && isAcronym(first))
        && (givenNames.contains(first) || !(isOrdinary(first) || places.contains(first)));
  }

  private static boolean isLong(List<String> words) {
    return words.stream().anyMatch(w -> w.length() > 2)
        && Character.isLetterOrDigit(words.get(0).codePointAt(0));
  }

  /** A listed place, or a word that is neither an ordinary one nor somebody's first name. */
  private boolean isByItself(String word) {
    return places.contains(word)
        || (Character.isUpperCase(word.codePointAt(0))
            && word.chars().noneMatch(Character::isDigit)
            && Folding.fold(word).length() > 2
            && !givenNames.contains(word)
            && !isOrdinary(word));
  }

  private boolean isOrdinary(String word) {
    return language.knows(Words.lower(word));
  }
}
