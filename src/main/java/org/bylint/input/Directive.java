package org.bylint.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bylint.text.Span;

/**
 * An instruction to bylint written in the article, such as {@code <!-- bylint-disable-next-line
 * names/inconsistent-spelling: two persons -->}.
 *
 * @param kind what it asks for
 * @param word the instruction as written, without {@code bylint-}
 * @param rules rule ids or categories it names; empty means all
 * @param reason why, as written after the colon; empty where none is given
 * @param until last day on which it holds; empty where it has no end
 * @param source where it stands in the source file
 */
public record Directive(
    Kind kind,
    String word,
    List<String> rules,
    String reason,
    Optional<LocalDate> until,
    Span source) {
  /** The word before the last day on which a directive holds. */
  static final String UNTIL = "until";

  public Directive {
    rules = List.copyOf(rules);
  }

  /** The scope of a directive. */
  public enum Kind {
    /** The line (for Markdown: the block) that follows. */
    DISABLE_NEXT_LINE("disable-next-line"),
    /** The line it stands on. */
    DISABLE_LINE("disable-line"),
    /** From here on, until enabled again. */
    DISABLE("disable"),
    ENABLE("enable"),
    /** The whole file. */
    DISABLE_FILE("disable-file"),
    /** No instruction there is: it does nothing. */
    UNKNOWN("");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word that asks for it, without {@code bylint-}; empty for {@link #UNKNOWN}. */
    public String word() {
      return word;
    }

    static Kind of(String word) {
      return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst().orElse(UNKNOWN);
    }
  }

  /** Whether it held once and does no more. */
  public boolean isOver(LocalDate today) {
    return until.isPresent() && until.get().isBefore(today);
  }

  /** A day as it is written, {@code 2026-12-31}; empty for anything else. */
  public static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The words of all instructions there are, without {@code bylint-}. */
  public static List<String> words() {
    return Stream.of(Kind.values()).map(Kind::word).filter(word -> !word.isEmpty()).toList();
  }
}
