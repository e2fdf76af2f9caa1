package org.bylint.rules.residue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bylint.language.Lexicon;
import org.bylint.text.Span;

/** Finds the marks of the list {@code ai-markers} in a text. */
final class AiMarkers {
  private static final int LONGEST_GAP = 120;

  private final String text;
  private final List<Lexicon.Entry> entries;
  private final boolean addresses;

  AiMarkers(String text, Lexicon list, boolean addresses) {
    this.text = text;
    this.addresses = addresses;
    entries = list.entries();
  }

  /** In the order of the text; of marks that begin at one place the longest. */
  Collection<Span> find() {
    Map<Integer, Span> found = new TreeMap<>();
    for (Lexicon.Entry entry : entries) {
      if (entry.has("address") == addresses) {
        find(entry, found);
      }
    }
    List<Span> apart = new ArrayList<>();
    for (Span bare : found.values()) {
      Span span = withSigns(bare);
      int last = apart.size() - 1;
      if (last < 0 || apart.get(last).end() < span.start()) {
        apart.add(span);
      } else {
        apart.set(last, apart.get(last).union(span));
      }
    }
    return apart;
  }

  /** With the private signs between which the generator itself holds its marks. */
  private Span withSigns(Span mark) {
    int start = mark.start();
    while (start > 0 && isSign(text.charAt(start - 1))) {
      start--;
    }
    int word = start;
    while (word > 0 && isAsciiLetter(text.charAt(word - 1))) {
      word--;
    }
    boolean named = start < mark.start() && word > 0 && isSign(text.charAt(word - 1));
    int end = mark.end();
    while (end < text.length() && isSign(text.charAt(end))) {
      end++;
    }
    return new Span(named ? word - 1 : start, end);
  }

  private static boolean isSign(char c) {
    return c >= '\uE200' && c < '\uE210';
  }

  /** Looks for the letters before the first number, then reads the rest. */
  private void find(Lexicon.Entry entry, Map<Integer, Span> found) {
    String pattern = entry.phrase();
    int number = pattern.indexOf('0');
    String opening = number < 0 ? pattern : pattern.substring(0, number);
    int at = text.indexOf(opening);
    while (at >= 0) {
      int end = end(pattern, at);
      if (end > at && begins(at) && ends(end)) {
        int whole = end(entry.attribute("follow", ""), end);
        Span span = new Span(at, Math.max(end, whole));
        found.merge(at, span, (a, b) -> a.length() >= b.length() ? a : b);
      }
      at = text.indexOf(opening, at + 1);
    }
  }

  /** A mark glued to the word before it is one too: only letters before letters are not. */
  private boolean begins(int at) {
    boolean word = Character.isLetter(text.charAt(at));
    return at == 0 || !word || !isAsciiLetter(text.charAt(at - 1));
  }

  private boolean ends(int end) {
    return end == text.length()
        || !Character.isLetterOrDigit(text.charAt(end - 1))
        || !isAsciiLetter(text.charAt(end))
        || text.startsWith("turn", end);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private int end(String pattern, int from) {
    int at = from;
    for (int i = 0; i < pattern.length() && at >= 0; i++) {
      char wanted = pattern.charAt(i);
      if (wanted == '0') {
        at = numbers(at);
      } else if (wanted == '…') {
        int next = text.indexOf(pattern.charAt(i + 1), at);
        at = next < 0 || next - at > LONGEST_GAP ? -1 : next;
      } else {
        at = at < text.length() && text.charAt(at) == wanted ? at + 1 : -1;
      }
    }
    return at;
  }

  /** After 12, or 1, 2 or 3-5. */
  private int numbers(int from) {
    int at = digits(from);
    while (at > from && at + 1 < text.length() && ",-–".indexOf(text.charAt(at)) >= 0) {
      int next = text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
      int end = digits(next);
      if (end == next) {
        break;
      }
      at = end;
    }
    return at == from ? -1 : at;
  }

  private int digits(int from) {
    int at = from;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
