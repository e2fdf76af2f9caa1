package org.bylint.language;

/** Where web addresses, e-mail addresses and handles end; each is one token. */
final class Addresses {
  private static final int LONGEST_LABEL = 256;

  private Addresses() {}

  /** End of the address that begins with the word at {@code from}; {@code from} where none does. */
  static int end(String text, int from, int end, Tokenizer tokenizer) {
    boolean scheme = text.startsWith("http://", from) || text.startsWith("https://", from);
    if (scheme || text.regionMatches(true, from, "www.", 0, 4)) {
      return endOfPath(text, from, end);
    }
    int at = label(text, from, end);
    int last = from;
    while (at + 1 < end && text.charAt(at) == '.' && isLabel(text.charAt(at + 1))) {
      last = at + 1;
      at = label(text, last, end);
    }
    if (at + 1 < end && text.charAt(at) == '@' && isLabel(text.charAt(at + 1))) {
      return endOfPath(text, from, end);
    }
    if (last == from || !tokenizer.isDomain(text.substring(last, at))) {
      return from;
    }
    return at < end && text.charAt(at) == '/' ? endOfPath(text, from, end) : at;
  }

  private static int label(String text, int from, int end) {
    int at = from;
    while (at < end && at - from < LONGEST_LABEL && isLabel(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLabel(char c) {
    return c < 0x80 ? Character.isLetterOrDigit(c) || c == '-' || c == '_' : Character.isLetter(c);
  }

  /** End of the run without spaces, less the punctuation that closes the sentence. */
  private static int endOfPath(String text, int from, int end) {
    int at = from;
    while (at < end && !Chars.isSpace(text.charAt(at)) && "«»“”\"<>".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    while (at > from && ".,;:!?…)]'’".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  static int endOfHandle(String text, int from, int end) {
    int at = from + 1;
    while (at < end
        && (Chars.isWordPart(text.charAt(at))
            || Character.isDigit(text.charAt(at))
            || text.charAt(at) == '_')) {
      at++;
    }
    return at;
  }
}
