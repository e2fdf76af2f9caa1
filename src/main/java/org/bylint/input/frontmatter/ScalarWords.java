package org.bylint.input.frontmatter;

import org.bylint.input.BlockText;

/**
 * Walks a value and its spelling in the file side by side, so that every unit of the value knows
 * its place: escapes stand for what they decode to, folded line ends for one space.
 */
final class ScalarWords {
  private final String content;
  private final Value value;
  private final String text;
  private final BlockText words = new BlockText();
  private final int end;
  private int at;
  private int read;

  private ScalarWords(String content, Value value) {
    this.content = content;
    this.value = value;
    text = value.text();
    at = value.source().start();
    end = value.source().end();
  }

  static BlockText align(String content, Value value) {
    ScalarWords walk = new ScalarWords(content, value);
    walk.skipOpening();
    while (walk.read < walk.text.length() && walk.at < walk.end) {
      walk.step();
    }
    return walk.words;
  }

  private void skipOpening() {
    switch (value.style()) {
      case BLOCK -> {
        while (at < end && !isLineEnd(content.charAt(at))) {
          at++;
        }
        skipSpace();
      }
      case SINGLE, DOUBLE, LITERAL -> {
        char mark = content.charAt(at);
        while (at < end && content.charAt(at) == mark && at - value.source().start() < openers()) {
          at++;
        }
      }
      case PLAIN -> {}
    }
  }

  /** Three opening marks in TOML's multi-line strings, else one. */
  private int openers() {
    int start = value.source().start();
    char mark = content.charAt(start);
    boolean triple =
        end - start >= 6
            && content.charAt(start + 1) == mark
            && content.charAt(start + 2) == mark
            && value.text().length() > 0
            && content.charAt(end - 3) == mark;
    return triple ? 3 : 1;
  }

  private void step() {
    char raw = content.charAt(at);
    if (isSpace(raw) || isLineEnd(raw)) {
      white();
    } else if (raw == '\\' && value.style() == ScalarStyle.DOUBLE) {
      escape();
    } else if (raw == '\'' && value.style() == ScalarStyle.SINGLE) {
      words.replace("'", at, at + 2);
      at += 2;
      read++;
    } else {
      words.copy(content, at, at + 1);
      at++;
      read++;
    }
  }

  /** A run of white space: kept when it stands within a line, else one space. */
  private void white() {
    int from = at;
    boolean broken = false;
    while (at < end && (isSpace(content.charAt(at)) || isLineEnd(content.charAt(at)))) {
      broken |= isLineEnd(content.charAt(at));
      at++;
    }
    boolean any = false;
    while (read < text.length() && (isSpace(text.charAt(read)) || text.charAt(read) == '\n')) {
      read++;
      any = true;
    }
    if (broken && any) {
      words.space(from, at);
    } else if (!broken) {
      words.copy(content, from, at);
    }
  }

  private void escape() {
    int from = at;
    char kind = at + 1 < end ? content.charAt(at + 1) : ' ';
    at += 2;
    if (isLineEnd(kind)) {
      skipSpace();
      return;
    }
    int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    at = Math.min(end, at + digits);
    int units = Character.charCount(text.codePointAt(read));
    if (units == 2 && digits == 4) {
      at = Math.min(end, at + 6);
    }
    String decoded = text.substring(read, read + units);
    read += units;
    if (decoded.isBlank() && decoded.charAt(0) < ' ') {
      words.space(from, at);
    } else {
      words.replace(decoded, from, at);
    }
  }

  private void skipSpace() {
    while (at < end && (isSpace(content.charAt(at)) || isLineEnd(content.charAt(at)))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
