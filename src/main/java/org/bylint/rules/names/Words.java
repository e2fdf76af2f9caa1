package org.bylint.rules.names;

import java.text.Normalizer;
import java.util.Locale;

/** Shapes of words that the checks of names ask for. */
final class Words {
  /** Words in capitals up to this length are acronyms. */
  static final int SHORT_CAPITALS = 8;

  private static final String VOWELS = "aeiouy";

  private Words() {}

  /** Without the possessive 's and a number: Covid-19. */
  static String bare(String form) {
    int end = hasPossessive(form) ? form.length() - 2 : form.length();
    int digit = end;
    while (digit > 0 && Character.isDigit(form.charAt(digit - 1))) {
      digit--;
    }
    return form.substring(
        0, digit < end && digit > 1 && form.charAt(digit - 1) == '-' ? digit - 1 : end);
  }

  static boolean hasPossessive(String form) {
    return form.endsWith("'s") || form.endsWith("’s");
  }

  static String lower(String form) {
    return form.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** In lower case, with a capital at the beginning of each part: Jean-Luc for JEAN-LUC. */
  static String titled(String form) {
    StringBuilder letters = new StringBuilder(form.toLowerCase(Locale.ROOT));
    for (int i = 0; i < letters.length() && letters.length() == form.length(); i++) {
      if (i == 0 || !Character.isLetter(form.charAt(i - 1))) {
        letters.setCharAt(i, form.charAt(i));
      }
    }
    return letters.toString();
  }

  static String capitalised(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  /** Composed accents, one apostrophe, one hyphen, no soft hyphen. */
  static String composed(String form) {
    boolean plain = true;
    for (int i = 0; i < form.length() && plain; i++) {
      char c = form.charAt(i);
      plain = c < 0x180 && c != '\u00AD';
    }
    if (plain) {
      return form;
    }
    String one =
        form.replace('’', '\'').replace('\u2010', '-').replace('\u2011', '-').replace("\u00AD", "");
    return Normalizer.normalize(one, Normalizer.Form.NFC);
  }

  /** A capital one place too late after a hyphen: Saint-aNzaire. */
  private static boolean isShifted(String form, int i) {
    return i > 1 && form.charAt(i - 2) == '-';
  }

  /** Two words written as one (MacronEn), names like McCain and LeBlanc excepted. */
  static boolean isGlued(String form) {
    for (int i = 4; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))
          && Character.isLowerCase(form.charAt(i - 1))
          && !isShifted(form, i)) {
        return true;
      }
    }
    return false;
  }

  /** A capital inside the word. */
  static boolean isCamel(String form) {
    for (int i = 1; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))
          && Character.isLowerCase(form.charAt(i - 1))
          && !isShifted(form, i)) {
        return true;
      }
    }
    return false;
  }

  /** A capital anywhere. */
  static boolean hasCapital(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isRomanNumeral(String form) {
    for (int i = 0; i < form.length(); i++) {
      if ("IVXLCDM".indexOf(form.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Letters, marks, hyphens and apostrophes only. */
  static boolean hasOnlyLetters(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean joins = c == '-' || c == '\'' || c == '’' || c == '\u2010' || c == '\u2011';
      boolean part = Character.isLetter(c) || c == '\u00AD' || (c >= 0x300 && c < 0x370);
      if (!joins && !part && !Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /** Number of letters with an accent or another mark. */
  static int marks(String form) {
    int marks = 0;
    for (int i = 0; i < form.length(); i++) {
      marks += form.charAt(i) >= 0x80 && Character.isLetter(form.charAt(i)) ? 1 : 0;
    }
    return marks;
  }

  /** Whether a folded letter is a vowel. */
  static boolean isVowel(char folded) {
    return VOWELS.indexOf(folded) >= 0;
  }

  /** Without hyphens, apostrophes, points and spaces. */
  static String joined(String folded) {
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c != '-' && c != '\'' && c != ' ' && c != '.') {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
