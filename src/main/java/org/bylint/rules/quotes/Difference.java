package org.bylint.rules.quotes;

import java.util.ArrayList;
import java.util.List;
import org.bylint.text.Span;

/**
 * How a quotation differs from the passage that it was taken from.
 *
 * @param kind key of the message: {@code altered}, {@code cut}, {@code added} or {@code moved}
 * @param here the words that only the quotation has, as written
 * @param there the words that only the passage has
 */
record Difference(String kind, String here, String there) {
  /** A longer difference is shown by its first words. */
  private static final int LONGEST = 60;

  static Difference between(String text, List<Word> quoted, List<Word> passage) {
    Wording wording = new Wording(forms(quoted), forms(passage));
    List<Word> here = wording.unpaired(0).stream().map(quoted::get).toList();
    List<Word> there = wording.unpaired(1).stream().map(passage::get).toList();
    return new Difference(kind(here, there), shown(text, here), shown(text, there));
  }

  private static String kind(List<Word> here, List<Word> there) {
    if (here.isEmpty()) {
      return "cut";
    }
    if (there.isEmpty()) {
      return "added";
    }
    boolean same = sorted(here).equals(sorted(there));
    return same ? "moved" : "altered";
  }

  private static List<String> sorted(List<Word> words) {
    return words.stream().map(Word::form).sorted().toList();
  }

  private static List<String> forms(List<Word> words) {
    List<String> forms = new ArrayList<>();
    for (Word word : words) {
      forms.add(word.form());
    }
    return forms;
  }

  /** Words as the text has them, those that follow each other as one run. */
  private static String shown(String text, List<Word> words) {
    StringBuilder shown = new StringBuilder();
    int end = -1;
    for (Word word : words) {
      Span span = word.span();
      boolean follows = end >= 0 && isBlank(text, end, span.start());
      String between = end < 0 ? "" : follows ? text.substring(end, span.start()) : " … ";
      if (shown.length() + between.length() + span.length() > LONGEST) {
        return shown + " …";
      }
      shown.append(between).append(span.in(text));
      end = span.end();
    }
    return shown.toString();
  }

  /** Nothing but spaces, apostrophes and hyphens between two words. */
  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isSpaceChar(c) && c != '-' && c != '\u2011') {
        return false;
      }
    }
    return true;
  }
}
