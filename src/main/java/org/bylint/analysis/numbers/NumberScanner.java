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

  NumberScanner(Language language) {
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
   */
  record Scanned(int to, BigDecimal value, boolean about, boolean year) {}

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
      return Optional.empty();
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
        return new Scanned(to + 1, value.multiply(by), false, false);
      }
    }
    return new Scanned(to, value, false, year);
  }

  private Optional<Scanned> inWords(List<Token> tokens, int at) {
    boolean name = at > 0 && tokens.get(at - 1).isWord() && tokens.get(at).isCapitalised();
    Optional<NumberWords.Value> value = name ? Optional.empty() : words.read(tokens, at);
    boolean alsoWord = lexicon.find(tokens.get(at)).filter(e -> e.has("also-word")).isPresent();
    return value
        .filter(v -> !v.article())
        .map(v -> new Scanned(v.to(), BigDecimal.valueOf(v.value()), v.about(), alsoWord));
  }

  /** article 5, Europe 1, 3-1, 20:30, 1/2, 01 23 45: numbers that count nothing. */
  private boolean isLabel(List<Token> tokens, int at) {
    if (at > 0) {
      Token before = tokens.get(at - 1);
      boolean capital = at > 1 && before.isWord() && before.isCapitalised();
      if (labels.contains(before) || capital || touches(tokens, at - 1, at)) {
        return true;
      }
    }
    boolean joined =
        at + 1 < tokens.size() && touches(tokens, at, at + 1) && isJoint(tokens.get(at + 1));
    boolean listed =
        isTwoDigits(tokens, at) && (isTwoDigits(tokens, at - 1) || isTwoDigits(tokens, at + 1));
    return joined || listed;
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
