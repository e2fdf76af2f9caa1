package org.bylint.rules.names;

import java.util.List;
import java.util.Map;
import org.bylint.analysis.Article;

/**
 * The spellings of one article, collected once for all rules that compare them.
 *
 * @param words the words that names are made of, by where they first stand
 * @param joined names of two words that might be written in one
 * @param capitals words of lines in capitals that may be slips of names
 */
record Spellings(List<Spelling> words, List<Spelling> joined, List<Spelling> capitals) {
  Spellings {
    words = List.copyOf(words);
    joined = List.copyOf(joined);
    capitals = List.copyOf(capitals);
  }

  /**
   * Those of an article.
   *
   * @param minLength letters from which a word counts
   */
  static Spellings of(Article article, int minLength) {
    return article.shared(
        Map.entry(Spellings.class, minLength),
        Spellings.class,
        () -> {
          SpellingCollector collector = new SpellingCollector(article, minLength);
          List<Spelling> words = collector.collect();
          return new Spellings(words, collector.joined(), collector.capitals());
        });
  }
}
