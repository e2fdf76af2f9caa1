package org.bylint.rules.names;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.names.Capitals;
import org.bylint.language.Language;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.rule.Fix;
import org.bylint.rules.names.Onsets.Onset;
import org.bylint.text.Span;

/**
 * Puts a name in the place of another and rewrites the word before it: d'Erevan for de Yerevan, de
 * Turquie for d'Ukraine. What the article itself writes before the name goes before what its
 * letters say. Where the gender decides (le or la for l') and nothing tells it, there is no edit.
 */
final class Junction {
  private final String text;
  private final Language language;
  private final Onsets onsets;
  private final Spelling right;
  private final char apostrophe;

  /** How the article writes it; asked for every place, and the same for all. */
  private Optional<Onset> written = Optional.empty();

  private boolean read;

  Junction(Article article, Spelling right) {
    text = article.document().text();
    language = article.language();
    onsets = new Onsets(language);
    this.right = right;
    apostrophe = article.shared(Junction.class, Character.class, () -> usualApostrophe(text));
  }

  private static char usualApostrophe(String text) {
    int straight = 0;
    int curly = 0;
    for (int i = 0; i < text.length(); i++) {
      straight += text.charAt(i) == '\'' ? 1 : 0;
      curly += text.charAt(i) == '’' ? 1 : 0;
    }
    return curly > straight ? '’' : '\'';
  }

  /** The edit that writes the name at a place; empty where nobody can tell how. */
  Optional<Fix.Edit> edit(Span place, String name) {
    String written = name.replace('\'', apostrophe);
    String found = place.in(text);
    List<JoinedWord> before = JoinedWord.before(text, place.start(), language);
    if (before.isEmpty() || onsets.alike(found, name)) {
      return Optional.of(new Fix.Edit(place, written));
    }
    Onset onset = onset(name);
    if (onset == Onset.UNSURE) {
      return Optional.empty();
    }
    boolean elided = before.get(0).elided();
    if (elided == (onset == Onset.VOWEL)) {
      return Optional.of(new Fix.Edit(place, written));
    }
    boolean capitals = Capitals.isCapitals(found);
    return fitting(before)
        .map(
            word ->
                new Fix.Edit(
                    word.span().union(place), word.other(text, capitals, apostrophe) + written));
  }

  /** As the article writes it elsewhere, else as the letters say. */
  private Onset onset(String name) {
    if (!read) {
      written = written();
      read = true;
    }
    return written.orElseGet(() -> onsets.of(name));
  }

  private Optional<Onset> written() {
    for (Occurrence o : right.occurrences()) {
      List<JoinedWord> before = JoinedWord.before(text, o.span().start(), language);
      if (!before.isEmpty()) {
        return Optional.of(before.get(0).elided() ? Onset.VOWEL : Onset.CONSONANT);
      }
    }
    return Optional.empty();
  }

  /** The longest word that goes with the gender of the name, where the gender matters. */
  private Optional<JoinedWord> fitting(List<JoinedWord> before) {
    boolean free = before.stream().allMatch(word -> word.gender().isEmpty());
    if (free || !before.get(0).elided()) {
      return Optional.of(before.get(0));
    }
    Optional<String> gender = gender();
    return before.stream().filter(word -> gender.equals(Optional.of(word.gender()))).findFirst();
  }

  /** As the article shows (la Turquie, du Yémen), else as the dictionary says. */
  private Optional<String> gender() {
    for (Occurrence o : right.occurrences()) {
      for (JoinedWord word : JoinedWord.before(text, o.span().start(), language)) {
        if (!word.elided() && !word.gender().isEmpty()) {
          return Optional.of(word.gender());
        }
      }
    }
    Set<Gender> genders = new HashSet<>();
    for (Reading reading : language.readings(right.form())) {
      if (reading.morphology().pos() == Pos.PROPER_NOUN) {
        genders.add(reading.morphology().gender());
      }
    }
    if (genders.equals(Set.of(Gender.FEMININE))) {
      return Optional.of("f");
    }
    return genders.equals(Set.of(Gender.MASCULINE)) ? Optional.of("m") : Optional.empty();
  }
}
