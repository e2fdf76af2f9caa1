package org.bylint.language;

import java.util.List;
import org.bylint.text.Span;

/**
 * A word, number or punctuation mark.
 *
 * @param span where it stands in the text
 * @param form as written
 * @param folded lower case, one kind of apostrophe and hyphen, accents kept
 * @param kind what it is made of
 * @param readings dictionary readings, empty for an unknown word or a mark
 */
public record Token(Span span, String form, String folded, Kind kind, List<Reading> readings) {
  public Token {
    readings = List.copyOf(readings);
  }

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    /** A quotation mark of any style. */
    QUOTE,
    PUNCTUATION,
    SYMBOL
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  /** Whether any reading has this lemma. */
  public boolean hasLemma(String lemma) {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any reading is of this part of speech. */
  public boolean can(Pos pos) {
    // Asked a hundred times a sentence: an index spares an iterator each time.
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).morphology().pos() == pos) {
        return true;
      }
    }
    return false;
  }
}
