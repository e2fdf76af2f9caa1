package org.bylint.analysis.credits;

import java.util.List;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;

/** Tells persons and desks from outlets by the shape of their words. */
final class NameShape {
  private static final int LONGEST_NAME = 5;

  private final Lexicon outletWords;
  private final Lexicon bylineWords;
  private final Lexicon particles;
  private final Lexicon givenNames;

  NameShape(Language language) {
    outletWords = language.lexicon("outlet-words");
    bylineWords = language.lexicon("byline-names");
    particles = language.lexicon("name-particles");
    givenNames = language.lexicon("given-names");
  }

  /** Two to five capitalised words, none of which outlets are named with; or a known first name. */
  boolean isPerson(String text) {
    List<String> words = words(text);
    if (words.size() < 2 || words.size() > LONGEST_NAME) {
      return false;
    }
    boolean given = givenNames.contains(words.get(0));
    int capitals = 0;
    for (String word : words) {
      boolean capital = Character.isUpperCase(word.charAt(0));
      boolean letters = word.chars().allMatch(NameShape::isNamePart);
      boolean outlet = !given && outletWords.contains(word);
      if (!letters || outlet || (!capital && !particles.contains(word))) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return capitals >= 2;
  }

  /** Words that credit nobody in particular (la rédaction, agences) or a desk's initials (sj). */
  boolean isNeutral(String text) {
    List<String> words = words(text);
    boolean initials = words.size() == 1 && text.length() <= 4 && isLowerCase(text);
    return initials || words.stream().allMatch(bylineWords::contains);
  }

  private static boolean isLowerCase(String text) {
    return text.chars().allMatch(Character::isLowerCase);
  }

  private static boolean isNamePart(int c) {
    return Character.isLetter(c) || c == '-' || c == '\'' || c == '’' || c == '.';
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }
}
