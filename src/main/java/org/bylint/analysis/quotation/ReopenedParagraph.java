package org.bylint.analysis.quotation;

import java.util.Locale;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Reading;
import org.bylint.text.Span;

/**
 * Tells whether a paragraph that begins with a mark takes up the quotation that the paragraph
 * before left open. It does when the quotation began like a sentence and the paragraph ends with
 * quoted words; it does not when the paragraph ends with the writer's own ({@code …, a-t-il dit.}):
 * there the closing mark was forgotten.
 */
final class ReopenedParagraph {
  private static final int LONGEST_TAIL = 160;

  private final String text;
  private final Language language;
  private final Lexicon verbs;

  ReopenedParagraph(String text, Language language) {
    this.text = text;
    this.language = language;
    this.verbs = language.lexicon("reporting-verbs");
  }

  /**
   * Whether it goes on.
   *
   * @param opening mark that is still open
   * @param lastParagraph what the quotation covers of the paragraph before
   */
  boolean goesOn(Mark opening, Span lastParagraph) {
    return beginsSentence(opening.end()) && !endsWithSpeaker(lastParagraph);
  }

  /**
   * Whether a mark inside a paragraph takes up an open quotation: where a long text lost its
   * paragraphs, and the words before the mark end a sentence.
   */
  boolean takesUp(Mark opening, Mark mark) {
    Span between = new Span(opening.end(), Math.max(opening.end(), mark.start()));
    return mark.joined() && endsSentence(between) && goesOn(opening, between);
  }

  private boolean endsSentence(Span words) {
    String said = words.in(text).strip();
    return !said.isEmpty() && ".!?…".indexOf(said.charAt(said.length() - 1)) >= 0;
  }

  private boolean beginsSentence(int from) {
    int i = from;
    while (i < text.length() && Sides.isSpace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && !Character.isLowerCase(text.charAt(i));
  }

  private boolean endsWithSpeaker(Span paragraph) {
    String words = paragraph.in(text);
    int comma = words.lastIndexOf(',', words.length() - 2);
    while (comma > 0 && words.length() - comma < LONGEST_TAIL) {
      if (isSpeakerClause(words.substring(comma + 1))) {
        return true;
      }
      comma = words.lastIndexOf(',', comma - 1);
    }
    return false;
  }

  /**
   * A clause after a comma whose first words hold a verb of saying, or one with its subject after.
   */
  private boolean isSpeakerClause(String clause) {
    int seen = 0;
    for (String word : clause.strip().split("[\\s\u00A0]+", -1)) {
      String folded = word.toLowerCase(Locale.ROOT);
      if (folded.contains("-t-") || isInverted(folded)) {
        return true;
      }
      if (isReportingVerb(folded)) {
        return true;
      }
      if (++seen == 4) {
        return false;
      }
    }
    return false;
  }

  private boolean isInverted(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && language.lexicon("inverted-pronouns").contains(letters(word, hyphen + 1));
  }

  private static String letters(String word, int from) {
    int end = from;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    return word.substring(from, end);
  }

  private boolean isReportingVerb(String word) {
    for (Reading reading : language.readings(letters(word, 0))) {
      if (reading.morphology().mood() != org.bylint.language.Morphology.Mood.NONE
          && verbs.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }
}
