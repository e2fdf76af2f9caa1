package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.rules.names.Verdict.Tier;

/**
 * Finds names written in one word here and in two there: Kim Jong-un, Kim Jong Un. It is certain
 * with the table of variants; beside a shared neighbour no letter is wrong, but the name is not the
 * same throughout; without them it may be a street or a stadium named after a person.
 */
final class JoinedNames {
  private static final int SHORTEST = 6;

  private JoinedNames() {}

  static List<Verdict> find(List<Spelling> single, List<Spelling> joined, SpellingModel model) {
    Map<String, Spelling> byLetters = new HashMap<>();
    for (Spelling s : single) {
      String letters = Words.joined(s.folded());
      if (letters.length() >= SHORTEST) {
        byLetters.putIfAbsent(letters, s);
      }
    }
    List<Verdict> found = new ArrayList<>();
    for (Spelling two : joined) {
      Spelling one = byLetters.get(Words.joined(two.folded()));
      if (one != null) {
        found.add(verdict(one, two, model));
      }
    }
    return found;
  }

  private static Verdict verdict(Spelling one, Spelling two, SpellingModel model) {
    boolean first = one.first().start() < two.first().start();
    Spelling a = first ? one : two;
    Spelling b = first ? two : one;
    Comparison same = Comparison.of(a.folded(), b.folded(), model);
    Optional<NameVariants.Group> group =
        model
            .variants()
            .common(a.folded(), b.folded())
            .filter(g -> (!g.shared() || a.sharesNeighbour(b)) && !g.club());
    boolean known = model.language().knows(one.form());
    NamePair pair = new NamePair(a, b, same, first && known, !first && known);
    return new Verdict(pair, tier(one, two, group), group);
  }

  private static Tier tier(Spelling one, Spelling two, Optional<NameVariants.Group> group) {
    if (group.isPresent()) {
      return Tier.CERTAIN;
    }
    return one.sharesNeighbour(two) ? Tier.JOINED : Tier.POSSIBLE;
  }
}
