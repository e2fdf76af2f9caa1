package org.bylint.rules.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.input.Zone;
import org.bylint.language.Token;

/**
 * Finds the sentences of an article that were changed, each beside what it was before. A sentence
 * that is new, gone or moved is none: stories are told on, and that is no correction.
 */
final class ChangedSentences {
  /** An article rewritten in so many places is another article. */
  private static final int MOST = 60;

  private static final int LONGEST = 300;

  /** As much of two sentences must be the same for one to be the other. */
  private static final double ALIKE = 0.5;

  private ChangedSentences() {}

  /**
   * The words of a sentence; marks are left out.
   *
   * @param headline whether it is one
   */
  record Line(boolean headline, List<Token> words) {
    String key() {
      StringBuilder key = new StringBuilder(headline ? "#" : "");
      words.forEach(word -> key.append(word.folded()).append(' '));
      return key.toString();
    }
  }

  /**
   * A sentence as it was and as it is.
   *
   * @param gaps where they differ, in order
   */
  record Pair(Line before, Line now, List<Gap> gaps) {}

  /** Words from {@code from} to before {@code to} in both; one side may be empty. */
  record Gap(int oldFrom, int oldTo, int from, int to) {}

  static List<Pair> between(Article before, Article now) {
    List<Line> old = lines(before);
    List<Line> current = lines(now);
    List<Line> gone = without(old, current);
    List<Line> fresh = without(current, old);
    if (gone.size() > MOST || fresh.size() > MOST) {
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    for (Line line : fresh) {
      Line best = null;
      double most = 0;
      for (Line other : gone) {
        double alike = line.headline() == other.headline() ? alike(other, line) : 0;
        if (alike > most) {
          most = alike;
          best = other;
        }
      }
      if (best != null && (most >= ALIKE || line.headline())) {
        gone.remove(best);
        pairs.add(new Pair(best, line, gaps(best, line)));
      }
    }
    return pairs;
  }

  private static List<Line> lines(Article article) {
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      boolean headline = sentence.zone() == Zone.HEADLINE;
      if (headline || sentence.zone().isProse() || sentence.zone() == Zone.CAPTION) {
        List<Token> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
          if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
            words.add(token);
          }
        }
        if (!words.isEmpty() && words.size() <= LONGEST) {
          lines.add(new Line(headline, words));
        }
      }
    }
    return lines;
  }

  /** The lines that the others do not have, each as often as it stands here more. */
  private static List<Line> without(List<Line> lines, List<Line> others) {
    Map<String, Integer> known = new HashMap<>();
    others.forEach(line -> known.merge(line.key(), 1, Integer::sum));
    List<Line> left = new ArrayList<>();
    for (Line line : lines) {
      if (known.merge(line.key(), -1, Integer::sum) < 0) {
        left.add(line);
      }
    }
    return left;
  }

  private static double alike(Line a, Line b) {
    int common = common(a, b)[0][0];
    return 2.0 * common / (a.words().size() + b.words().size());
  }

  /** For each two places, the length of the longest common subsequence of what follows them. */
  private static int[][] common(Line a, Line b) {
    int rows = a.words().size();
    int columns = b.words().size();
    int[][] length = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        length[i][j] =
            same(a.words().get(i), b.words().get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }

  private static boolean same(Token a, Token b) {
    return a.folded().equals(b.folded());
  }

  private static List<Gap> gaps(Line before, Line now) {
    int[][] length = common(before, now);
    List<Gap> gaps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.words().size() || j < now.words().size()) {
      int oldFrom = i;
      int from = j;
      while (!meets(before, now, i, j) && (i < before.words().size() || j < now.words().size())) {
        boolean old =
            j == now.words().size()
                || (i < before.words().size() && length[i + 1][j] >= length[i][j + 1]);
        i += old ? 1 : 0;
        j += old ? 0 : 1;
      }
      if (i > oldFrom || j > from) {
        gaps.add(new Gap(oldFrom, i, from, j));
      }
      if (meets(before, now, i, j)) {
        i++;
        j++;
      }
    }
    return gaps;
  }

  private static boolean meets(Line before, Line now, int i, int j) {
    return i < before.words().size()
        && j < now.words().size()
        && same(before.words().get(i), now.words().get(j));
  }
}
