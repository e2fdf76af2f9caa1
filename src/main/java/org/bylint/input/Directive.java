package org.bylint.input;

import java.util.List;
import org.bylint.text.Span;

/**
 * An instruction to bylint written in the article, such as {@code <!-- bylint-disable-next-line
 * names/inconsistent-spelling: two persons -->}.
 *
 * @param kind what it asks for
 * @param rules rule ids or categories it names; empty means all
 * @param reason why, as written after the colon; empty where none is given
 * @param source where it stands in the source file
 */
public record Directive(Kind kind, List<String> rules, String reason, Span source) {
  public Directive {
    rules = List.copyOf(rules);
  }

  /** The scope of a directive. */
  public enum Kind {
    /** The line (for Markdown: the block) that follows. */
    DISABLE_NEXT_LINE,
    /** The line it stands on. */
    DISABLE_LINE,
    /** From here on, until enabled again. */
    DISABLE,
    ENABLE,
    /** The whole file. */
    DISABLE_FILE
  }
}
