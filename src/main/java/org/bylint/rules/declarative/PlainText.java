package org.bylint.rules.declarative;

import java.text.Normalizer;
import org.bylint.text.Span;

/**
 * A stretch of text as patterns see it: accents composed, every space a plain one, every apostrophe
 * straight, so that a page need not write them all; with the way back.
 */
public final class PlainText {
  private final String text;
  private final int[] offsets;

  private PlainText(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** The text of a block. */
  public static PlainText of(String document, Span block) {
    StringBuilder out = new StringBuilder(block.length());
    int[] offsets = new int[block.length() + 1];
    int at = block.start();
    while (at < block.end()) {
      int next = at + 1;
      while (next < block.end() && isMark(document.charAt(next))) {
        next++;
      }
      String unit = document.substring(at, next);
      String composed =
          next == at + 1
              ? String.valueOf(plain(unit.charAt(0)))
              : Normalizer.normalize(unit, Normalizer.Form.NFC);
      for (int i = 0; i < composed.length(); i++) {
        offsets[out.length()] = at;
        out.append(composed.charAt(i));
      }
      at = next;
    }
    offsets[out.length()] = block.end();
    return new PlainText(out.toString(), offsets);
  }

  /** A word as patterns see it. */
  static String of(String word) {
    return of(word, new Span(0, word.length())).text();
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u00a0', '\u202f', '\u2009' -> ' ';
      case '\u2019', '\u02bc' -> '\'';
      default -> c;
    };
  }

  public String text() {
    return text;
  }

  /** The span in the document of a range of this text. */
  public Span inDocument(int start, int end) {
    return new Span(offsets[start], offsets[end]);
  }
}
