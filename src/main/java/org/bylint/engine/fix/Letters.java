package org.bylint.engine.fix;

import org.bylint.rule.Fix;
import org.bylint.text.Span;

/** Narrows an edit to the letters that differ; a letter is never parted from its accents. */
final class Letters {
  private Letters() {}

  static Fix.Edit thatDiffer(String text, Fix.Edit edit) {
    String before = edit.span().in(text);
    String after = edit.replacement();
    int most = Math.min(before.length(), after.length());
    int start = 0;
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    while (start > 0 && (!isBoundary(before, start) || !isBoundary(after, start))) {
      start--;
    }
    int end = 0;
    while (end < most - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    while (end > 0
        && (!isBoundary(before, before.length() - end)
            || !isBoundary(after, after.length() - end))) {
      end--;
    }
    return new Fix.Edit(
        new Span(edit.span().start() + start, edit.span().end() - end),
        after.substring(start, after.length() - end));
  }

  /** Whether what follows begins a character of its own. */
  private static boolean isBoundary(String word, int at) {
    if (at >= word.length()) {
      return true;
    }
    char c = word.charAt(at);
    return !Character.isLowSurrogate(c) && Character.getType(c) != Character.NON_SPACING_MARK;
  }
}
