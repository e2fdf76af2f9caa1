package org.bylint.rules.names;

import java.util.Optional;
import java.util.OptionalInt;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/** The words and figures of ages, from the lexicon {@code age-words}. */
final class AgeWords {
  private static final int OLDEST = 122;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;
  private static final String YEAR_OLD = "-year-old";

  private final Lexicon lexicon;
  private final Lexicon givenNames;

  AgeWords(Language language) {
    lexicon = language.lexicon("age-words");
    givenNames = language.lexicon("given-names");
  }

  boolean is(Token token, String what) {
    return entry(token).filter(e -> e.has(what)).isPresent();
  }

  private Optional<Lexicon.Entry> entry(Token token) {
    return lexicon.find(token);
  }

  /** Whether a participle (né, âgée) can agree with the bearer of this given name. */
  boolean agrees(Token participle, String givenName) {
    Optional<Lexicon.Entry> word = entry(participle);
    Optional<Lexicon.Entry> name = givenNames.find(givenName);
    if (word.isEmpty() || name.isEmpty()) {
      return true;
    }
    boolean man = name.get().has("m");
    boolean woman = name.get().has("f");
    return man == woman || !word.get().has(man ? "f" : "m");
  }

  /** An age in figures. */
  static OptionalInt age(Token token) {
    int value = figures(token.form());
    return value > 0 && value <= OLDEST ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /** A year in four figures. */
  static OptionalInt year(Token token) {
    int value = figures(token.form());
    return value >= FIRST_YEAR && value <= LAST_YEAR ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /** The age in 42-year-old. */
  static OptionalInt yearOld(Token token) {
    String form = token.folded();
    if (!form.endsWith(YEAR_OLD)) {
      return OptionalInt.empty();
    }
    int value = figures(form.substring(0, form.length() - YEAR_OLD.length()));
    return value > 0 && value <= OLDEST ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static int figures(String form) {
    if (form.isEmpty() || form.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < form.length(); i++) {
      int digit = Character.digit(form.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }
}
