package org.bylint.analysis.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.DateMention.Kind;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.dates.WrittenDate.Unit;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.NumberWords;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** Expressions of the lexicon {@code relative-dates}: hier, l'an dernier, il y a deux ans. */
final class RelativePhrases {
  private final NumberWords numbers;

  RelativePhrases(Language language) {
    numbers = new NumberWords(language);
  }

  /** Those of a sentence, in order; of overlapping ones the first. */
  List<WrittenDate> in(Sentence sentence) {
    List<WrittenDate> dates = new ArrayList<>();
    for (PhraseHit hit : sentence.phrases()) {
      boolean free = dates.isEmpty() || dates.get(dates.size() - 1).to() <= hit.from();
      if (free && hit.lexicon().equals("relative-dates")) {
        read(hit, sentence.tokens()).ifPresent(dates::add);
      }
    }
    return dates;
  }

  private Optional<WrittenDate> read(PhraseHit hit, List<Token> tokens) {
    Lexicon.Entry entry = hit.entry();
    WrittenDate date = WrittenDate.of(hit.from(), hit.to(), Kind.RELATIVE);
    if (entry.has("vague")) {
      return Optional.of(date.count(Unit.VAGUE, 0));
    }
    if (entry.has("today") && !standsByPast(hit, tokens)) {
      return Optional.empty();
    }
    Unit unit = Unit.valueOf(entry.attribute("unit", "day").toUpperCase(Locale.ROOT));
    if (!entry.has("count")) {
      return Optional.of(date.count(unit, Integer.parseInt(entry.attribute("offset", "0"))));
    }
    int sign = Integer.parseInt(entry.attribute("count", "1"));
    return counted(hit, tokens).map(count -> date.count(unit, sign * count));
  }

  private Optional<Integer> counted(PhraseHit hit, List<Token> tokens) {
    for (int i = hit.from(); i < hit.to(); i++) {
      Token token = tokens.get(i);
      boolean digits =
          token.kind() == Token.Kind.NUMBER
              && token.form().length() < 4
              && token.form().chars().allMatch(c -> c >= '0' && c <= '9');
      if (digits) {
        return Optional.of(Integer.parseInt(token.form()));
      }
      Optional<NumberWords.Value> value = numbers.read(tokens, i);
      if (value.isPresent() && value.get().value() < 1000 && !value.get().about()) {
        return Optional.of((int) value.get().value());
      }
    }
    return Optional.empty();
  }

  /** "a annoncé aujourd'hui" is a day; "la France compte aujourd'hui" is a time. */
  private static boolean standsByPast(PhraseHit hit, List<Token> tokens) {
    if (hit.from() == 0) {
      return false;
    }
    Token before = tokens.get(hit.from() - 1);
    if (has(before, Mood.PAST)) {
      return true;
    }
    boolean auxiliary = false;
    for (int i = Math.max(0, hit.from() - 4); i < hit.from() - 1; i++) {
      auxiliary |= tokens.get(i).hasLemma("avoir");
    }
    return auxiliary && has(before, Mood.PAST_PARTICIPLE) && before.can(Pos.VERB);
  }

  private static boolean has(Token token, Mood mood) {
    for (Reading reading : token.readings()) {
      if (reading.morphology().mood() == mood) {
        return true;
      }
    }
    return false;
  }
}
