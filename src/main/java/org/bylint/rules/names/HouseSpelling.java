package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.HouseForm;
import org.bylint.analysis.HouseForm.Status;
import org.bylint.analysis.HouseNames;

/** What the house says of the words that names are made of. */
final class HouseSpelling {
  private final HouseNames names;
  private final String language;

  HouseSpelling(Article article) {
    this(article.houseNames(), article.language().code());
  }

  /** What a house says of words in a language. */
  HouseSpelling(HouseNames names, String language) {
    this.names = names;
    this.language = language;
  }

  /** How messages name the house's file. */
  String file() {
    return names.file();
  }

  /** What the house says of two spellings of which one is to be kept, or both. */
  enum Says {
    /** Nothing. */
    NOTHING,
    /** They are one name, and the first is right. */
    FIRST,
    /** They are one name, and the second is right. */
    SECOND,
    /** Both are right, or both wrong: nothing that the one tells of the other. */
    LEAVE
  }

  Says of(Spelling a, Spelling b) {
    if (names.isEmpty()) {
      return Says.NOTHING;
    }
    List<HouseForm> ofA = forms(a);
    List<HouseForm> ofB = forms(b);
    for (HouseForm x : ofA) {
      for (HouseForm y : ofB) {
        if (areOne(x, y) && (x.standsAlone() || a.sharesNeighbour(b))) {
          return x.status() == Status.AVOIDED
              ? y.status() == Status.AVOIDED ? Says.LEAVE : Says.SECOND
              : y.status() == Status.AVOIDED ? Says.FIRST : Says.LEAVE;
        }
      }
    }
    return areTwo(a, b, ofA, ofB) ? Says.LEAVE : Says.NOTHING;
  }

  private static boolean areOne(HouseForm x, HouseForm y) {
    return x.name().equals(y.name()) && x.right().equals(y.right()) && !x.form().equals(y.form());
  }

  /** Words of two names that the house writes: two people of close names. */
  private static boolean areTwo(Spelling a, Spelling b, List<HouseForm> ofA, List<HouseForm> ofB) {
    return accepts(ofA) && accepts(ofB) && !a.sharesNeighbour(b);
  }

  private static boolean accepts(List<HouseForm> forms) {
    return forms.stream().anyMatch(f -> f.status() != Status.AVOIDED);
  }

  /** Which of two spellings taken for one name is the house's; empty when both are or none is. */
  Optional<Spelling> written(Spelling a, Spelling b) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Says says = of(a, b);
    boolean first = says == Says.FIRST || (says == Says.NOTHING && accepts(forms(a)));
    boolean second = says == Says.SECOND || (says == Says.NOTHING && accepts(forms(b)));
    return first == second ? Optional.empty() : Optional.of(first ? a : b);
  }

  /** The forms that a spelling is, letter by letter. */
  private List<HouseForm> forms(Spelling s) {
    List<HouseForm> forms = new ArrayList<>();
    names
        .word(s.folded(), language)
        .filter(f -> Words.lower(Words.composed(f.form())).equals(Words.lower(s.form())))
        .forEach(forms::add);
    return forms;
  }

  /** What puts a spelling beside the others of its name. */
  List<String> groups(String folded) {
    if (names.isEmpty()) {
      return List.of();
    }
    return names.word(folded, language).map(HouseForm::right).distinct().toList();
  }
}
