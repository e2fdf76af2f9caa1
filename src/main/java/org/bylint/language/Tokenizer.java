package org.bylint.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.bylint.text.Span;

/**
 * Cuts sentences into tokens in one pass, without regular expressions. What it needs to know of a
 * language stands in the lexicons {@code elisions}, {@code inverted-pronouns}, {@code
 * contractions}, {@code abbreviations} and {@code top-level-domains}.
 */
final class Tokenizer {
  private final Set<String> elisions = new HashSet<>();
  private final Set<String> elisionsBeforeVerb = new HashSet<>();
  private final Set<String> elisionsInWords = new HashSet<>();
  private final Set<String> contractions = new HashSet<>();
  private final Set<String> pronouns = new HashSet<>();
  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> abbreviationsBeforeNumber = new HashSet<>();
  private final Set<String> domains = new HashSet<>();
  private final Function<String, List<Reading>> readings;

  Tokenizer(Lexicons lexicons, Function<String, List<Reading>> readings) {
    this.readings = readings;
    fill(lexicons.get("elisions"), "before-verb", elisions, elisionsBeforeVerb);
    fill(lexicons.get("elisions"), "in-words", new HashSet<>(), elisionsInWords);
    fill(lexicons.get("contractions"), "", contractions, contractions);
    fill(lexicons.get("inverted-pronouns"), "", pronouns, pronouns);
    fill(lexicons.get("abbreviations"), "before-number", abbreviations, abbreviationsBeforeNumber);
    fill(lexicons.get("top-level-domains"), "", domains, domains);
  }

  private static void fill(Lexicon from, String attribute, Set<String> rest, Set<String> marked) {
    for (Lexicon.Entry entry : from.entries()) {
      (entry.has(attribute) ? marked : rest).add(Fold.fold(entry.phrase()));
    }
  }

  List<Token> tokens(String text, Span sentence) {
    return new Scan(this, text, sentence).run();
  }

  List<Reading> readings(String form) {
    return readings.apply(form);
  }

  /** Whether {@code folded} (with its apostrophe) is elided before {@code next}. */
  boolean isElision(String folded, char next) {
    return elisions.contains(folded)
        || (!Character.isUpperCase(next) && elisionsBeforeVerb.contains(folded));
  }

  /** An elision of the kind that stands before verbs, here before a capital: JE N'AI, N'Djamena. */
  boolean isElisionBeforeVerb(String folded) {
    return elisionsBeforeVerb.contains(folded);
  }

  /** An elision that also begins words of their own: quelqu'un, presqu'île. */
  boolean isElisionInWords(String folded) {
    return elisionsInWords.contains(folded);
  }

  boolean isContraction(String folded) {
    return contractions.contains(folded);
  }

  boolean hasContractions() {
    return !contractions.isEmpty();
  }

  boolean isPronoun(String folded) {
    return pronouns.contains(folded);
  }

  boolean isAbbreviation(String form, boolean beforeNumber) {
    String lower = form.toLowerCase(Locale.ROOT);
    return abbreviations.contains(lower)
        || (beforeNumber && abbreviationsBeforeNumber.contains(lower));
  }

  boolean isDomain(String label) {
    return domains.contains(label);
  }
}
