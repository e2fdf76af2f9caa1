package org.bylint.language;

import java.util.ArrayList;
import java.util.List;
import org.bylint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a block of text into sentences by LanguageTool's segmentation rules, in the order in which
 * the reference implementation of SRX (Segment, {@code SrxTextIterator}) applies them: the first
 * position that a break rule proposes is a boundary unless an exception before that rule forbids
 * it.
 */
final class SentenceCutter {
  private final List<BreakRule> rules = new ArrayList<>();

  /**
   * The rules, one a line, as the build wrote them: {@code +} or {@code -}, the expression before
   * the position, the one after it, and the characters without which it cannot match.
   */
  SentenceCutter(String lines) {
    List<ExceptionRule> exceptions = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      if (!line.isEmpty()) {
        String[] parts = line.substring(1).split("\t", -1);
        if (line.charAt(0) == '-') {
          exceptions.add(new ExceptionRule(parts[0], parts[1]));
        } else {
          rules.add(
              new BreakRule(
                  parts[0], parts[1], parts[2].replace("\\n", "\n"), List.copyOf(exceptions)));
        }
      }
    }
  }

  /** Sentences in order, without the white space around them. */
  List<Span> cut(String text, Span block) {
    String part = block.in(text);
    List<Span> sentences = new ArrayList<>();
    List<BreakRule.Search> searches = new ArrayList<>();
    for (BreakRule rule : rules) {
      if (rule.canMatch(part)) {
        searches.add(rule.search(part));
      }
    }
    searches.removeIf(search -> !search.find());
    int start = 0;
    while (start < part.length()) {
      int end = nextBreak(part, start, searches);
      add(part, start, end, block.start(), sentences);
      start = end;
    }
    return sentences;
  }

  private static int nextBreak(String part, int start, List<BreakRule.Search> searches) {
    while (true) {
      BreakRule.Search first = first(searches);
      if (first == null) {
        return part.length();
      }
      int end = first.position();
      boolean found = end > start && first.isAllowed();
      if (found) {
        searches.removeIf(search -> search.start() < end && !search.findFrom(end));
      }
      searches.removeIf(search -> !search.findAfter(end));
      if (found) {
        return end;
      }
    }
  }

  private static BreakRule.@Nullable Search first(List<BreakRule.Search> searches) {
    BreakRule.Search first = null;
    for (BreakRule.Search search : searches) {
      if (first == null || search.position() < first.position()) {
        first = search;
      }
    }
    return first;
  }

  private static void add(String part, int from, int to, int shift, List<Span> sentences) {
    int start = from;
    while (start < to && Chars.isSpace(part.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Chars.isSpace(part.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Span(start + shift, end + shift));
    }
  }
}
