package org.bylint.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which two spellings are compared: lower case, without accents and ligatures, one kind
 * of apostrophe and of hyphen. Only for comparing: the folded form may be longer or shorter than
 * the text, so no offset is ever taken from it.
 */
public final class Folding {
  /** Letters U+00C0 to U+017F; a dot stands for those that fold to two letters or to none. */
  private static final String LATIN =
      "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
          + "lllnnnnnnn..oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

  private Folding() {}

  /** The folded form of a word or phrase. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c);
      } else if (!append(c, folded)) {
        append(text.codePointAt(i), folded);
        i += Character.charCount(text.codePointAt(i)) - 1;
      }
    }
    return folded.toString();
  }

  /** Appends a character that is common in Latin text; false if it takes more than a look-up. */
  private static boolean append(char c, StringBuilder folded) {
    if (c >= 0xC0 && c < 0x180 && LATIN.charAt(c - 0xC0) != '.') {
      folded.append(LATIN.charAt(c - 0xC0));
      return true;
    }
    String letters =
        switch (c) {
          case 'æ', 'Æ' -> "ae";
          case 'œ', 'Œ' -> "oe";
          case 'ß', 'ẞ' -> "ss";
          case 'þ', 'Þ' -> "th";
          case 'ð', 'Ð' -> "d";
          case 'ŋ', 'Ŋ' -> "n";
          case 'ə', 'Ə' -> "e";
          case '’', '‘', 'ʼ', '´', 'ʻ' -> "'";
          case '\u2010', '\u2011' -> "-";
          case '\u00AD', '\u200B', '\u200C', '\u200D' -> "";
          case '\u00A0', '\u202F' -> " ";
          default -> c >= 0x300 && c < 0x370 ? "" : "?";
        };
    if (letters.equals("?")) {
      return false;
    }
    folded.append(letters);
    return true;
  }

  private static void append(int codePoint, StringBuilder folded) {
    String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
    for (char c : parts.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
  }
}
