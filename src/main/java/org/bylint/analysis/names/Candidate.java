package org.bylint.analysis.names;

import java.util.List;
import org.bylint.language.Morphology.Gender;
import org.bylint.text.Span;

/**
 * Words read as one name, before they are tied to other mentions.
 *
 * @param span where they stand
 * @param text as written
 * @param sentence index of their sentence
 * @param words folded, particles included
 * @param evidence what the words and their neighbours say of the kind
 * @param gender of the form of address or of the given name (Mme, Brigitte)
 */
record Candidate(
    Span span, String text, int sentence, List<String> words, Evidence evidence, Gender gender) {
  Candidate {
    words = List.copyOf(words);
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  boolean isSingle() {
    return words.size() == 1;
  }
}
