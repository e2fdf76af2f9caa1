package org.bylint.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;

/**
 * The passages of an article with their clauses: read once, for attributions and claims alike.
 *
 * @param grammar of the article's language
 * @param clauses of each passage, in the order of the text
 */
record ReadPassages(Grammar grammar, List<Clauses> clauses) {

  /** Uses sentences, quoted passages and names. */
  static ReadPassages of(Article article) {
    return article.shared(ReadPassages.class, ReadPassages.class, () -> read(article));
  }

  private static ReadPassages read(Article article) {
    Grammar grammar = new Grammar(article.language());
    List<Clauses> clauses = new ArrayList<>();
    for (Passage passage : PassageReader.read(article)) {
      clauses.add(Clauses.of(grammar, passage));
    }
    return new ReadPassages(grammar, List.copyOf(clauses));
  }

  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>(clauses.size());
    for (Clauses one : clauses) {
      passages.add(one.passage());
    }
    return passages;
  }
}
