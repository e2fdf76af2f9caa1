package org.bylint.rules.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.text.Span;

/**
 * A word before a name that changes with the beginning of the name: de Turquie, d'Ukraine.
 *
 * @param span where it stands, with the space after it
 * @param elided whether it stands in the form before a vowel
 * @param entry of the lexicon
 */
public record JoinedWord(Span span, boolean elided, Lexicon.Entry entry) {
  private static final String VOWEL = "vowel";

  /**
   * The forms that may stand before a place, the longest first: before l'Iran stand both l' and de
   * l'.
   */
  public static List<JoinedWord> before(String text, int place, Language language) {
    List<JoinedWord> found = new ArrayList<>();
    for (Lexicon.Entry entry : language.lexicon("joined-words").entries()) {
      for (String form : written(entry.phrase())) {
        at(text, place, form, entry, false).ifPresent(found::add);
      }
      for (String form : written(entry.attribute(VOWEL, ""))) {
        at(text, place, form, entry, true).ifPresent(found::add);
      }
    }
    found.sort((a, b) -> a.span.compareTo(b.span));
    return found;
  }

  /** A form with its accents in one with their letters and, where it has any, apart. */
  private static List<String> written(String form) {
    return form.chars().allMatch(c -> c < 0x80)
        ? List.of(form)
        : List.of(form, Normalizer.normalize(form, Normalizer.Form.NFD));
  }

  private static Optional<JoinedWord> at(
      String text, int place, String form, Lexicon.Entry entry, boolean elided) {
    int end = form.endsWith("'") ? place : place - 1;
    int start = end - form.length();
    boolean fits =
        start >= 0
            && (end == place || Character.isSpaceChar(text.charAt(end)))
            && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
            && plain(text.substring(start, end)).equals(form);
    return fits
        ? Optional.of(new JoinedWord(new Span(start, place), elided, entry))
        : Optional.empty();
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00A0', ' ');
  }

  /** The gender of the names that it stands before; empty for both. */
  public String gender() {
    return entry.attribute("gender", "");
  }

  /** The other form, in the capitals of this one, with what parts it from the name. */
  public String other(String text, boolean capitals, char apostrophe) {
    String form = elided ? entry.phrase() : entry.attribute(VOWEL, "");
    String spaced = form.endsWith("'") ? form : form + " ";
    String written = spaced.replace('\'', apostrophe);
    if (!Character.isUpperCase(text.charAt(span.start()))) {
      return written;
    }
    return capitals
        ? written.toUpperCase(Locale.ROOT)
        : written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
  }
}
