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
    return !((c >= 'ß' && c <= 'ÿ') || c == 'œ');
  }

  private static String foldAll(String form) {
    String plain = plain(form).replace('\u2010', '-').replace('\u2011', '-');
    return plain.toLowerCase(Locale.ROOT);
  }

  /** As dictionaries write it: composed, with the straight apostrophe, without soft hyphens. */
  static String plain(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '’' || c == '‘' || c == 'ʼ' || c == 0xAD || c >= 0x300) {
        return compose(
            form.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'').replace("\u00ad", ""));
      }
    }
    return form;
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
