package org.bylint.rules.residue;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.text.Span;

/** Finds the phrases that open a leftover (Lire aussi, Read more) at a place of the text. */
final class Openers {
  private static final String LEXICON = "related-links";

  /** Words between the phrase and its colon: Lire aussi sur notre site : … */
  private static final int LONGEST_LABEL = 5;

  private final String text;
  private final List<Lexicon.Entry> entries;

  Openers(String text, Language language) {
    this(text, language.lexicon(LEXICON));
  }

  Openers(String text, Lexicon phrases) {
    this.text = text;
    entries = phrases.entries();
  }

  /** A phrase of the list, and where it ends. */
  record Opener(Lexicon.Entry entry, Span span) {}

  /** The longest phrase that begins here. */
  Optional<Opener> at(int start, int limit) {
    Optional<Opener> best = Optional.empty();
    int longest = start;
    for (Lexicon.Entry entry : entries) {
      int end = end(entry.phrase(), start, limit);
      if (end > longest) {
        longest = end;
        best = Optional.of(new Opener(entry, new Span(start, end)));
      }
    }
    return best;
  }

  /** After the phrase when it stands here up to the end of a word, else -1. */
  private int end(String phrase, int start, int limit) {
    int at = start;
    for (int i = 0; i < phrase.length(); i++) {
      char wanted = phrase.charAt(i);
      int next =
          switch (wanted) {
            case ' ' -> skipSpace(at, limit);
            case '_' -> wordEnd(at, limit);
            default -> letter(wanted, at, limit);
          };
      if (next == at) {
        return -1;
      }
      at = next;
    }
    return at < limit && Character.isLetterOrDigit(text.charAt(at)) ? -1 : at;
  }

  /** After the letter that is wanted, composed or not; where it begins when it is another. */
  private int letter(char wanted, int at, int limit) {
    if (at >= limit) {
      return at;
    }
    boolean accented = at + 1 < limit && isMark(text.charAt(at + 1));
    String composed =
        accented
            ? Normalizer.normalize(text.substring(at, at + 2), Normalizer.Form.NFC)
            : text.substring(at, at + 1);
    boolean equal = composed.length() == 1 && same(wanted, composed.charAt(0));
    return equal ? at + (accented ? 2 : 1) : at;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean same(char wanted, char found) {
    return wanted == found
        || Character.toLowerCase(wanted) == Character.toLowerCase(found)
        || (wanted == '\'' && found == '’');
  }

  private int wordEnd(int from, int limit) {
    int at = from;
    while (at < limit && isWordUnit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWordUnit(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || isMark(c);
  }

  private int skipSpace(int from, int limit) {
    int at = from;
    while (at < limit && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** In composed letters, with single ordinary spaces, as lexicons write phrases. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (char c : Normalizer.normalize(words, Normalizer.Form.NFC).toCharArray()) {
      if (!isSpace(c)) {
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** After the colon that follows here, with a few words at most before it, else -1. */
  int colon(int from, int limit) {
    int words = 0;
    for (int at = from; at < limit && words <= LONGEST_LABEL; at++) {
      char c = text.charAt(at);
      if (c == ':') {
        return at + 1;
      }
      boolean first = at > from && isSpace(text.charAt(at - 1)) && !isSpace(c);
      words += first ? 1 : 0;
      if (",.;!?\"«»“”()".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }
}
