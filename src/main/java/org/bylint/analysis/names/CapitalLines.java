package org.bylint.analysis.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Name;
import org.bylint.analysis.Sentence;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Token;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/** Finds in lines of capitals the names that stand elsewhere in the article. */
final class CapitalLines {
  private CapitalLines() {}

  static List<Candidate> find(Article article, List<Candidate> known) {
    Map<String, List<Candidate>> byFirst = new HashMap<>();
    Set<List<String>> seen = new HashSet<>();
    for (Candidate c : known) {
      add(c, byFirst, seen);
      if (!c.isSingle() && c.evidence().kind() == Name.Kind.PERSON) {
        add(surname(c), byFirst, seen);
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (Sentence s : article.sentences()) {
      if (Capitals.isAllCapitals(s)) {
        int i = 0;
        while (i < s.tokens().size()) {
          i += Math.max(1, find(article, s, i, byFirst, found));
        }
      }
    }
    return found;
  }

  private static void add(
      Candidate c, Map<String, List<Candidate>> byFirst, Set<List<String>> seen) {
    if (seen.add(c.words())) {
      byFirst.computeIfAbsent(c.first(), k -> new ArrayList<>()).add(c);
    }
  }

  private static Candidate surname(Candidate c) {
    return new Candidate(
        c.span(), c.text(), c.sentence(), List.of(c.last()), c.evidence(), Gender.ANY);
  }

  private static int find(
      Article article,
      Sentence s,
      int at,
      Map<String, List<Candidate>> byFirst,
      List<Candidate> found) {
    String first = Folding.fold(s.tokens().get(at).form());
    int longest = 0;
    Optional<Candidate> best = Optional.empty();
    for (Candidate c : byFirst.getOrDefault(first, List.of())) {
      if (c.words().size() > longest && matches(s.tokens(), at, c.words())) {
        longest = c.words().size();
        best = Optional.of(c);
      }
    }
    if (best.isPresent()) {
      Candidate c = best.get();
      Span span = s.spanOf(at, at + longest);
      found.add(
          new Candidate(
              span,
              article.document().textOf(span),
              s.index(),
              c.words(),
              c.evidence(),
              c.gender()));
    }
    return longest;
  }

  private static boolean matches(List<Token> tokens, int at, List<String> words) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!Folding.fold(tokens.get(at + i).form()).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
