package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.language.Token;
import org.bylint.text.Folding;

/**
 * Where each word of an article stands, by its folded form, by that of the members of a compound,
 * and without a plural s. Made when a first place is asked for: most articles never need it.
 */
final class WordIndex {
  private final Article article;
  private final Map<String, List<Place>> places = new HashMap<>();
  private boolean made;

  WordIndex(Article article) {
    this.article = article;
  }

  /** A word: the token at an index among those of its sentence. */
  record Place(List<Token> tokens, int at) {}

  /** Where a form stands, or differs in capitals and accents only; in the order of the text. */
  List<Place> of(String form) {
    if (!made) {
      made = true;
      for (Sentence sentence : article.sentences()) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
          add(new Place(sentence.tokens(), i));
        }
      }
    }
    return places.getOrDefault(key(form), List.of());
  }

  private void add(Place place) {
    Token token = place.tokens.get(place.at);
    if (!token.isWord()) {
      return;
    }
    Set<String> keys = new LinkedHashSet<>();
    String whole = key(Words.bare(token.form()));
    keys.add(whole);
    if (token.form().endsWith("s")) {
      keys.add(key(token.form().substring(0, token.form().length() - 1)));
    }
    if (whole.indexOf('-') >= 0) {
      keys.addAll(List.of(whole.split("-", -1)));
    }
    keys.forEach(key -> places.computeIfAbsent(key, k -> new ArrayList<>(1)).add(place));
  }

  private static String key(String form) {
    return Folding.fold(Words.composed(form));
  }
}
