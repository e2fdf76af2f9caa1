package org.bylint.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bylint.input.Document;
import org.bylint.input.Metadata;

/**
 * Tells the language of an article by its most frequent words (lexicons {@code stop-words} and, for
 * the neighbours, {@code foreign-stop-words}). Where the text is too short to tell, the article's
 * own metadata decide, then its accents.
 */
public final class LanguageDetector {
  /** Enough to be sure; the rest of a long article is not looked at. */
  private static final int WORDS_READ = 600;

  private static final int WORDS_NEEDED = 12;
  private static final int STOP_WORDS_NEEDED = 3;

  /** Running text has 30 % and more; a list of results, or another language, a few. */
  private static final int PERCENT_NEEDED = 12;

  private final Set<String> french;
  private final Set<String> english;
  private final Set<String> foreign;

  private LanguageDetector(Set<String> french, Set<String> english, Set<String> foreign) {
    this.french = french;
    this.english = english;
    this.foreign = foreign;
  }

  /** A detector with the built-in lexicons; it has no state and serves all threads. */
  public static LanguageDetector load() {
    Lexicons fr = Lexicons.load("fr");
    return new LanguageDetector(
        words(fr.get("stop-words")),
        words(Lexicons.load("en").get("stop-words")),
        words(fr.get("foreign-stop-words")));
  }

  private static Set<String> words(Lexicon lexicon) {
    Set<String> words = new HashSet<>();
    for (Lexicon.Entry entry : lexicon.entries()) {
      words.add(entry.phrase());
    }
    return words;
  }

  /** The code of the article's language; empty when it is clearly another than those we read. */
  public Optional<String> detect(Document document) {
    return detect(document.text(), document.metadata().value(Metadata.Property.LANGUAGE));
  }

  /**
   * The code of the text's language; empty when it is clearly another than those we read.
   *
   * @param declared what the metadata say, such as {@code fr-FR}
   */
  public Optional<String> detect(String text, Optional<String> declared) {
    Evidence seen = count(text);
    boolean enough = seen.words >= WORDS_NEEDED;
    int best = Math.max(seen.french, seen.english);
    boolean clear = best >= STOP_WORDS_NEEDED && best * 100 >= seen.words * PERCENT_NEEDED;
    if (enough && clear && best > seen.foreign) {
      return Optional.of(seen.english > seen.french ? "en" : "fr");
    }
    if (enough && (seen.foreign > best || seen.otherScript > seen.words / 2)) {
      return Optional.empty();
    }
    if (declared.isPresent() && !declared.get().isBlank()) {
      return declared.map(LanguageDetector::code).filter(Languages.codes()::contains);
    }
    return Optional.of(seen.english > seen.french && !hasFrenchLetter(text) ? "en" : "fr");
  }

  /** {@code fr-FR}, {@code fr_CA} or {@code FR} as {@code fr}. */
  private static String code(String declared) {
    List<String> parts = List.of(declared.strip().split("[-_]", -1));
    return parts.get(0).toLowerCase(Locale.ROOT);
  }

  private static boolean hasFrenchLetter(String text) {
    return text.chars().anyMatch(c -> "éèêàçùœ«»".indexOf(c) >= 0);
  }

  private static final class Evidence {
    int words;
    int french;
    int english;
    int foreign;
    int otherScript;
  }

  private Evidence count(String text) {
    Evidence seen = new Evidence();
    int at = 0;
    while (at < text.length() && seen.words < WORDS_READ) {
      int from = at;
      while (at < text.length() && Chars.isWordPart(text.charAt(at))) {
        at++;
      }
      if (at > from) {
        judge(text.substring(from, at), seen);
      } else {
        at++;
      }
    }
    return seen;
  }

  private void judge(String word, Evidence seen) {
    seen.words++;
    String folded = Fold.fold(word);
    seen.french += french.contains(folded) ? 1 : 0;
    seen.english += english.contains(folded) ? 1 : 0;
    seen.foreign += foreign.contains(folded) ? 1 : 0;
    seen.otherScript +=
        Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.LATIN ? 0 : 1;
  }
}
