package org.bylint.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bylint.input.Block;
import org.bylint.input.Directive;
import org.bylint.input.Document;
import org.bylint.text.LineIndex;
import org.bylint.text.Span;

/** What an article's own instructions suppress, and which of them suppress nothing. */
public final class Suppressions {
  private final List<Scope> scopes = new ArrayList<>();
  private final List<Directive> over = new ArrayList<>();

  /** A directive, where it holds, and what it has suppressed so far. */
  private record Scope(Directive directive, Span reach, Set<String> used) {
    boolean covers(String rule, Span place) {
      boolean here = reach.start() <= place.start() && place.start() < reach.end();
      return here && (directive.rules().isEmpty() || named(rule));
    }

    private boolean named(String rule) {
      for (String name : directive.rules()) {
        if (names(name, rule)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Those of an article.
   *
   * @param today instructions that held until a day before it suppress nothing
   */
  public Suppressions(Document document, LineIndex lines, LocalDate today) {
    List<Directive> directives = document.directives();
    for (int i = 0; i < directives.size(); i++) {
      Directive directive = directives.get(i);
      if (directive.isOver(today)) {
        over.add(directive);
      } else if (suppresses(directive)) {
        Span reach = reach(document, lines, i);
        scopes.add(new Scope(directive, reach, new TreeSet<>()));
      }
    }
  }

  private static boolean suppresses(Directive directive) {
    return switch (directive.kind()) {
      case DISABLE_NEXT_LINE, DISABLE_LINE, DISABLE, DISABLE_FILE -> true;
      case ENABLE, UNKNOWN -> false;
    };
  }

  /** Whether a name in a directive (a rule or a category) means the rule. */
  static boolean names(String name, String rule) {
    return name.equals(rule)
        || (rule.startsWith(name)
            && rule.length() > name.length()
            && rule.charAt(name.length()) == '/');
  }

  /** Whether a finding is suppressed; remembers by which directives. */
  public boolean suppress(String rule, Span inSource) {
    boolean suppressed = false;
    for (Scope scope : scopes) {
      if (scope.covers(rule, inSource)) {
        scope.used.add(rule);
        suppressed = true;
      }
    }
    return suppressed;
  }

  /** Those that suppress something, in the order of the source. */
  List<Directive> directives() {
    return scopes.stream().map(Scope::directive).toList();
  }

  /** Those whose last day has passed, in the order of the source. */
  List<Directive> over() {
    return over;
  }

  /** Directives that suppressed nothing, with the names that did nothing (none: all of it). */
  List<Unused> unused() {
    List<Unused> unused = new ArrayList<>();
    for (Scope scope : scopes) {
      List<String> idle = new ArrayList<>();
      for (String name : scope.directive.rules()) {
        if (scope.used.stream().noneMatch(rule -> names(name, rule))) {
          idle.add(name);
        }
      }
      if (scope.used.isEmpty() || !idle.isEmpty()) {
        unused.add(new Unused(scope.directive, idle));
      }
    }
    return unused;
  }

  /**
   * A directive that did nothing, wholly or in part.
   *
   * @param directive the directive
   * @param names of rules or categories in it that suppressed nothing; empty when it names none
   */
  record Unused(Directive directive, List<String> names) {}

  private static Span reach(Document document, LineIndex lines, int index) {
    Directive directive = document.directives().get(index);
    int length = document.source().content().length();
    return switch (directive.kind()) {
      case DISABLE_FILE -> new Span(0, length + 1);
      case DISABLE_LINE -> line(lines, lines.lineOf(directive.source().start()), length);
      case DISABLE_NEXT_LINE -> nextBlock(document, lines, directive.source(), length);
      case DISABLE, ENABLE, UNKNOWN ->
          new Span(directive.source().start(), end(document, index, length));
    };
  }

  private static Span line(LineIndex lines, int line, int length) {
    int end = line < lines.count() ? lines.startOf(line + 1) : length + 1;
    return new Span(lines.startOf(line), end);
  }

  /** In Markdown the block that follows; elsewhere the next line that is not blank. */
  private static Span nextBlock(Document document, LineIndex lines, Span directive, int length) {
    for (Block block : document.blocks()) {
      Span inSource = document.toSource(block.span());
      if (inSource.start() >= directive.end()) {
        boolean markdown = document.format().equals("markdown");
        return markdown ? inSource : line(lines, lines.lineOf(inSource.start()), length);
      }
    }
    return new Span(length, length + 1);
  }

  /** Where a lasting directive ends: at the next one that enables the same again. */
  private static int end(Document document, int index, int length) {
    Directive opening = document.directives().get(index);
    for (Directive later : document.directives().subList(index + 1, document.directives().size())) {
      boolean same = later.rules().isEmpty() || later.rules().containsAll(opening.rules());
      if (later.kind() == Directive.Kind.ENABLE && same) {
        return later.source().start();
      }
    }
    return length + 1;
  }
}
