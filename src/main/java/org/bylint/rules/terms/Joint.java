package org.bylint.rules.terms;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.language.Language;
import org.bylint.rule.Fix;
import org.bylint.rules.declarative.Case;
import org.bylint.rules.names.JoinedWord;
import org.bylint.rules.names.Onsets;
import org.bylint.rules.names.Onsets.Onset;
import org.bylint.text.Span;

/**
 * Puts a word in the place of another and rewrites the one before it: l'exilé for le migrant, a
 * migrant for an alien. Where only the ear tells (h), or a gender that nobody knows, there is no
 * edit.
 */
final class Joint {
  private final String text;
  private final Language language;
  private final Onsets onsets;

  Joint(Article article) {
    text = article.document().text();
    language = article.language();
    onsets = new Onsets(language);
  }

  /**
   * The edit that writes a word at a place; empty where nobody can tell how.
   *
   * @param gender of the word, m or f, where it is known
   */
  Optional<Fix.Edit> edit(Span place, String word, Optional<String> gender) {
    String found = place.in(text);
    List<JoinedWord> before = JoinedWord.before(text, place.start(), language);
    if (before.isEmpty() || onsets.alike(found, word)) {
      return Optional.of(new Fix.Edit(place, word));
    }
    Onset onset = onsets.of(word);
    if (onset == Onset.UNSURE) {
      return Optional.empty();
    }
    boolean elided = before.get(0).elided();
    if (elided == (onset == Onset.VOWEL)) {
      return Optional.of(new Fix.Edit(place, word));
    }
    char apostrophe = text.indexOf('’') < 0 ? '\'' : '’';
    for (JoinedWord joined : before) {
      if (!elided || joined.gender().isEmpty() || gender.equals(Optional.of(joined.gender()))) {
        String other = joined.other(text, Case.isUpper(found), apostrophe);
        return Optional.of(new Fix.Edit(joined.span().union(place), other + word));
      }
    }
    return Optional.empty();
  }
}
