package org.bylint.rules.corpus;

import java.util.Arrays;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.input.Zone;
import org.bylint.language.Token;

/**
 * The words of an article in 128 numbers, from which the share of wording that two articles have in
 * common can be told. The numbers are the smallest hashes of runs of four words, one for each of
 * 128 bins (one-permutation MinHash: Li, Owen and Zhang, <i>One Permutation Hashing</i>, 2012).
 */
final class Sketch {
  static final int BINS = 128;
  private static final int BIN_BITS = 7;
  private static final int RUN = 4;
  private static final long EMPTY = Long.MAX_VALUE;

  private final int[] bins;
  private final boolean[] filled;
  private final int words;

  private Sketch(long[] smallest, int words) {
    bins = new int[BINS];
    filled = new boolean[BINS];
    for (int i = 0; i < BINS; i++) {
      filled[i] = smallest[i] != EMPTY;
      bins[i] = (int) smallest[i];
    }
    this.words = words;
  }

  /** Of the running text of an article, quotations included. */
  static Sketch of(Article article) {
    long[] smallest = new long[BINS];
    Arrays.fill(smallest, EMPTY);
    int[] run = new int[RUN];
    int words = 0;
    for (Sentence sentence : article.sentences()) {
      Zone zone = article.document().blocks().get(sentence.block()).zone();
      List<Token> tokens = zone.isProse() ? sentence.tokens() : List.of();
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
          run[words % RUN] = token.folded().hashCode();
          words++;
          if (words >= RUN) {
            enter(hash(run, words % RUN), smallest);
          }
        }
      }
    }
    return new Sketch(smallest, words);
  }

  private static void enter(long hash, long[] smallest) {
    int bin = (int) (hash >>> (Long.SIZE - BIN_BITS));
    long value = hash & 0xffffffffL;
    smallest[bin] = Math.min(smallest[bin], value);
  }

  /** Of the words of a run from the oldest on, mixed as SplitMix64 does. */
  private static long hash(int[] run, int oldest) {
    long hash = 0;
    for (int i = 0; i < RUN; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + run[(oldest + i) % RUN];
    }
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 31);
  }

  int words() {
    return words;
  }

  /** Per cent of the runs of words of two articles that both have, as estimated. */
  int share(Sketch other) {
    int same = 0;
    int any = 0;
    for (int i = 0; i < BINS; i++) {
      any += filled[i] || other.filled[i] ? 1 : 0;
      same += filled[i] && other.filled[i] && bins[i] == other.bins[i] ? 1 : 0;
    }
    return any == 0 ? 0 : same * 100 / any;
  }

  /** A number of some bins that is the same for most articles of nearly the same wording. */
  int band(int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + dense(i);
    }
    return hash;
  }

  /** A bin that no run fell into takes from the next one that has any. */
  private int dense(int bin) {
    int at = bin;
    int steps = 0;
    while (!filled[at] && steps < BINS) {
      at = (at + 1) % BINS;
      steps++;
    }
    return bins[at] + steps * 0x9E3779B9;
  }
}
