package org.bylint.rules.metadata;

import java.util.Optional;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/** Reads lines by which a text says what kind it is: Contenu sponsorisé, Tribune : …. */
final class LabelWordings {
  private static final String AROUND = "[]()*_«»\"“”.:|–—- ";

  private final Lexicon wordings;
  private final Lexicon joiners;
  private final Lexicon openers;

  LabelWordings(Language language) {
    wordings = language.lexicon("label-wordings");
    joiners = language.lexicon("credit-joiners");
    openers = language.lexicon("byline-openers");
  }

  /**
   * A wording in a line.
   *
   * @param kind sponsored, opinion or release
   * @param words where it stands
   */
  record Hit(String kind, Span words) {}

  /** The longest wording that a line begins with, where what follows does not make it prose. */
  Optional<Hit> in(String text, Span line, boolean headline) {
    int start = begin(text, line);
    boolean bracketed = start > line.start() && "[(".indexOf(text.charAt(start - 1)) >= 0;
    String folded = Folding.fold(text.substring(start, line.end()));
    Optional<Hit> best = Optional.empty();
    int longest = 0;
    for (Lexicon.Entry entry : wordings.entries()) {
      String phrase = Folding.fold(entry.phrase());
      int length = phrase.length();
      boolean fits =
          length > longest
              && folded.startsWith(phrase)
              && (headline
                  ? fitsHeadline(folded.substring(length), entry, bracketed)
                  : fitsLine(folded.substring(length), entry));
      if (fits) {
        longest = length;
        best = Optional.of(new Hit(entry.attribute("kind", ""), words(text, start, length)));
      }
    }
    return best;
  }

  private static boolean fitsHeadline(String rest, Lexicon.Entry entry, boolean bracketed) {
    boolean divided = rest.startsWith(" :") || rest.startsWith(":") || rest.startsWith(" |");
    boolean closed = bracketed && (rest.startsWith("]") || rest.startsWith(")"));
    return entry.has("title") && (divided || closed || rest.startsWith(". "));
  }

  private boolean fitsLine(String rest, Lexicon.Entry entry) {
    boolean ends = rest.chars().noneMatch(Character::isLetterOrDigit);
    boolean open = entry.has("open") && !Character.isLetterOrDigit((rest + " ").charAt(0));
    return ends || open || (rest.startsWith(" ") && joins(rest.substring(1)));
  }

  /** Whether a name follows: par la marque, with our partner. */
  private boolean joins(String rest) {
    int end = rest.indexOf(' ');
    String word = end < 0 ? rest : rest.substring(0, end);
    return joiners.contains(word) || openers.contains(word);
  }

  private static int begin(String text, Span line) {
    int at = line.start();
    while (at < line.end() && AROUND.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The span of as many letters, each with the accents that stand apart behind it. */
  private static Span words(String text, int start, int length) {
    int end = start;
    while (end < text.length()
        && (Folding.fold(text.substring(start, end)).length() < length || isAccent(text, end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isAccent(String text, int at) {
    return Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
  }
}
