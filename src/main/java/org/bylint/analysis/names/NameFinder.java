package org.bylint.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bylint.analysis.Article;
import org.bylint.analysis.Name;

/**
 * Finds names of persons, places and organisations, and ties their mentions together. A name is a
 * run of capitalised words with the particles between them, or the head of an institution with its
 * complements; what a capital says depends on where it stands, and lines in capitals only repeat
 * names that stand elsewhere.
 */
public final class NameFinder {
  private NameFinder() {}

  /** Uses sentences only. */
  public static List<Name> find(Article article) {
    NameWords words = NameWords.of(article.language());
    List<Candidate> candidates = new ArrayList<>(new NameRuns(article, words).find());
    Map<Candidate, Candidate> glosses =
        Glosses.find(article.document().text(), candidates, words.organisations());
    candidates.addAll(CapitalLines.find(article, candidates));
    candidates.sort((a, b) -> a.span().compareTo(b.span()));
    return new Introductions(article, words).of(NameTies.tie(candidates, glosses, words));
  }
}
