package org.bylint.analysis.dates;

import java.util.List;
import java.util.Optional;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/** The date words of a language, as its lexicons say. */
final class DateWords {
  /** What {@link #day} gives for a token that is no day. */
  static final int NONE = 0;

  private final Lexicon months;
  private final Lexicon weekdays;
  private final Lexicon seasons;
  private final Lexicon roles;

  DateWords(Language language) {
    months = language.lexicon("months");
    weekdays = language.lexicon("weekdays");
    seasons = language.lexicon("seasons");
    roles = language.lexicon("date-words");
  }

  Optional<Lexicon.Entry> month(Token token) {
    return token.isWord() ? months.find(token) : Optional.empty();
  }

  Optional<Lexicon.Entry> weekday(Token token) {
    return token.isWord() ? weekdays.find(token) : Optional.empty();
  }

  Optional<Lexicon.Entry> season(Token token) {
    return token.isWord() ? seasons.find(token) : Optional.empty();
  }

  boolean is(List<Token> tokens, int at, String role) {
    return at >= 0
        && at < tokens.size()
        && roles.find(tokens.get(at)).filter(e -> e.has(role)).isPresent();
  }

  String attribute(Token token, String role) {
    return roles.find(token).map(e -> e.attribute(role, "")).orElse("");
  }

  /** Whether the word before the hyphen makes a month of the word after it: mi-mars, mid-March. */
  Optional<Lexicon.Entry> hyphenatedMonth(Token token) {
    int hyphen = token.folded().indexOf('-');
    if (hyphen <= 0 || !token.isWord()) {
      return Optional.empty();
    }
    boolean cue =
        roles.find(token.folded().substring(0, hyphen)).filter(e -> e.has("month")).isPresent();
    return cue ? months.find(token.folded().substring(hyphen + 1)) : Optional.empty();
  }

  /** A number of one to three digits, with or without an ordinal ending (1er, 3rd). */
  int day(Token token) {
    if (token.kind() != Token.Kind.NUMBER) {
      return NONE;
    }
    String form = token.folded();
    int digits = digits(form);
    boolean plain =
        digits == form.length()
            || roles.find(form.substring(digits)).filter(e -> e.has("ordinal")).isPresent();
    return digits > 0 && digits <= 3 && plain ? Integer.parseInt(form.substring(0, digits)) : NONE;
  }

  /** A number of exactly four digits from 1000, else 0. */
  static int year(Token token) {
    String form = token.form();
    boolean year = token.kind() == Token.Kind.NUMBER && form.length() == 4 && digits(form) == 4;
    int value = year ? Integer.parseInt(form) : 0;
    return value >= 1000 && value < 2200 ? value : 0;
  }

  private static int digits(String form) {
    int at = 0;
    while (at < form.length() && form.charAt(at) >= '0' && form.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
