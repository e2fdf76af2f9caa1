package org.bylint.rules.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The passage of a text that has most words of a quotation, in whatever order and inflection,
 * within twice its length. A word more is worth a passage that is longer by a few words only.
 */
final class Passage {
  /** Words by which a passage may be longer than twice the quotation. */
  private static final int ROOM = 4;

  /** Words of the quotation count so many times as much as each word that is not of it costs. */
  private static final int WORTH = 4;

  private final List<Word> text;
  private final Map<String, Integer> wanted = new HashMap<>();
  private final int size;
  private int shared;
  private int worth;
  private int start;
  private int end;

  private Passage(List<Word> quoted, List<Word> text) {
    this.text = text;
    size = quoted.size();
    for (Word word : quoted) {
      wanted.merge(word.lemma(), 1, Integer::sum);
    }
  }

  /**
   * Looks for it.
   *
   * @param quoted words alone, no gaps
   */
  static Passage nearest(List<Word> quoted, List<Word> text) {
    Passage passage = new Passage(quoted, text);
    int longest = 2 * passage.size + ROOM;
    for (int from = 0; from < text.size(); from++) {
      if (passage.wanted.containsKey(text.get(from).lemma())) {
        passage.read(from, Math.min(text.size(), from + longest));
      }
    }
    return passage;
  }

  /** Whether that many of a hundred words of the quotation stand near each other. */
  boolean has(int percent) {
    return shared * 100 >= size * percent;
  }

  /** Its words; none where the text has no word of the quotation. */
  List<Word> words() {
    return Word.only(text.subList(start, end));
  }

  /** Reads on from a word, and keeps the best passage that begins with it. */
  private void read(int from, int limit) {
    Map<String, Integer> left = new HashMap<>(wanted);
    int found = 0;
    for (int at = from; at < limit && !text.get(at).form().equals(Word.BREAK); at++) {
      int open = left.getOrDefault(text.get(at).lemma(), 0);
      if (open > 0) {
        left.put(text.get(at).lemma(), open - 1);
        found++;
        shared = Math.max(shared, found);
        keep(from, at + 1, found);
      }
    }
  }

  private void keep(int from, int to, int found) {
    int now = found * WORTH - Math.max(0, to - from - found);
    if (now > worth) {
      worth = now;
      start = from;
      end = to;
    }
  }
}
