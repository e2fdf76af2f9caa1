package org.bylint.report;

import java.util.ArrayList;
import java.util.List;
import org.bylint.report.LineDiff.Kind;
import org.bylint.report.LineDiff.Line;

/**
 * What changes in a file, in the form that {@code patch} and {@code git apply} take. Lines end at
 * line feeds only, as they do for those programs: a carriage return is part of its line.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String NO_LINE_END = "\\ No newline at end of file\n";

  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(Style style) {
    this.style = style;
  }

  /**
   * The difference between two contents of a file; empty where there is none.
   *
   * @param path of the file, from the folder in which the difference will be applied
   */
  public static String of(String path, String before, String after, Style style) {
    UnifiedDiff diff = new UnifiedDiff(style);
    diff.append(path, LineDiff.of(lines(before), lines(after)));
    return diff.out.toString();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, next));
      start = next;
    }
    return lines;
  }

  private void append(String path, List<Line> lines) {
    int before = 1;
    int after = 1;
    int at = 0;
    while (at < lines.size()) {
      int change = nextChange(lines, at);
      if (change == lines.size()) {
        return;
      }
      if (out.length() == 0) {
        out.append(style.bold("--- " + name("a/", path))).append('\n');
        out.append(style.bold("+++ " + name("b/", path))).append('\n');
      }
      int start = Math.max(at, change - CONTEXT);
      before += start - at;
      after += start - at;
      int end = endOfHunk(lines, change);
      List<Line> hunk = lines.subList(start, end);
      int deleted = count(hunk, Kind.ADDED);
      int added = count(hunk, Kind.DELETED);
      append(hunk, before, deleted, after, added);
      before += deleted;
      after += added;
      at = end;
    }
  }

  private static int nextChange(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).kind() == Kind.KEPT) {
      at++;
    }
    return at;
  }

  /** Changes that are nearer than twice the context share a hunk. */
  private static int endOfHunk(List<Line> lines, int change) {
    int end = change;
    int next = change;
    while (next < lines.size() && next - end <= 2 * CONTEXT) {
      end = next + 1;
      next = nextChange(lines, end);
    }
    return Math.min(lines.size(), end + CONTEXT);
  }

  /** Number of lines of a hunk that are not of a kind: those of one of the two files. */
  private static int count(List<Line> hunk, Kind not) {
    return (int) hunk.stream().filter(line -> line.kind() != not).count();
  }

  private void append(List<Line> hunk, int before, int deleted, int after, int added) {
    String head = "@@ -" + range(before, deleted) + " +" + range(after, added) + " @@";
    out.append(style.dim(head)).append('\n');
    for (Line line : hunk) {
      boolean ended = line.text().endsWith("\n");
      String words = ended ? line.text().substring(0, line.text().length() - 1) : line.text();
      out.append(coloured(line.kind(), line.kind().sign() + words)).append('\n');
      if (!ended) {
        out.append(NO_LINE_END);
      }
    }
  }

  /** With colours somebody looks: nothing in the line may do anything to the terminal. */
  private String coloured(Kind kind, String line) {
    String shown = style == Style.PLAIN ? line : Display.oneLine(line);
    return switch (kind) {
      case KEPT -> shown;
      case DELETED -> style.deleted(shown);
      case ADDED -> style.added(shown);
    };
  }

  private static String range(int start, int count) {
    return count == 1 ? String.valueOf(start) : (count == 0 ? start - 1 : start) + "," + count;
  }

  /**
   * As git writes names: those with signs that would end them in quotation marks, those with spaces
   * before a tab.
   */
  private static String name(String side, String path) {
    String full = side + path;
    StringBuilder quoted = new StringBuilder("\"");
    boolean special = false;
    for (int i = 0; i < full.length(); i++) {
      char c = full.charAt(i);
      boolean escape = c == '"' || c == '\\';
      special |= escape || c < ' ' || c == 0x7f;
      if (c < ' ' || c == 0x7f) {
        quoted.append('\\').append((char) ('0' + (c >> 6)));
        quoted.append((char) ('0' + ((c >> 3) & 7))).append((char) ('0' + (c & 7)));
      } else {
        quoted.append(escape ? "\\" : "").append(c);
      }
    }
    if (special) {
      return quoted.append('"').toString();
    }
    return full.indexOf(' ') < 0 ? full : full + "\t";
  }
}
