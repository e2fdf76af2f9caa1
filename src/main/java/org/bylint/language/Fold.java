package org.bylint.language;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which words are compared: lower case, composed, one apostrophe, one hyphen. */
final class Fold {
  private Fold() {}

  static String fold(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= 0x80 ? needsWork(c) : c >= 'A' && c <= 'Z') {
        return foldAll(form);
      }
    }
    return form;
  }

  private static boolean needsWork(char c) {
    return !(c >= 'ß' && c <= 'ÿ' || c == 'œ');
  }

  private static String foldAll(String form) {
    StringBuilder plain = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Chars.isApostrophe(c) || c == '‘') {
        plain.append('\'');
      } else if (Chars.isHyphen(c)) {
        plain.append('-');
      } else if (c != 0xAD) {
        plain.append(c);
      }
    }
    return compose(plain.toString()).toLowerCase(Locale.ROOT);
  }

  /** Composed form (NFC), without a copy where the text has no combining mark. */
  static String compose(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x300) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
