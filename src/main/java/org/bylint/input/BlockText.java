package org.bylint.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bylint.text.OffsetMap;

/**
 * The words of one block while a reader collects them, each unit with the place in the source that
 * it stands for. Markup that is left out does not leave two spaces behind.
 */
public final class BlockText {
  private final StringBuilder words = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private boolean afterGap;

  /** A span of this text that is a link, or no prose of the writer. Empty target: opaque. */
  record Mark(int start, int end, boolean opaque, String target, int targetStart, int targetEnd) {}

  public int length() {
    return words.length();
  }

  public boolean isBlank() {
    return words.chars().allMatch(c -> isSpace((char) c));
  }

  @Override
  public String toString() {
    return words.toString();
  }

  /** A range of the source, unit for unit. */
  public void copy(String source, int from, int to) {
    int next = from;
    while (next < to && afterGap) {
      append(source.charAt(next), next, next + 1);
      next++;
    }
    int at = words.length();
    ensure(at + to - next);
    for (int i = next; i < to; i++, at++) {
      starts[at] = i;
      ends[at] = i + 1;
    }
    words.append(source, next, Math.max(next, to));
  }

  /** Words that stand for a source range of another length or spelling. */
  public void replace(String with, int from, int to) {
    for (int i = 0; i < with.length(); i++) {
      append(with.charAt(i), from, to);
    }
  }

  /** One space for a line end or any other white space; none where the text already ends in one. */
  public void space(int from, int to) {
    if (!words.isEmpty() && !isSpace(words.charAt(words.length() - 1))) {
      append(' ', from, to);
    }
  }

  /** Markup or a template tag was left out here. */
  public void gap() {
    afterGap = true;
  }

  private void append(char unit, int from, int to) {
    int at = words.length();
    boolean doubled = unit == ' ' && afterGap && (at == 0 || isSpace(words.charAt(at - 1)));
    if (doubled) {
      return;
    }
    afterGap = false;
    ensure(at + 1);
    starts[at] = from;
    ends[at] = to;
    words.append(unit);
  }

  private void ensure(int size) {
    if (size > starts.length) {
      int larger = Math.max(size, starts.length * 2);
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
    }
  }

  /** Marks units from {@code start} to the end as no prose of the writer. */
  public void opaqueFrom(int start) {
    opaque(start, words.length());
  }

  /** Marks a range of this text as no prose of the writer. */
  public void opaque(int start, int end) {
    marks.add(new Mark(start, end, true, "", 0, 0));
  }

  /** Marks units from {@code start} to the end as the words of a link. */
  public void linkFrom(int start, String target, int targetStart, int targetEnd) {
    marks.add(new Mark(start, words.length(), false, target, targetStart, targetEnd));
  }

  /**
   * The same words, when the source that they were taken from is itself another text's words: their
   * places become places in that text's source.
   */
  public BlockText through(BlockText outer) {
    BlockText carried = new BlockText();
    for (int i = 0; i < words.length(); i++) {
      int last = Math.max(starts[i], ends[i] - 1);
      carried.append(words.charAt(i), outer.starts[starts[i]], outer.ends[last]);
    }
    for (Mark mark : marks) {
      boolean target = mark.targetEnd > mark.targetStart;
      int start = target ? outer.starts[mark.targetStart] : 0;
      int end = target ? outer.ends[mark.targetEnd - 1] : 0;
      carried.marks.add(
          new Mark(mark.start, mark.end, mark.opaque, mark.target, start, Math.max(start, end)));
    }
    return carried;
  }

  /** First unit that is no white space; the length when there is none. */
  int first() {
    int at = 0;
    while (at < words.length() && isSpace(words.charAt(at))) {
      at++;
    }
    return at;
  }

  /** End of the last unit that is no white space. */
  int last() {
    int at = words.length();
    while (at > 0 && isSpace(words.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  List<Mark> marks() {
    return marks;
  }

  int sourceStart(int at) {
    return starts[at];
  }

  int sourceEnd(int at) {
    return ends[at];
  }

  /** Writes a range of the units and where they come from. */
  void writeTo(String source, int from, int to, StringBuilder text, OffsetMap.Builder map) {
    text.append(words, from, to);
    int at = from;
    while (at < to) {
      int next = at + 1;
      if (isCopy(source, at)) {
        while (next < to && starts[next] == ends[next - 1] && isCopy(source, next)) {
          next++;
        }
        map.copy(starts[at], ends[next - 1]);
      } else {
        while (next < to && starts[next] == starts[at] && ends[next] == ends[at]) {
          next++;
        }
        map.replace(next - at, starts[at], ends[at]);
      }
      at = next;
    }
  }

  private boolean isCopy(String source, int at) {
    return ends[at] - starts[at] == 1 && source.charAt(starts[at]) == words.charAt(at);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
