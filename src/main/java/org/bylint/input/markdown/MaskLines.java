package org.bylint.input.markdown;

import org.bylint.text.LineIndex;

/**
 * Hides lines that are instructions of a site generator, and turns the indented words of an
 * admonition into a block quote, so that they are read as text and not as code.
 */
final class MaskLines {
  private static final int INDENT = 4;
  private static final int DEEPEST = 8;

  private final String content;
  private final char[] units;
  private int depth;
  private int fence;
  private char fenceSign;
  private boolean snippet;

  MaskLines(String content, char[] units) {
    this.content = content;
    this.units = units;
  }

  void run(int from) {
    LineIndex lines = new LineIndex(content);
    for (int line = lines.lineOf(from); line <= lines.count(); line++) {
      int start = lines.startOf(line);
      int end = line < lines.count() ? lines.startOf(line + 1) : content.length();
      while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        line(start, end);
      }
    }
  }

  private void line(int start, int end) {
    int words = start;
    while (content.charAt(words) == ' ' || content.charAt(words) == '\t') {
      words++;
    }
    int indent = words - start;
    if (fence > 0) {
      code(start, words, end);
      return;
    }
    depth = Math.min(depth, indent / INDENT);
    for (int i = 0; i < depth; i++) {
      units[start + i * INDENT] = '>';
    }
    if (opensFence(words)) {
      hideIfInside(words, end);
    } else {
      instruction(words, end);
    }
  }

  private void code(int start, int words, int end) {
    boolean closes = length(words) >= fence && content.charAt(words) == fenceSign;
    fence = closes && words + length(words) == end ? 0 : fence;
    hideIfInside(start, end);
  }

  /** A block quote ends at a blank line, and with it the code in it: such code is hidden whole. */
  private void hideIfInside(int from, int to) {
    if (depth > 0) {
      hide(from, to);
    }
  }

  private boolean opensFence(int words) {
    fenceSign = content.charAt(words);
    int run = fenceSign == '`' || fenceSign == '~' ? length(words) : 0;
    fence = run >= 3 ? run : 0;
    return fence > 0;
  }

  private int length(int at) {
    int end = at;
    while (end < content.length() && content.charAt(end) == content.charAt(at)) {
      end++;
    }
    return end - at;
  }

  private void instruction(int words, int end) {
    String line = content.substring(words, end);
    if (line.startsWith("--8<--") || snippet) {
      snippet ^= line.equals("--8<--");
      hide(words, end);
    } else if (line.startsWith("!!! ") || line.startsWith("??? ") || line.startsWith("???+ ")) {
      admonition(words, end);
    } else if (line.startsWith("=== \"")) {
      admonition(words, end);
    } else if (line.startsWith(":::") || isContents(line) || line.startsWith("*[")) {
      hideUnlessEmphasis(line, words, end);
    } else if (line.startsWith("> [!")) {
      hide(words + 2, Math.min(end, words + line.indexOf(']') + 1));
    }
  }

  /**
   * {@code *[AFP]: Agence France-Presse} explains an abbreviation; {@code *[link](…)*} is words.
   */
  private void hideUnlessEmphasis(String line, int words, int end) {
    if (!line.startsWith("*[") || line.indexOf("]:") > 0) {
      hide(words, end);
    }
  }

  private static boolean isContents(String line) {
    return line.equalsIgnoreCase("[toc]")
        || line.equalsIgnoreCase("[[toc]]")
        || line.equalsIgnoreCase("[[_toc_]]");
  }

  /** The title between quotation marks stays. */
  private void admonition(int words, int end) {
    String line = content.substring(words, end);
    int open = line.indexOf('"');
    int close = line.lastIndexOf('"');
    hide(words, open < close ? words + open + 1 : end);
    if (open < close) {
      hide(words + close, end);
    }
    depth = Math.min(DEEPEST, depth + 1);
  }

  private void hide(int from, int to) {
    for (int i = from; i < to; i++) {
      units[i] = Mask.HIDDEN;
    }
  }
}
