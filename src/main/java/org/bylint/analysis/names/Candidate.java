package org.bylint.analysis.names;

import java.util.List;
import org.bylint.analysis.Name;
import org.bylint.text.Span;

/**
 * Words read as one name, before they are tied to other mentions.
 *
 * @param span where they stand
 * @param text as written
 * @param sentence index of their sentence
 * @param words folded, particles included
 * @param kind what the words and their neighbours say
 */
record Candidate(Span span, String text, int sentence, List<String> words, Name.Kind kind) {
  Candidate {
    words = List.copyOf(words);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  boolean isSingle() {
    return words.size() == 1;
  }
}
