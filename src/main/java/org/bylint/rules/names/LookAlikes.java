package org.bylint.rules.names;

import java.util.Locale;
import java.util.Optional;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;

/**
 * Letters of other scripts that look like Latin ones, from the lexicon {@code confusables}, which
 * follows the Unicode confusables (UTS 39, Unicode Security Mechanisms).
 */
final class LookAlikes {
  /** Where Greek begins: no look-alike stands below. */
  private static final char FIRST = '\u0370';

  private static final char FULLWIDTH = '\uFF00';

  private final Lexicon letters;
  private final Language language;

  LookAlikes(Language language) {
    this.language = language;
    letters = language.lexicon("confusables");
  }

  /**
   * A word of Latin letters and look-alikes.
   *
   * @param right the word in Latin letters only
   * @param script of the first look-alike
   * @param codes code points of the look-alikes
   * @param foreign number of look-alikes
   * @param latin number of Latin letters
   */
  record Mended(String right, String script, String codes, int foreign, int latin) {}

  /** A letter of another script, or a Latin one of the width of Chinese signs. */
  static boolean isForeign(char c) {
    return c >= FIRST
        && Character.isLetter(c)
        && (c >= FULLWIDTH || Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
  }

  /** The word in Latin letters, where each foreign letter in it is the look-alike of one. */
  Optional<Mended> mend(String word) {
    StringBuilder right = new StringBuilder(word.length());
    StringBuilder codes = new StringBuilder();
    String script = "";
    boolean doubtful = false;
    int foreign = 0;
    int latin = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isForeign(c)) {
        latin += Character.isLetter(c) ? 1 : 0;
        right.append(c);
        continue;
      }
      Optional<Lexicon.Entry> entry = letters.find(String.valueOf(c));
      boolean capital = Character.isUpperCase(c);
      String like = entry.map(e -> e.attribute(capital ? "capital" : "small", "")).orElse("");
      if (like.isEmpty()) {
        return Optional.empty();
      }
      doubtful |= !capital && entry.filter(e -> e.has("known")).isPresent();
      script = script.isEmpty() ? script(entry.get()) : script;
      codes.append(codes.isEmpty() ? "" : ", ").append(code(c));
      right.append(like);
      foreign++;
    }
    boolean sure = !doubtful || language.knows(right.toString());
    return sure
        ? Optional.of(new Mended(right.toString(), script, codes.toString(), foreign, latin))
        : Optional.empty();
  }

  private static String script(Lexicon.Entry entry) {
    return entry.attributes().keySet().iterator().next();
  }

  private static String code(char c) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(4 - hex.length()) + hex;
  }
}
