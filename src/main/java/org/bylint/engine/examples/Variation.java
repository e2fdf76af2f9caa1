package org.bylint.engine.examples;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.IntFunction;
import org.bylint.text.Span;

/**
 * The same text written in another way that no reader would notice; a rule must see the same in it.
 *
 * @param name as the front matter of a page names it
 * @param text the other way of writing
 * @param offsets for each offset of the original, the offset in {@code text}
 * @param byteOrderMark whether the file begins with one
 */
@SuppressWarnings("ArrayRecordComponent") // one offset a character; never compared, never handed on
record Variation(String name, String text, int[] offsets, boolean byteOrderMark) {
  private static final char NO_BREAK = '\u00a0';

  /** All variations of a text. */
  static List<Variation> of(String text, String language) {
    return List.of(
        each("crlf", text, i -> text.charAt(i) == '\n' ? "\r\n" : text.substring(i, i + 1)),
        each("nfd", text, i -> decomposed(text, i)),
        each("nbsp", text, i -> spaced(text, i, language)),
        each("bom", text, i -> text.substring(i, i + 1)).withByteOrderMark());
  }

  private static Variation each(String name, String text, IntFunction<String> unit) {
    StringBuilder out = new StringBuilder();
    int[] offsets = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      offsets[i] = out.length();
      out.append(unit.apply(i));
    }
    offsets[text.length()] = out.length();
    return new Variation(name, out.toString(), offsets, false);
  }

  private Variation withByteOrderMark() {
    return new Variation(name, text, offsets, true);
  }

  private static String decomposed(String text, int i) {
    String unit = text.substring(i, i + 1);
    return Character.isSurrogate(text.charAt(i))
        ? unit
        : Normalizer.normalize(unit, Normalizer.Form.NFD);
  }

  /** French only: a no-break space where French typography has one and the text has a space. */
  private static String spaced(String text, int i, String language) {
    char c = text.charAt(i);
    if (c != ' ' || !language.equals("fr")) {
      return String.valueOf(c);
    }
    boolean before = i + 1 < text.length() && "»:;!?".indexOf(text.charAt(i + 1)) >= 0;
    boolean after = i > 0 && text.charAt(i - 1) == '«';
    return String.valueOf(before || after ? NO_BREAK : c);
  }

  Span map(Span original) {
    return new Span(offsets[original.start()], offsets[original.end()]);
  }

  boolean changes(String original) {
    return byteOrderMark || !text.equals(original);
  }

  byte[] bytes() {
    return ((byteOrderMark ? "\ufeff" : "") + text).getBytes(StandardCharsets.UTF_8);
  }
}
