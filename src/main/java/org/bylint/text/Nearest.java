package org.bylint.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody who wrote another one probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The nearest of the words by {@linkplain EditDistance edit distance}, where it is near enough to
   * be meant; of several as near the first. Case does not count.
   */
  public static Optional<String> to(String written, Collection<String> words) {
    String wanted = written.toLowerCase(Locale.ROOT);
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      int distance = EditDistance.between(wanted, word.toLowerCase(Locale.ROOT), least - 1);
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    int limit = Math.max(1, Math.max(written.length(), best.length()) / 3);
    return least <= limit ? Optional.of(best) : Optional.empty();
  }

  /** {@code ; did you mean "…"?} or nothing, to end a message with. */
  public static String hint(String written, Collection<String> words) {
    return to(written, words).map(w -> "; did you mean \"" + w + "\"?").orElse("");
  }

  /** The same, or all words where none is near. */
  public static String hintOrAll(String written, Collection<String> words) {
    String hint = hint(written, words);
    return hint.isEmpty() ? "; known: " + String.join(", ", words) : hint;
  }
}
