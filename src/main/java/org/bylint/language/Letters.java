package org.bylint.language;

/** Upper and lower case of words, as LanguageTool's taggers tell them apart. */
final class Letters {
  private Letters() {}

  /** Whether there is nothing but letters in it. */
  static boolean areAll(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** Whether no letter is in lower case. */
  static boolean isAllCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Neither all in lower case, nor all in capitals, nor with capitals where words begin. */
  static boolean isMixedCase(String word) {
    return !isAllCapitals(word) && hasCapitalInside(word) && !word.equals(titleCase(word));
  }

  private static boolean hasCapitalInside(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A capital at the start and after each hyphen, the rest in lower case: Haute-Marne. */
  static String titleCase(String word) {
    StringBuilder title = new StringBuilder(word.length());
    char before = '-';
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      title.append(before == '-' ? Character.toTitleCase(c) : Character.toLowerCase(c));
      before = c;
    }
    return title.toString();
  }
}
