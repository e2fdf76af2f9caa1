package org.bylint.input.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.bylint.input.Directive;
import org.bylint.input.Directives;
import org.bylint.input.DocumentBuilder;
import org.bylint.text.LineIndex;
import org.bylint.text.Span;

/**
 * Cuts a plain text into paragraphs. Blank lines divide them; lines without blank lines between
 * them are one paragraph when they were wrapped by hand, else a paragraph each.
 */
final class Paragraphs {
  /** Nobody wraps wider than so many units. */
  private static final int WIDEST_WRAP = 100;

  private final String content;
  private final DocumentBuilder document;
  private final LineWords kinds;
  private final List<Paragraph> found = new ArrayList<>();

  Paragraphs(String content, DocumentBuilder document, LineWords kinds) {
    this.content = content;
    this.document = document;
    this.kinds = kinds;
  }

  List<Paragraph> cut() {
    List<Span> open = new ArrayList<>();
    for (Span line : lines()) {
      Optional<Directive> directive = directive(line);
      if (directive.isPresent()) {
        document.directive(directive.get());
      } else if (line.isEmpty()) {
        close(open);
        open.clear();
      } else {
        open.add(line);
      }
    }
    close(open);
    return found;
  }

  private Optional<Directive> directive(Span line) {
    return content.startsWith("<!--", line.start())
        ? Directives.read(line.in(content), line.start())
        : Optional.empty();
  }

  private void close(List<Span> lines) {
    if (lines.isEmpty()) {
      return;
    }
    if (isList(lines)) {
      pieces(lines, i -> Bullet.begins(content, lines.get(i)), true);
    } else if (isWrapped(lines)) {
      pieces(lines, i -> kinds.isCredit(lines.get(i).in(content)), false);
    } else {
      pieces(lines, i -> true, false);
    }
  }

  /** Begins a paragraph wherever the test holds. */
  private void pieces(List<Span> lines, IntPredicate begins, boolean list) {
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || begins.test(i)) {
        List<Span> piece = lines.subList(from, i);
        found.add(new Paragraph(piece, list && Bullet.begins(content, piece.get(0))));
        from = i;
      }
    }
  }

  private boolean isList(List<Span> lines) {
    long items = lines.stream().filter(l -> Bullet.begins(content, l)).count();
    boolean single = items == 1 && content.charAt(lines.get(0).start()) == '•';
    boolean first = Bullet.begins(content, lines.get(0));
    return items > 1 || (first && single);
  }

  /**
   * Whether lines were wrapped by hand: none is too wide, and the first word of each would not have
   * fitted on the line before.
   */
  private boolean isWrapped(List<Span> lines) {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (width > WIDEST_WRAP) {
      return lines.size() == 1;
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      int needed = lines.get(i).length() + 1 + firstWord(lines.get(i + 1));
      if (needed <= Math.max(width, 40)) {
        return false;
      }
    }
    return true;
  }

  private int firstWord(Span line) {
    int at = line.start();
    while (at < line.end() && content.charAt(at) != ' ') {
      at++;
    }
    return at - line.start();
  }

  /** The lines, each without white space around it. */
  private List<Span> lines() {
    LineIndex index = new LineIndex(content);
    List<Span> lines = new ArrayList<>(index.count());
    for (int line = 1; line <= index.count(); line++) {
      int start = index.startOf(line);
      int end = line < index.count() ? index.startOf(line + 1) : content.length();
      while (end > start && isSpace(content.charAt(end - 1))) {
        end--;
      }
      while (start < end && isSpace(content.charAt(start))) {
        start++;
      }
      lines.add(new Span(start, end));
    }
    return lines;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
