package org.bylint.input;

/**
 * Finds what is no prose in running text: web addresses, e-mail addresses, handles ({@code @name})
 * and hashtags ({@code #word}).
 */
final class OpaqueWords {
  private final String text;
  private final BlockText words;

  private OpaqueWords(BlockText words) {
    this.words = words;
    text = words.toString();
  }

  static void mark(BlockText words) {
    new OpaqueWords(words).run();
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      at = Math.max(at + 1, next(at));
    }
  }

  private int next(int at) {
    return switch (text.charAt(at)) {
      case ':' -> text.startsWith("://", at) ? address(wordStart(at), at + 3) : at;
      case 'w', 'W' -> text.regionMatches(true, at, "www.", 0, 4) ? bareAddress(at) : at;
      case '@' -> at > 0 && isLocal(text.charAt(at - 1)) ? mail(at) : tag(at);
      case '#' -> at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) ? tag(at) : at;
      default -> at;
    };
  }

  private int bareAddress(int at) {
    return startsWord(at) ? address(at, at + 4) : at;
  }

  /**
   * An address ends at white space or a closing mark; punctuation that ends a sentence stays out.
   */
  private int address(int start, int from) {
    int end = from;
    while (end < text.length() && isAddressUnit(text.charAt(end))) {
      end++;
    }
    while (end > from && ".,;:!?'’)]*".indexOf(text.charAt(end - 1)) >= 0 && !closes(start, end)) {
      end--;
    }
    if (end > from && start < from) {
      words.opaque(start, end);
      return end;
    }
    return from;
  }

  /** Whether the last unit is a bracket that was opened within the address. */
  private boolean closes(int start, int end) {
    return text.charAt(end - 1) == ')' && text.lastIndexOf('(', end - 1) > start;
  }

  private static boolean isAddressUnit(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "<>\"«»“”|".indexOf(c) < 0;
  }

  private int mail(int at) {
    int start = at;
    while (start > 0 && isLocal(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < text.length() && isDomain(text.charAt(end))) {
      end++;
    }
    while (end > at && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    if (text.substring(at, end).indexOf('.') > 0) {
      words.opaque(start, end);
      return end;
    }
    return at;
  }

  private int tag(int at) {
    int end = at + 1;
    while (end < text.length() && isTagUnit(text.charAt(end))) {
      end++;
    }
    if (end > at + 1 && startsWord(at)) {
      words.opaque(at, end);
      return end;
    }
    return at;
  }

  private boolean startsWord(int at) {
    return at == 0
        || (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '/');
  }

  private int wordStart(int at) {
    int start = at;
    while (start > 0 && isScheme(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isScheme(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+';
  }

  private static boolean isLocal(char c) {
    return isScheme(c) || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' || c == '%';
  }

  private static boolean isDomain(char c) {
    return isScheme(c) || (c >= '0' && c <= '9') || c == '.' || c == '-';
  }

  private static boolean isTagUnit(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
