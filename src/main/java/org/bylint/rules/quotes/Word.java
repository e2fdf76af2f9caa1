package org.bylint.rules.quotes;

import java.util.List;
import org.bylint.text.Span;

/**
 * A word of a quotation or of the text it is compared with.
 *
 * @param form what is compared: folded, a number as its value, or {@link #GAP} or {@link #BREAK}
 * @param lemma its dictionary form, by which a changed tense or number is still the same word
 * @param span where it stands
 */
record Word(String form, String lemma, Span span) {
  /** Stands for words that the writer left out and said so: (…). */
  static final String GAP = "…";

  /** Stands between two paragraphs. */
  static final String BREAK = "¶";

  /** A gap or a break. */
  static Word mark(String form, Span span) {
    return new Word(form, form, span);
  }

  boolean isWord() {
    return !form.equals(GAP) && !form.equals(BREAK);
  }

  /** The words alone, without gaps and breaks. */
  static List<Word> only(List<Word> words) {
    return words.stream().filter(Word::isWord).toList();
  }

  /** What the text says from the first of these words to the last. */
  static Span span(List<Word> words) {
    return words.get(0).span().union(words.get(words.size() - 1).span());
  }
}
