package org.bylint.engine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bylint.rule.Finding;

/**
 * Gives each finding of a file a name that does not change when lines move: made of the rule, the
 * words found, the sentence around them, and a number where the same occurs again.
 */
final class Fingerprints {
  private final Map<String, Integer> seen = new HashMap<>();

  /** The fingerprint of the next finding; findings must come in the order of the file. */
  String next(Finding finding, String words, String sentence) {
    String key =
        finding.rule() + '\n' + normalised(words) + '\n' + normalised(sentence) + whole(finding);
    int occurrence = seen.merge(key, 1, Integer::sum);
    return Fingerprint.hash(key + '\n' + occurrence);
  }

  /** Findings about the article as a whole have no words: their values tell them apart. */
  private static String whole(Finding finding) {
    boolean whole = finding.place().span().isEmpty();
    return whole ? '\n' + finding.variant() + new TreeMap<>(finding.values()) : "";
  }

  /** Letters and digits only, lower case, one space for anything else. */
  private static String normalised(String text) {
    StringBuilder b = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && b.length() > 0) {
          b.append(' ');
        }
        b.append(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    // a finding about marks alone has no letters: the marks are its words
    return b.length() == 0 ? text.strip() : b.toString().toLowerCase(Locale.ROOT);
  }
}
