package org.bylint.rules.names;

import java.util.Optional;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.text.Folding;

/** Whether a name begins as a vowel does for the word before it (d'Erevan, de Yerevan). */
public final class Onsets {
  private static final int LONGEST = 3;

  private final Lexicon lexicon;

  public Onsets(Language language) {
    lexicon = language.lexicon("onsets");
  }

  /** How a name begins. */
  public enum Onset {
    VOWEL,
    CONSONANT,
    /** Both are written, or only the ear knows. */
    UNSURE
  }

  public Onset of(String name) {
    String folded = Folding.fold(name);
    for (int length = Math.min(LONGEST, folded.length()); length > 0; length--) {
      Optional<Lexicon.Entry> entry = lexicon.find(folded.substring(0, length));
      if (entry.isPresent()) {
        return entry.get().has("vowel")
            ? Onset.VOWEL
            : entry.get().has("consonant") ? Onset.CONSONANT : Onset.UNSURE;
      }
    }
    return Onset.CONSONANT;
  }

  /** Whether two names begin alike, so that what stands before one may stand before the other. */
  public boolean alike(String name, String other) {
    Onset onset = of(name);
    boolean sure = onset != Onset.UNSURE;
    boolean same = Folding.fold(name).charAt(0) == Folding.fold(other).charAt(0);
    return onset == of(other) && (sure || same);
  }
}
