package org.bylint.rules.quotes;

import java.util.ArrayList;
import java.util.List;

/** Whether words stand in a text one after the other; at a gap, other words may come between. */
final class Verbatim {
  private Verbatim() {}

  static boolean isIn(List<Word> quoted, List<Word> text) {
    int from = 0;
    for (List<Word> run : runs(quoted)) {
      int at = find(run, text, from);
      if (at < 0) {
        return false;
      }
      from = at;
    }
    return true;
  }

  /** The words between two gaps. */
  private static List<List<Word>> runs(List<Word> words) {
    List<List<Word>> runs = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    for (Word word : words) {
      if (word.isWord()) {
        run.add(word);
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  /** Where the run ends in the text, or -1. */
  private static int find(List<Word> run, List<Word> text, int from) {
    for (int start = from; start + run.size() <= text.size(); start++) {
      int end = end(run, text, start);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static int end(List<Word> run, List<Word> text, int start) {
    int at = start;
    for (Word word : run) {
      while (at < text.size() && at > start && !text.get(at).isWord()) {
        at++;
      }
      if (at >= text.size() || !text.get(at).form().equals(word.form())) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
