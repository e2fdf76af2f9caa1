package org.bylint.language;

import java.util.ArrayList;
import java.util.List;
import org.bylint.language.Token.Kind;
import org.bylint.text.Span;

/** One pass over one sentence. */
final class Scan {
  private final Tokenizer tokenizer;
  private final String text;
  private final int start;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private boolean singleQuoteOpen;

  Scan(Tokenizer tokenizer, String text, Span sentence) {
    this.tokenizer = tokenizer;
    this.text = text;
    this.start = sentence.start();
    this.end = sentence.end();
  }

  List<Token> run() {
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      if (at + Character.charCount(c) > end) {
        c = text.charAt(at);
      }
      at = Chars.isSpace(c) ? at + Character.charCount(c) : next(at, c);
    }
    return tokens;
  }

  /** Reads the token that begins here and returns where it ends. */
  private int next(int at, int c) {
    if (Character.isDigit(c)) {
      return number(at);
    } else if (Chars.isWordPart(c)) {
      return word(at);
    } else if (Chars.isQuote(c)) {
      return add(at, at + 1, Kind.QUOTE);
    } else if (Chars.isApostrophe(c) || c == '‘' || c == '`') {
      return apostrophe(at);
    } else if ((c == '@' || c == '#') && isNamePart(charAt(at + 1))) {
      return add(at, Addresses.endOfHandle(text, at, end), Kind.SYMBOL);
    } else if (c == '.' || Chars.isHyphen(c)) {
      return add(at, Chars.endOfRun(text, at, end), Kind.PUNCTUATION);
    }
    return other(at, c);
  }

  private int other(int at, int c) {
    int type = Character.getType(c);
    if (type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER) {
      return add(at, at + Character.charCount(c), Kind.NUMBER);
    }
    if (Chars.isPunctuation(type)) {
      boolean symbol = c == '%' || c == '&' || c == '@' || c == '#' || c == '*' || c == '‰';
      return add(at, at + Character.charCount(c), symbol ? Kind.SYMBOL : Kind.PUNCTUATION);
    }
    boolean degrees = c == '°' && isNamePart(charAt(at + 1)) && !isNamePart(charAt(at + 2));
    return add(at, degrees ? at + 2 : Chars.endOfSymbol(text, at, end), Kind.SYMBOL);
  }

  private int number(int at) {
    int stop = Numbers.end(text, at, end);
    if (isNamePart(charAt(stop))) {
      stop = Words.end(text, stop, end, false);
    }
    if (Chars.isHyphen(charAt(stop)) && Character.isLetter(charAt(stop + 1))) {
      return add(at, Words.end(text, stop, end, false), Kind.WORD);
    }
    return add(at, stop, Kind.NUMBER);
  }

  private int word(int at) {
    int address = Addresses.end(text, at, end, tokenizer);
    if (address > at) {
      return add(at, address, Kind.SYMBOL);
    }
    int initials = Abbreviations.endOfInitials(text, at, end);
    if (initials > at) {
      return add(at, initials, Kind.WORD);
    }
    int stop = Words.end(text, at, end, true);
    int abbreviation = Abbreviations.end(text, at, stop, end, tokenizer);
    if (abbreviation > stop) {
      return add(at, abbreviation, Kind.WORD);
    }
    return pieces(at, stop);
  }

  /** Cuts an elided word off the front, or a contraction or inverted pronouns off the back. */
  private int pieces(int at, int stop) {
    int elided = Words.elision(text, at, stop, end, tokenizer);
    if (elided > at) {
      return add(at, elided, Kind.WORD);
    }
    int contraction = Words.contraction(text, at, stop, tokenizer);
    if (contraction < stop) {
      add(at, contraction, Kind.WORD);
      return add(contraction, stop, Kind.WORD);
    }
    return inverted(at, stop);
  }

  /** Cuts {@code -elle}, {@code -t-il}, {@code -le-moi} off a verb; the hyphen is in no token. */
  private int inverted(int at, int stop) {
    int verb = Words.verbBeforePronoun(text, at, stop, tokenizer);
    add(at, verb, Kind.WORD);
    int hyphen = verb;
    while (hyphen < stop) {
      int next = Words.nextHyphen(text, hyphen + 1, stop);
      boolean euphonic = next < stop && next == hyphen + 2 && (text.charAt(hyphen + 1) | 32) == 't';
      if (euphonic) {
        add(hyphen, next + 1, Kind.WORD);
        hyphen = next;
        next = Words.nextHyphen(text, hyphen + 1, stop);
      }
      add(hyphen + 1, next, Kind.WORD);
      hyphen = next;
    }
    return stop;
  }

  private int apostrophe(int at) {
    char c = text.charAt(at);
    if (charAt(at + 1) == c) {
      return add(at, at + 2, Kind.QUOTE);
    }
    char before = at > start ? text.charAt(at - 1) : ' ';
    boolean wordAfter = isNamePart(charAt(at + 1));
    boolean opens =
        c == '‘' || (wordAfter && !isNamePart(before) && !Character.isDigit(charAt(at + 1)));
    if (opens) {
      singleQuoteOpen = true;
      return add(at, at + 1, Kind.QUOTE);
    }
    boolean afterStop = ".,!?…".indexOf(before) >= 0;
    boolean closes = c != '`' && !wordAfter && (singleQuoteOpen || afterStop);
    if (closes) {
      singleQuoteOpen = false;
    }
    return add(at, at + 1, closes ? Kind.QUOTE : Kind.PUNCTUATION);
  }

  private int add(int from, int to, Kind kind) {
    String form = text.substring(from, to);
    boolean readable = kind == Kind.WORD || kind == Kind.NUMBER;
    tokens.add(
        new Token(
            new Span(from, to),
            form,
            Fold.fold(form),
            kind,
            readable ? tokenizer.readings(form) : List.of()));
    return to;
  }

  private char charAt(int at) {
    return at < end ? text.charAt(at) : ' ';
  }

  private static boolean isNamePart(char c) {
    return Chars.isWordPart(c) || Character.isDigit(c);
  }
}
