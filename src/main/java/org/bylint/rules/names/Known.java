package org.bylint.rules.names;

import java.util.function.Predicate;
import org.bylint.language.Language;
import org.bylint.language.Languages;

/**
 * Whether a word is an ordinary one or a name that dictionaries and word lists hold. Two known
 * words are two words: the strongest single sign that two close spellings are two names.
 */
final class Known {
  private static final String ACCENTED = "éèêàâîôç";
  private static final String CAPITALS = "EEEAAIOC";

  private final Language language;

  Known(Language language) {
    this.language = language;
  }

  /** In the word lists of the article's language, as written or with an accent on its capital. */
  boolean isKnown(String form) {
    return isWhole(form) || isCompound(form, this::isWhole);
  }

  /** The same beside a close form: a compound of known parts is none beside one that is listed. */
  boolean isKnownBeside(String form, String other) {
    return isWhole(form)
        || (isCompound(form, this::isWhole) && (other.indexOf('-') < 0 || !isWhole(other)));
  }

  /** In the word lists of another language. */
  boolean isKnownElsewhere(String form) {
    return Languages.of(language.code().equals("en") ? "fr" : "en").knows(form);
  }

  private boolean isWhole(String form) {
    if (language.knows(form)
        || language.lexicon("places").contains(form)
        || language.lexicon("gentilics").contains(form)) {
      return true;
    }
    for (int i = 0; i < ACCENTED.length(); i++) {
      if (form.charAt(0) == CAPITALS.charAt(i)) {
        String accented = ACCENTED.charAt(i) + form.substring(1);
        if (language.knows(accented) || language.knows(Words.capitalised(accented))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCompound(String form, Predicate<String> knows) {
    int from = 0;
    boolean hyphen = false;
    for (int i = 0; i <= form.length(); i++) {
      if (i == form.length() || form.charAt(i) == '-') {
        if (i == from || !knows.test(form.substring(from, i))) {
          return false;
        }
        hyphen |= i < form.length();
        from = i + 1;
      }
    }
    return hyphen;
  }
}
