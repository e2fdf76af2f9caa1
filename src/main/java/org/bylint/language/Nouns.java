package org.bylint.language;

import java.util.Locale;
import java.util.Optional;

/** Looks words up in a lexicon of nouns by their form and by the lemmas they can have as nouns. */
public final class Nouns {
  private Nouns() {}

  /** Whether the word is a noun of the lexicon, with the attribute unless that is empty. */
  public static boolean contains(Lexicon lexicon, Token token, String attribute) {
    if (matches(lexicon.find(token), attribute)) {
      return true;
    }
    for (Reading r : token.readings()) {
      Pos pos = r.morphology().pos();
      if ((pos == Pos.NOUN || pos == Pos.ADJECTIVE)
          && matches(lexicon.find(r.lemma().toLowerCase(Locale.ROOT)), attribute)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Optional<Lexicon.Entry> entry, String attribute) {
    return entry.isPresent() && (attribute.isEmpty() || entry.get().has(attribute));
  }
}
