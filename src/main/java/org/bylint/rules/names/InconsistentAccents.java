package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bylint.analysis.Article;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;

/**
 * One name with and without an accent in one article: Erdogan and Erdoğan, Etat and État. The
 * accented form is the one to keep, unless it is much the rarer and no dictionary knows it.
 */
final class InconsistentAccents implements Check {
  private static final int MUCH = 3;

  private final SpellingModels models;

  InconsistentAccents(SpellingModels models) {
    this.models = models;
  }

  @Override
  public void check(Article article, Options options, Findings findings) {
    Map<String, List<Spelling>> byFolded = new LinkedHashMap<>();
    for (Spelling s : Spellings.of(article, options.integer("minLength")).words()) {
      List<Spelling> same = byFolded.computeIfAbsent(s.folded(), f -> new ArrayList<>(2));
      if (same.stream().noneMatch(o -> Words.lower(o.form()).equals(Words.lower(s.form())))) {
        same.add(s);
      }
    }
    Replacement replacement = new Replacement(article);
    Known known = models.of(article.language()).known();
    for (List<Spelling> same : byFolded.values()) {
      for (int i = 1; i < same.size(); i++) {
        report(same.get(0), same.get(i), known, article, replacement, findings);
      }
    }
  }

  private static void report(
      Spelling a,
      Spelling b,
      Known known,
      Article article,
      Replacement replacement,
      Findings findings) {
    Spelling accented = Words.marks(a.form()) >= Words.marks(b.form()) ? a : b;
    Spelling bare = accented == a ? b : a;
    if (areTwoWords(a, b, article)
        || isForeign(bare, accented, known, article)
        || isForeignWord(bare, accented, known, article)) {
      return;
    }
    boolean keepBare =
        bare.count() >= MUCH * accented.count()
            && !known.isKnown(accented.form())
            && known.isKnown(bare.form());
    Keep keep =
        keepBare
            ? new Keep(accented, bare, Keep.By.MAJORITY)
            : new Keep(bare, accented, Keep.By.DICTIONARY);
    findings
        .at(keep.wrong().first())
        .value("found", keep.wrong().form())
        .value("foundCount", keep.wrong().count())
        .value("other", keep.right().form())
        .value("count", keep.right().count())
        .related(keep.right().first(), "other", "count", keep.right().count())
        .fix(replacement.of(keep));
  }

  /** An English form inside a foreign name, or with its possessive: Jerusalem Post, Israel's. */
  private static boolean isForeign(Spelling bare, Spelling accented, Known known, Article article) {
    boolean possessive =
        article.language().code().equals("fr")
            && bare.occurrences().stream()
                .allMatch(o -> isPossessive(article.document().text(), o.span().end()));
    boolean inForeignName =
        bare.occurrences().stream().noneMatch(o -> o.after().isEmpty())
            && !bare.sharesNeighbour(accented)
            && known.isKnownElsewhere(bare.form())
            && !known.isKnown(bare.form());
    return possessive
        || inForeignName
        || (!bare.after().isEmpty()
            && !bare.sharesNeighbour(accented)
            && article.language().knows(Words.lower(accented.form()))
            && known.isKnownElsewhere(Words.lower(bare.form())));
  }

  /**
   * An English word that no French one leads (Credit: Jane Doe), or that is part of a name (Final
   * Edition) where only the accent of the capital is missing.
   */
  private static boolean isForeignWord(
      Spelling bare, Spelling accented, Known known, Article article) {
    String lower = Words.lower(bare.form());
    boolean inner = Words.marks(accented.form().substring(1)) > 0;
    return article.language().knows(Words.lower(accented.form()))
        && !article.language().knows(lower)
        && known.isKnownElsewhere(lower)
        && !bare.sharesNeighbour(accented)
        && bare.occurrences().stream()
            .allMatch(o -> inner ? !o.led() : !(o.before() + o.after()).isEmpty());
  }

  private static boolean isPossessive(String text, int end) {
    return text.startsWith("'s", end) || text.startsWith("’s", end);
  }

  /**
   * Both are ordinary words (Marche, Marché), and neither is only short of the accent of a capital.
   */
  private static boolean areTwoWords(Spelling a, Spelling b, Article article) {
    String lowerA = Words.lower(a.form());
    String lowerB = Words.lower(b.form());
    return article.language().knows(lowerA)
        && article.language().knows(lowerB)
        && !a.sharesNeighbour(b);
  }
}
