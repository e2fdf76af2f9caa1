package org.bylint.rules.attribution;

import java.util.Locale;
import java.util.Optional;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** A word list whose entries are asked for their attributes. */
record MarkedWords(Lexicon lexicon) {

  /** Whether the word as written has the attribute. */
  boolean has(Token token, String attribute) {
    Optional<Lexicon.Entry> entry = lexicon.find(token);
    return entry.isPresent() && entry.get().has(attribute);
  }

  /** Whether the lemma has the attribute. */
  boolean has(String lemma, String attribute) {
    Optional<Lexicon.Entry> entry = lexicon.find(lemma.toLowerCase(Locale.ROOT));
    return entry.isPresent() && entry.get().has(attribute);
  }

  /** Whether the word can be a form of a lemma, of that part of speech, with the attribute. */
  boolean hasLemma(Token token, Pos pos, String attribute) {
    for (Reading reading : token.readings()) {
      if (reading.morphology().pos() == pos && has(reading.lemma(), attribute)) {
        return true;
      }
    }
    return false;
  }
}
