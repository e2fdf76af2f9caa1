package org.bylint.input.markdown;

import org.bylint.input.BlockText;

/** Marks codes such as {@code :calendar:} as no prose. */
final class EmojiCodes {
  private static final int LONGEST = 60;

  private EmojiCodes() {}

  static void mark(BlockText words) {
    String text = words.toString();
    int open = text.indexOf(':');
    while (open >= 0) {
      int close = end(text, open);
      if (close > 0) {
        words.opaque(open, close);
      }
      open = text.indexOf(':', Math.max(open + 1, close));
    }
  }

  private static int end(String text, int open) {
    if (open > 0 && Character.isLetterOrDigit(text.charAt(open - 1))) {
      return -1;
    }
    boolean letter = false;
    for (int i = open + 1; i < Math.min(text.length(), open + LONGEST); i++) {
      char c = text.charAt(i);
      boolean low = c >= 'a' && c <= 'z';
      letter |= low;
      if (c == ':') {
        return letter ? i + 1 : -1;
      }
      if (!low && !(c >= '0' && c <= '9') && "_-+".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }
}
