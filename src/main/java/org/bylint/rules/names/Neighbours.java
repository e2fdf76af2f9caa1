package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.List;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.text.Folding;

/** Reads what stands beside a word of a name. */
final class Neighbours {
  private static final int THROUGH = 3;
  private static final int CHAIN = 3;
  private static final int REACH = 3;
  private static final int SMALL = 3;

  private final Lexicon particles;
  private final Lexicon titles;

  Neighbours(Language language) {
    this.particles = language.lexicon("name-particles");
    this.titles = language.lexicon("titles");
  }

  /** What stands beside the words from one place to another, which may be the same. */
  Surroundings of(List<Token> tokens, int from, int to) {
    List<String> chain = new ArrayList<>(2);
    int opening = from;
    int at = step(tokens, from, -1);
    while (at >= 0 && chain.size() < CHAIN) {
      chain.add(Folding.fold(Words.bare(tokens.get(at).form())));
      opening = at;
      at = step(tokens, at, -1);
    }
    return new Surroundings(
        chain.isEmpty() ? "" : chain.get(0),
        after(tokens, to),
        chain,
        isTitled(tokens, opening),
        wordBefore(tokens, from),
        wordAfter(tokens, to));
  }

  /** The name after a token, through particles; empty where none stands. */
  String after(List<Token> tokens, int from) {
    int at = step(tokens, from, 1);
    return at < 0 ? "" : Folding.fold(Words.bare(tokens.get(at).form()));
  }

  /** The place of the name beside a token, through particles; below zero where none stands. */
  private int step(List<Token> tokens, int from, int step) {
    int at = from + step;
    for (int n = 0; n <= THROUGH && at >= 0 && at < tokens.size(); n++, at += step) {
      Token token = tokens.get(at);
      Token near = tokens.get(at - step);
      int gap = step > 0 ? token.start() - near.end() : near.start() - token.end();
      if (gap > 1 || !token.isWord()) {
        return -1;
      }
      boolean particle = particles.contains(token);
      if (token.isCapitalised() && !particle) {
        return isNeighbour(token) ? at : -1;
      }
      if (!particle) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a word may be part of a name beside another. */
  boolean isNeighbour(Token token) {
    return !token.form().endsWith("'")
        && !token.form().endsWith("’")
        && !titles.find(token).filter(e -> e.has("civil")).isPresent()
        && !token.can(Pos.DETERMINER)
        && !token.can(Pos.PREPOSITION)
        && !token.can(Pos.CONJUNCTION)
        && !token.can(Pos.PRONOUN);
  }

  /** A title before the name; M. ends with a full stop of its own. */
  private boolean isTitled(List<Token> tokens, int opening) {
    int at = opening - 1;
    if (at > 0 && tokens.get(at).form().equals(".")) {
      at--;
    }
    return at >= 0 && titles.contains(tokens.get(at));
  }

  private static String wordBefore(List<Token> tokens, int from) {
    for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
      Token token = tokens.get(at);
      if (!token.isWord() || token.isCapitalised()) {
        return "";
      }
      if (token.folded().length() > SMALL) {
        return token.folded();
      }
    }
    return "";
  }

  private static String wordAfter(List<Token> tokens, int to) {
    if (to + 1 < tokens.size()) {
      Token token = tokens.get(to + 1);
      if (token.isWord() && !token.isCapitalised() && token.folded().length() > SMALL) {
        return token.folded();
      }
    }
    return "";
  }
}
