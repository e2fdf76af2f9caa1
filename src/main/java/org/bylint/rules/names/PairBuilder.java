package org.bylint.rules.names;

import java.util.List;
import java.util.Optional;
import org.bylint.text.EditDistance;

/** Puts two spellings side by side: of compound names only the parts that differ are compared. */
final class PairBuilder {
  private static final int MOST_LETTERS_APART = 3;
  private static final int SHORTEST = 4;

  private final SpellingModel model;

  PairBuilder(SpellingModel model) {
    this.model = model;
  }

  /** The pair compared as a whole. */
  NamePair whole(Spelling a, Spelling b) {
    return pair(a, b, a.folded(), b.folded());
  }

  private NamePair pair(Spelling a, Spelling b, String partA, String partB) {
    return new NamePair(
        a,
        b,
        Comparison.of(partA, partB, model),
        model.known().isKnownBeside(a.form(), b.form()),
        model.known().isKnownBeside(b.form(), a.form()));
  }

  /** The pair with the parts that differ; none where too much differs, or nothing. */
  Optional<NamePair> parts(Spelling a, Spelling b) {
    if (Words.isCamel(a.form()) != Words.isCamel(b.form())) {
      return Optional.empty();
    }
    List<String> partsA = List.of(a.folded().split("-", -1));
    List<String> partsB = List.of(b.folded().split("-", -1));
    int differing = differing(partsA, partsB);
    if (differing < 0) {
      return Optional.empty();
    }
    String partA = partsA.get(differing);
    String partB = partsB.get(differing);
    boolean apart = Math.abs(partA.length() - partB.length()) > MOST_LETTERS_APART;
    boolean isShort = Math.min(partA.length(), partB.length()) < SHORTEST;
    if (apart || (isShort && !isSlip(partA, partB))) {
      return Optional.empty();
    }
    return Optional.of(
        partsA.size() > 1 && isSlip(partA, partB) ? whole(a, b) : pair(a, b, partA, partB));
  }

  /** The place of the only part that differs; below zero if there are more or none. */
  private static int differing(List<String> partsA, List<String> partsB) {
    int differing = -1;
    if (partsA.size() != partsB.size()) {
      return differing;
    }
    for (int i = 0; i < partsA.size(); i++) {
      if (!partsA.get(i).equals(partsB.get(i))) {
        if (differing >= 0) {
          return -1;
        }
        differing = i;
      }
    }
    return differing;
  }

  /** Short parts of a compound name must differ by a letter more or less: Vieux-Port, Vieux-ort. */
  private static boolean isSlip(String partA, String partB) {
    int shorter = Math.min(partA.length(), partB.length());
    boolean lost = partA.startsWith(partB) || partB.startsWith(partA);
    return shorter >= (lost ? SHORTEST - 2 : SHORTEST - 1) && EditDistance.of(partA, partB) == 1;
  }

  /** Looks up in the other language what this one does not know. */
  NamePair withOtherLanguage(NamePair pair) {
    return new NamePair(
        pair.a(),
        pair.b(),
        pair.comparison(),
        pair.aKnown() || model.known().isKnownElsewhere(pair.a().form()),
        pair.bKnown() || model.known().isKnownElsewhere(pair.b().form()));
  }
}
