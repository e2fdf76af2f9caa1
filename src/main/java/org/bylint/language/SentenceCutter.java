package org.bylint.language;

import java.util.ArrayList;
import java.util.List;
import org.bylint.text.Span;

/** Cuts a block of text into sentences. */
final class SentenceCutter {
  private final Lexicon abbreviations;

  SentenceCutter(Lexicon abbreviations) {
    this.abbreviations = abbreviations;
  }

  List<Span> cut(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    int start = skipSpace(text, block.start(), block.end());
    int at = start;
    while (at < block.end()) {
      if (isStop(text.charAt(at))) {
        int end = endOfStop(text, at, block.end());
        int next = skipSpace(text, end, block.end());
        if (next > end && next < block.end() && begins(text.charAt(next)) && ends(text, at, end)) {
          sentences.add(new Span(start, end));
          start = next;
        }
        at = Math.max(end, at + 1);
      } else {
        at++;
      }
    }
    int end = block.end();
    while (end > start && Chars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Span(start, end));
    }
    return sentences;
  }

  private static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfStop(String text, int from, int end) {
    int at = from;
    while (at < end && (isStop(text.charAt(at)) || "”»\")’]".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    int after = skipSpace(text, at, end);
    return after < end && text.charAt(after) == '»' ? after + 1 : at;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean begins(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || "«“\"‘—–-".indexOf(c) >= 0;
  }

  private boolean ends(String text, int stop, int end) {
    if (text.charAt(stop) != '.' || end > stop + 1) {
      return true;
    }
    int from = stop;
    while (from > 0
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    boolean initial = stop - from == 1 && Character.isUpperCase(text.charAt(from));
    return !initial && !abbreviations.contains(text.substring(from, stop + 1));
  }
}
