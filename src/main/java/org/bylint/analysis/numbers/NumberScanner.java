package org.bylint.analysis.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.NumberWords;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/** Reads single numbers, in digits or in words, and tells them from labels, scores and years. */
final class NumberScanner {
  private final Digits digits;
  private final NumberWords words;
  private final Lexicon lexicon;
  private final Lexicon labels;
  private final Units units;

  NumberScanner(Language language, Units units) {
    this.units = units;
    digits = new Digits(language.code());
    words = new NumberWords(language);
    lexicon = language.lexicon("number-words");
    labels = language.lexicon("number-labels");
  }

  /**
   * A number as it stands.
   *
   * @param to index after its last token
   * @param year whether it looks like a year, so that it counts only before a noun
   * @param step what its last written digit counts
   * @param scaled whether it has a scale word (millions), so that a range shares it
   */
  record Scanned(
      int to, BigDecimal value, boolean about, boolean year, BigDecimal step, boolean scaled) {}

  Optional<Scanned> read(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.NUMBER) {
      return isLabel(tokens, at) ? Optional.empty() : inDigits(tokens, at);
    }
    return token.isWord() ? inWords(tokens, at) : Optional.empty();
  }

  private Optional<Scanned> inDigits(List<Token> tokens, int at) {
    int to = at + 1;
    StringBuilder form = new StringBuilder(tokens.get(at).form());
    boolean groups = form.length() <= 3 && digits.value(form.toString()).isPresent();
    while (groups && to < tokens.size() && isGroup(tokens, to)) {
      form.append(' ').append(tokens.get(to++).form());
    }
    Optional<BigDecimal> value = digits.value(form.toString());
    if (value.isEmpty()) {
      return withSuffix(tokens, at);
    }
    boolean year =
        form.length() == 4
            && value.get().scale() == 0
            && value.get().intValue() >= 1000
            && value.get().intValue() < 2200;
    return isName(tokens, to)
        ? Optional.empty()
        : Optional.of(scaled(tokens, to, value.get(), year));
  }

  /** $5m, £20bn: letters that touch the figure and give its scale, behind a currency sign. */
  private Optional<Scanned> withSuffix(List<Token> tokens, int at) {
    String form = tokens.get(at).folded();
    int digitsEnd = form.length();
    while (digitsEnd > 0 && Character.isLetter(form.charAt(digitsEnd - 1))) {
      digitsEnd--;
    }
    boolean sign = at > 0 && tokens.get(at - 1).kind() == Token.Kind.SYMBOL;
    if (!sign || digitsEnd == 0 || digitsEnd == form.length()) {
      return Optional.empty();
    }
    Optional<BigDecimal> by = units.scale(form.substring(digitsEnd));
    Optional<BigDecimal> value = digits.value(form.substring(0, digitsEnd));
    if (by.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal step = lastDigit(value.get()).multiply(by.get());
    return Optional.of(
        new Scanned(at + 1, value.get().multiply(by.get()), false, false, step, true));
  }

  /** 20 Minutes, 24 Heures: a capital where none is due makes a name of number and noun. */
  private static boolean isName(List<Token> tokens, int after) {
    if (after >= tokens.size() || !tokens.get(after).isWord()) {
      return false;
    }
    Token next = tokens.get(after);
    boolean titleCase =
        next.isCapitalised()
            && next.form().length() > 1
            && Character.isLowerCase(next.form().charAt(1));
    return titleCase && next.can(Pos.NOUN) && !next.can(Pos.PROPER_NOUN);
  }

  /** Three digits behind one ordinary space: 540 000. */
  private static boolean isGroup(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean three = token.kind() == Token.Kind.NUMBER && token.form().length() == 3;
    return three
        && token.form().chars().allMatch(c -> c >= '0' && c <= '9')
        && token.start() == tokens.get(at - 1).end() + 1;
  }

  /** 3,5 millions; 5 mille. */
  private Scanned scaled(List<Token> tokens, int to, BigDecimal value, boolean year) {
    if (to < tokens.size()) {
      Optional<Lexicon.Entry> scale =
          lexicon.find(tokens.get(to)).filter(e -> e.has("scale") && !e.has("about"));
      if (scale.isPresent()) {
        BigDecimal by = new BigDecimal(scale.get().attribute("value", "1"));
        BigDecimal step = lastDigit(value).multiply(by);
        return new Scanned(to + 1, value.multiply(by), false, false, step, true);
      }
    }
    return new Scanned(to, value, false, year, lastDigit(value), false);
  }

  private static BigDecimal lastDigit(BigDecimal value) {
    return BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
  }

  private Optional<Scanned> inWords(List<Token> tokens, int at) {
    boolean name = at > 0 && tokens.get(at - 1).isWord() && tokens.get(at).isCapitalised();
    boolean label = at > 0 && labels.contains(tokens.get(at - 1));
    Optional<Lexicon.Entry> first = lexicon.find(tokens.get(at));
    boolean alone = first.filter(NumberScanner::needsNumber).isPresent();
    if (name || label || alone) {
      return Optional.empty();
    }
    boolean alsoWord = first.filter(e -> e.has("also-word")).isPresent();
    return words
        .read(tokens, at)
        .filter(v -> !v.article())
        .map(
            v -> {
              BigDecimal value = BigDecimal.valueOf(v.value());
              BigDecimal step = v.about() ? powerOfTen(value) : BigDecimal.ONE;
              return new Scanned(v.to(), value, v.about(), alsoWord, step, false);
            });
  }

  /** Des millions de, la quarantaine: without a number before it such a word gives no value. */
  private static boolean needsNumber(Lexicon.Entry entry) {
    return entry.has("scale") && (entry.has("about") || entry.has("plural"));
  }

  private static BigDecimal powerOfTen(BigDecimal value) {
    return BigDecimal.ONE.movePointRight(Math.max(0, value.precision() - value.scale() - 1));
  }

  /** article 5, Europe 1, 3-1, 20:30, 1/2, 01 23 45: numbers that count nothing. */
  private boolean isLabel(List<Token> tokens, int at) {
    if (at > 0) {
      Token before = tokens.get(at - 1);
      boolean capital = at > 1 && before.isWord() && before.isCapitalised();
      boolean joined = touches(tokens, at - 1, at) && sign(tokens, at) == 0;
      if (labels.contains(before) || capital || joined) {
        return true;
      }
    }
    boolean joined =
        at + 1 < tokens.size() && touches(tokens, at, at + 1) && isJoint(tokens.get(at + 1));
    boolean listed =
        isTwoDigits(tokens, at) && (isTwoDigits(tokens, at - 1) || isTwoDigits(tokens, at + 1));
    return joined || listed;
  }

  /** The sign of a number: in "(-11)" and "+5 %" the mark joins nothing before it; 0 for none. */
  static int sign(List<Token> tokens, int at) {
    if (at == 0 || tokens.get(at - 1).end() != tokens.get(at).start()) {
      return 0;
    }
    String mark = tokens.get(at - 1).form();
    boolean free =
        at == 1
            || tokens.get(at - 2).end() < tokens.get(at - 1).start()
            || tokens.get(at - 2).form().equals("(");
    if (!free || mark.length() != 1) {
      return 0;
    }
    return switch (mark.charAt(0)) {
      case '+' -> 1;
      case '-', '–', '\u2212' -> -1;
      default -> 0;
    };
  }

  private static boolean touches(List<Token> tokens, int first, int second) {
    boolean adjacent = tokens.get(first).end() == tokens.get(second).start();
    return adjacent && (isJoint(tokens.get(first)) || isJoint(tokens.get(second)));
  }

  private static boolean isJoint(Token token) {
    String form = token.form();
    return form.length() == 1 && "-–/:#°+_=".indexOf(form.charAt(0)) >= 0;
  }

  private static boolean isTwoDigits(List<Token> tokens, int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at).kind() == Token.Kind.NUMBER
        && tokens.get(at).form().length() == 2;
  }
}
