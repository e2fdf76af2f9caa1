package org.bylint.rules.names;

import java.util.HashMap;
import java.util.Map;
import org.bylint.text.EditDistance;

/** Tells a slip in a name from another name, where nothing but the two words is known. */
final class Slips {
  /** Times that a name must stand for each time of another by one consonant, to be meant there. */
  static final int SURE = 8;

  private final SpellingModel model;
  private final Map<String, String> keys = new HashMap<>();

  Slips(SpellingModel model) {
    this.model = model;
  }

  /** One letter apart, or transcribed otherwise; both folded. */
  boolean areNear(String a, String b) {
    return EditDistance.between(a, b, 1) <= 1 || key(a).equals(key(b));
  }

  private synchronized String key(String folded) {
    return keys.computeIfAbsent(folded, model.keys()::of);
  }

  /** Whether no dictionary holds the form, of whatever language. */
  boolean isUnknown(String form) {
    return !model.known().isKnown(form) && !model.known().isKnownElsewhere(form);
  }

  /** One consonant for another, as in the names of two persons (Montferrant, Montgerrant). */
  static boolean exchangesConsonants(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return a.length() == b.length()
        && at < a.length()
        && a.substring(at + 1).equals(b.substring(at + 1))
        && !Words.isVowel(a.charAt(at))
        && !Words.isVowel(b.charAt(at));
  }
}
