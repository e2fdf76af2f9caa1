package org.bylint.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The fewest lines to delete and to add to make one text of another: the algorithm of Myers, “An
 * O(ND) Difference Algorithm and Its Variations” (1986). Texts that differ almost everywhere are
 * replaced as a whole.
 */
final class LineDiff {
  /** The work grows with the square of it. */
  private static final int MOST_DIFFERENCES = 2_000;

  private final List<String> before;
  private final List<String> after;

  /** What becomes of a line. */
  enum Kind {
    KEPT(' '),
    DELETED('-'),
    ADDED('+');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    char sign() {
      return sign;
    }
  }

  /** A line of either text. */
  record Line(Kind kind, String text) {}

  private LineDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** All lines of both texts in order, each with its line end. */
  static List<Line> of(List<String> before, List<String> after) {
    int most = Math.min(before.size(), after.size());
    int head = 0;
    while (head < most && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Line> lines = new ArrayList<>(before.size() + after.size());
    add(lines, Kind.KEPT, before.subList(0, head));
    lines.addAll(
        new LineDiff(
                before.subList(head, before.size() - tail),
                after.subList(head, after.size() - tail))
            .lines());
    add(lines, Kind.KEPT, before.subList(before.size() - tail, before.size()));
    return lines;
  }

  private static void add(List<Line> lines, Kind kind, List<String> texts) {
    texts.forEach(text -> lines.add(new Line(kind, text)));
  }

  private List<Line> lines() {
    List<int[]> reached = reached();
    List<Line> lines = new ArrayList<>();
    if (reached.isEmpty()) {
      add(lines, Kind.DELETED, before);
      add(lines, Kind.ADDED, after);
      return lines;
    }
    int x = before.size();
    int y = after.size();
    for (int d = reached.size() - 1; d >= 0; d--) {
      int[] furthest = reached.get(d);
      int k = x - y;
      boolean down = isDown(furthest, k, d);
      int fromX = d == 0 ? 0 : furthest[index(down ? k + 1 : k - 1, d)];
      int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
      while (x > fromX && y > fromY) {
        x--;
        y--;
        lines.add(new Line(Kind.KEPT, before.get(x)));
      }
      if (d > 0) {
        lines.add(
            down ? new Line(Kind.ADDED, after.get(--y)) : new Line(Kind.DELETED, before.get(--x)));
      }
    }
    Collections.reverse(lines);
    return lines;
  }

  /**
   * For each number of differences, how far each diagonal reached before; empty where the texts
   * differ too much.
   */
  private List<int[]> reached() {
    List<int[]> all = new ArrayList<>();
    int[] furthest = new int[3];
    for (int d = 0; d <= MOST_DIFFERENCES; d++) {
      all.add(furthest);
      int[] next = new int[2 * d + 5];
      for (int k = -d; k <= d; k += 2) {
        boolean down = isDown(furthest, k, d);
        int x = down ? furthest[index(k + 1, d)] : furthest[index(k - 1, d)] + 1;
        int y = x - k;
        while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
          x++;
          y++;
        }
        next[index(k, d + 1)] = x;
        if (x >= before.size() && y >= after.size()) {
          return all;
        }
      }
      furthest = next;
    }
    return List.of();
  }

  private static boolean isDown(int[] furthest, int k, int d) {
    return k == -d || (k != d && furthest[index(k - 1, d)] < furthest[index(k + 1, d)]);
  }

  /** Place of diagonal {@code k} in the row that is read for {@code d} differences. */
  private static int index(int k, int d) {
    return k + d + 1;
  }
}
