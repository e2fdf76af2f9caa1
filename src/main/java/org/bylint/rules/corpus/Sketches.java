package org.bylint.rules.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sketches of some articles, and which of them are nearly the same; linear in their number. */
final class Sketches {
  private static final int BAND = 4;

  /** How many articles of one wording each is compared with: the first ones. */
  private static final int MOST = 32;

  private final List<SketchedArticle> articles = new ArrayList<>(1);

  /**
   * Two articles of nearly the same wording.
   *
   * @param other the earlier one
   * @param share per cent of their runs of words that both have
   */
  record Twin(SketchedArticle other, int share) {}

  static Sketches of(List<SketchedArticle> articles) {
    Sketches sketches = new Sketches();
    sketches.articles.addAll(articles);
    return sketches;
  }

  Sketches add(Sketches later) {
    articles.addAll(later.articles);
    return this;
  }

  List<SketchedArticle> articles() {
    return articles;
  }

  /**
   * For each article its nearest twin among those that came before it.
   *
   * @param least per cent of the wording that twins share
   */
  List<Optional<Twin>> twins(int least) {
    List<Optional<Twin>> twins = new ArrayList<>();
    articles.forEach(a -> twins.add(Optional.empty()));
    long[] keys = new long[articles.size()];
    for (int from = 0; from < Sketch.BINS; from += BAND) {
      for (int i = 0; i < keys.length; i++) {
        keys[i] = ((long) articles.get(i).sketch().band(from, from + BAND) << Integer.SIZE) | i;
      }
      Arrays.sort(keys);
      int start = 0;
      for (int i = 1; i <= keys.length; i++) {
        if (i == keys.length || keys[i] >> Integer.SIZE != keys[start] >> Integer.SIZE) {
          compare(keys, start, i, least, twins);
          start = i;
        }
      }
    }
    return twins;
  }

  /** Compares the articles that share a band, each with the first ones. */
  private void compare(long[] keys, int from, int to, int least, List<Optional<Twin>> twins) {
    for (int i = from + 1; i < to; i++) {
      for (int j = from; j < Math.min(i, from + MOST); j++) {
        compare((int) keys[i], (int) keys[j], least, twins);
      }
    }
  }

  private void compare(int a, int b, int least, List<Optional<Twin>> twins) {
    boolean swapped = articles.get(a).isBefore(articles.get(b));
    int later = swapped ? b : a;
    int earlier = swapped ? a : b;
    SketchedArticle other = articles.get(earlier);
    int share = articles.get(later).sketch().share(other.sketch());
    Optional<Twin> known = twins.get(later);
    boolean better = known.isEmpty() || known.get().share() < share;
    if (share >= least && better && !articles.get(later).mayRepeat(other)) {
      twins.set(later, Optional.of(new Twin(other, share)));
    }
  }
}
