package org.bylint.report.exchange;

import org.bylint.text.Position;

/** Columns counted in bytes of UTF-8, from 1, as review bots want them. */
final class ByteColumns {
  private ByteColumns() {}

  /** The column of a place in a text, whose own column counts UTF-16 code units. */
  static int of(String content, Position place) {
    int start = place.offset() - (place.column() - 1);
    int bytes = 1;
    for (int i = start; i < place.offset(); ) {
      int c = content.codePointAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      i += Character.charCount(c);
    }
    return bytes;
  }
}
