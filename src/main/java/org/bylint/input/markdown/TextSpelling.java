package org.bylint.input.markdown;

import java.util.List;
import org.bylint.input.BlockText;
import org.commonmark.node.SourceSpan;

/**
 * Walks words and their spelling in Markdown side by side: an escape ({@code \*}) or an entity
 * ({@code &amp;}) stands for the character it decodes to.
 */
final class TextSpelling {
  private TextSpelling() {}

  static void append(
      BlockText words, String content, String literal, List<SourceSpan> spans, int shift) {
    int read = 0;
    for (SourceSpan span : spans) {
      int at = span.getInputIndex() + shift;
      int end = at + span.getLength();
      while (at < end && read < literal.length()) {
        int next = step(words, content, literal, at, end, read);
        read +=
            next - at > 1 || content.charAt(at) != literal.charAt(read) ? units(literal, read) : 1;
        at = next;
      }
    }
  }

  private static int step(
      BlockText words, String content, String literal, int at, int end, int read) {
    char raw = content.charAt(at);
    char unit = literal.charAt(read);
    boolean escape = raw == '\\' && at + 1 < end && content.charAt(at + 1) == unit && unit != '\\';
    boolean escapedBackslash =
        raw == '\\' && unit == '\\' && at + 1 < end && content.charAt(at + 1) == '\\';
    if (escape || escapedBackslash) {
      words.replace(String.valueOf(unit), at, at + 2);
      return at + 2;
    }
    int semicolon = raw == '&' ? content.indexOf(';', at) : -1;
    if (raw == '&'
        && semicolon > at
        && semicolon < end
        && !literal.startsWith(content.substring(at, semicolon + 1), read)) {
      words.replace(literal.substring(read, read + units(literal, read)), at, semicolon + 1);
      return semicolon + 1;
    }
    words.copy(content, at, at + 1);
    return at + 1;
  }

  private static int units(String literal, int read) {
    return Character.charCount(literal.codePointAt(read));
  }
}
