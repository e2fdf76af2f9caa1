package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.HouseNames;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.names.Capitals;
import org.bylint.language.Token;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/** Finds the forms that the house's names file or the table of variants holds. */
final class Sightings {
  private final Article article;
  private final NameVariants table;
  private final HouseNames house;
  private final String language;
  private final List<Sighting> found = new ArrayList<>();

  private Sightings(Article article, NameVariants table) {
    this.article = article;
    this.table = table;
    house = article.houseNames();
    language = article.language().code();
  }

  /**
   * All forms, the longest at each place, in the order of the text. A line in which every word has
   * a capital is left out: it does not show which words are names.
   */
  static List<Sighting> of(Article article, NameVariants table) {
    Sightings sightings = new Sightings(article, table);
    for (Sentence sentence : article.sentences()) {
      if (!Capitals.isAllCapitals(sentence) && !Capitals.isTitleCase(sentence)) {
        sightings.find(sentence);
      }
    }
    return sightings.found;
  }

  private void find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Sighting> sighting = mayBegin(tokens, at) ? longest(sentence, at) : Optional.empty();
      sighting.ifPresent(found::add);
      at = sighting.map(Sighting::to).orElse(at + 1);
    }
  }

  /** A capital stands in the word or, after a particle, in the next: al-Assad, el Sissi. */
  private static boolean mayBegin(List<Token> tokens, int at) {
    return tokens.get(at).isWord()
        && (Words.hasCapital(tokens.get(at).form())
            || (at + 1 < tokens.size() && Words.hasCapital(tokens.get(at + 1).form())));
  }

  private Optional<Sighting> longest(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    int most = mostWords(Folding.fold(Words.bare(tokens.get(from).form())));
    Optional<Sighting> longest = Optional.empty();
    int words = 1;
    for (int to = from; to < tokens.size() && most > 0; to++) {
      Token token = tokens.get(to);
      if (to > from && token.start() > tokens.get(to - 1).end()) {
        words++;
      }
      if (words > most || !token.isWord()) {
        break;
      }
      int end = token.start() + Words.bare(token.form()).length();
      Span span = new Span(tokens.get(from).start(), end);
      String form = written(span.in(article.document().text()));
      String folded = Folding.fold(form);
      if (Words.hasCapital(form) && isListed(folded)) {
        longest = Optional.of(new Sighting(sentence, from, to + 1, span, form, folded));
      }
    }
    return longest;
  }

  private int mostWords(String first) {
    int inHouse =
        house.isEmpty()
            ? 0
            : house.beginningWith(first, language).mapToInt(f -> f.words().size()).max().orElse(0);
    return Math.max(table.mostWords(first), inHouse);
  }

  private boolean isListed(String folded) {
    if (!table.of(folded).isEmpty()) {
      return true;
    }
    int space = folded.indexOf(' ');
    return !house.isEmpty()
        && house
            .beginningWith(space < 0 ? folded : folded.substring(0, space), language)
            .anyMatch(f -> String.join(" ", f.words()).equals(folded));
  }

  /** One space for any, accents composed. */
  private static String written(String text) {
    StringBuilder form = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      form.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
    }
    return Words.composed(form.toString());
  }
}
