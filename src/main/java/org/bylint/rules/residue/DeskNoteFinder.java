package org.bylint.rules.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.input.Block;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.text.Span;

/**
 * Finds notes of the list {@code desk-notes}, initials and numbers of transmission. The same words
 * are prose amid an article: lines count only near its beginning and end, brackets in capitals.
 */
final class DeskNoteFinder {
  private static final int HEAD = 5;
  private static final int TAIL = 4;
  private static final int SHORT = 80;
  private static final int LONGEST_BRACKET = 160;
  private static final String MARKS = "/*-–—=#() .:[]\u00A0";

  private final Article article;
  private final String text;
  private final List<Block> blocks;
  private final Lexicon list;
  private final Openers openers;
  private final List<Note> notes = new ArrayList<>();

  DeskNoteFinder(Article article) {
    this.article = article;
    text = article.document().text();
    blocks = article.document().blocks();
    list = article.language().lexicon("desk-notes");
    openers = new Openers(text, list);
  }

  /**
   * A note.
   *
   * @param kind variant of the page
   */
  record Note(Span span, int block, String kind) {}

  /** In the order of the text. */
  List<Note> find() {
    for (int i = 0; i < blocks.size(); i++) {
      if (isReadable(blocks.get(i).zone()) && !line(i)) {
        brackets(i);
        if (i >= blocks.size() - 2) {
          initials(i);
        }
        if (i < HEAD) {
          equalsSign(i);
        }
      }
    }
    return notes;
  }

  private static boolean isReadable(Zone zone) {
    return switch (zone) {
      case LIST, TABLE, CODE, QUOTE, CAPTION -> false;
      default -> true;
    };
  }

  private boolean isEdge(int block) {
    return block < HEAD || block >= blocks.size() - TAIL;
  }

  private boolean line(int index) {
    Span span = blocks.get(index).span();
    if (!isEdge(index)) {
      return false;
    }
    int start = span.start();
    while (start < span.end() - 1 && "/*=([ ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    Optional<Openers.Opener> opener = openers.at(start, span.end());
    boolean note = opener.isPresent() && isLine(opener.get(), span);
    if (note || isNumber(span)) {
      notes.add(new Note(span, index, note ? "" : "number"));
      return true;
    }
    return false;
  }

  private boolean isLine(Openers.Opener opener, Span block) {
    Lexicon.Entry entry = opener.entry();
    boolean bracketed = "([".indexOf(text.charAt(block.start())) >= 0;
    boolean written =
        isCapitals(opener.span()) || (entry.has("any") && (block.length() < SHORT || bracketed));
    boolean whole = isMarks(opener.span().end(), block.end());
    boolean opens = entry.has("open") && !bracketed;
    return written && (opens || (whole && entry.has("line")));
  }

  private boolean isMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (MARKS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isCapitals(Span phrase) {
    String words = phrase.in(text);
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** (AJOUTE citations), (MORE), (développements). */
  private void brackets(int index) {
    Span block = blocks.get(index).span();
    for (int at = block.start(); at < block.end(); at++) {
      char c = text.charAt(at);
      if (c == '(' || c == '[') {
        int close = text.indexOf(c == '(' ? ')' : ']', at);
        if (close > 0 && close < block.end() && close - at < LONGEST_BRACKET) {
          bracket(new Span(at, close + 1), index);
        }
      }
    }
  }

  private void bracket(Span bracket, int index) {
    Optional<Openers.Opener> opener = openers.at(bracket.start() + 1, bracket.end() - 1);
    if (opener.isPresent() && opener.get().entry().has("bracket")) {
      Span phrase = opener.get().span();
      boolean whole = isMarks(phrase.end(), bracket.end());
      boolean any = opener.get().entry().has("any") && isEdge(index);
      boolean shouted = isCapitals(blocks.get(index).span());
      if ((isCapitals(phrase) && (whole || !shouted)) || any) {
        notes.add(new Note(bracket, index, ""));
      }
    }
  }

  /** abc/def, (jd/kl), abc-de/fg/hij: alone, in brackets or after the last sentence. */
  private void initials(int index) {
    Span block = blocks.get(index).span();
    int end = block.end();
    while (end > block.start() && Openers.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > block.start() && !Openers.isSpace(text.charAt(start - 1))) {
      start--;
    }
    if (start == end) {
      return;
    }
    boolean round = text.charAt(start) == '(' && text.charAt(end - 1) == ')' && end - start > 2;
    Span word = new Span(start, end);
    String bare = word.in(text);
    bare = round ? bare.substring(1, bare.length() - 1) : bare;
    int before = start;
    while (before > block.start() && Openers.isSpace(text.charAt(before - 1))) {
      before--;
    }
    boolean apart =
        before == block.start() || ".!?…\"»”)".indexOf(text.charAt(before - 1)) >= 0 || round;
    if (apart && isInitials(bare)) {
      notes.add(new Note(word, index, "initials"));
    }
  }

  /** Two groups or more of two to four small letters. */
  private static boolean isInitials(String word) {
    int groups = 0;
    int letters = 0;
    for (int i = 0; i <= word.length(); i++) {
      char c = i < word.length() ? word.charAt(i) : '/';
      if (c >= 'a' && c <= 'z') {
        letters++;
      } else if ((c == '/' || c == '-') && letters >= 2 && letters <= 4) {
        groups += c == '/' ? 1 : 0;
        letters = 0;
      } else {
        return false;
      }
    }
    return groups >= 2;
  }

  /** 091223 déc 18, 131137 GMT Nov 13: day, hour and minute, month, year. */
  private boolean isNumber(Span block) {
    if (block.length() > 30 || !Character.isDigit(text.charAt(block.start()))) {
      return false;
    }
    List<String> words = new ArrayList<>();
    for (String word : Openers.plain(block.in(text)).split(" ", -1)) {
      if (list.find(word).filter(e -> e.has("zone")).isEmpty()) {
        words.add(word);
      }
    }
    return words.size() == 3
        && words.get(0).length() == 6
        && isDigits(words.get(0))
        && article.language().lexicon("months").contains(words.get(1))
        && words.get(2).length() == 2
        && isDigits(words.get(2));
  }

  private static boolean isDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The sign by which agencies end a headline or a byline. */
  private void equalsSign(int index) {
    Span block = blocks.get(index).span();
    int last = block.end() - 1;
    if (text.charAt(last) == '=' && last > block.start() && text.charAt(last - 1) == ' ') {
      notes.add(new Note(new Span(last, block.end()), index, "sign"));
    }
  }
}
