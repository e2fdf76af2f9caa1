package org.bylint.input.markdown;

import org.bylint.input.BlockText;
import org.commonmark.node.SourceSpan;

/**
 * Walks words and their spelling in Markdown side by side: an escape ({@code \*}) or an entity
 * (&amp;amp;) stands for the character it decodes to; hidden template tags are left out.
 */
final class TextSpelling {
  private static final int LONGEST_ENTITY = 40;

  private final Source source;
  private final String literal;
  private final boolean table;
  private int read;

  /**
   * Ready to walk.
   *
   * @param literal the words as they are decoded
   * @param table whether a pipe divides cells
   */
  TextSpelling(Source source, String literal, boolean table) {
    this.source = source;
    this.literal = literal;
    this.table = table;
  }

  boolean isMore(int at, SourceSpan span) {
    return at < source.span(span).end() && read < literal.length();
  }

  boolean isPipe(int at) {
    return table && source.masked().charAt(at) == '|';
  }

  /** Adds what stands at a place; returns the next place. */
  int step(BlockText words, int at) {
    char raw = source.masked().charAt(at);
    char unit = literal.charAt(read);
    if (isPipe(at) || (raw == Mask.HIDDEN && source.isMasked(at))) {
      words.gap();
      read++;
      return at + 1;
    }
    if (raw == '\\' && source.masked().startsWith(String.valueOf(unit), at + 1) && isSign(unit)) {
      words.replace(String.valueOf(unit), at, at + 2);
      read++;
      return at + 2;
    }
    int entity = raw == '&' ? entityEnd(at) : -1;
    if (entity > 0) {
      int units = Character.charCount(literal.codePointAt(read));
      words.replace(literal.substring(read, read + units), at, entity);
      read += units;
      return entity;
    }
    words.copy(source.content(), at, at + 1);
    read++;
    return at + 1;
  }

  /** Where an entity ends that was decoded; -1 when the ampersand stands for itself. */
  private int entityEnd(int at) {
    int semicolon = at + 1;
    int limit = Math.min(source.masked().length(), at + LONGEST_ENTITY);
    while (semicolon < limit && source.masked().charAt(semicolon) != ';') {
      semicolon++;
    }
    if (semicolon == limit) {
      return -1;
    }
    String written = source.masked().substring(at, semicolon + 1);
    return literal.startsWith(written, read) ? -1 : semicolon + 1;
  }

  private static boolean isSign(char c) {
    return c < 0x80 && c > ' ' && !Character.isLetterOrDigit(c);
  }
}
