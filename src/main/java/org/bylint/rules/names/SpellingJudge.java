package org.bylint.rules.names;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bylint.language.Lexicon;
import org.bylint.rules.names.Verdict.Tier;

/** Decides whether two close spellings in one article are one name. */
final class SpellingJudge {
  private static final int MOST_LETTERS_APART = 3;
  private static final int SHORTEST = 4;
  private static final double NEAR = 0.12;

  private final SpellingModel model;

  SpellingJudge(SpellingModel model) {
    this.model = model;
  }

  Optional<Verdict> judge(Spelling a, Spelling b) {
    Optional<NameVariants.Group> group = model.variants().common(a.folded(), b.folded());
    if (a.isGloss() || b.isGloss()) {
      return Optional.empty();
    }
    if (group.isPresent() && (!group.get().shared() || a.sharesNeighbour(b))) {
      return Optional.of(new Verdict(pair(a, b, a.folded(), b.folded()), Tier.CERTAIN, group));
    }
    if (Words.joined(a.folded()).equals(Words.joined(b.folded()))) {
      NamePair pair = pair(a, b, a.folded(), b.folded());
      return Optional.of(new Verdict(pair, Tier.CERTAIN, Optional.empty()));
    }
    return parts(a, b).flatMap(this::weigh);
  }

  private NamePair pair(Spelling a, Spelling b, String partA, String partB) {
    return new NamePair(
        a,
        b,
        Comparison.of(partA, partB, model),
        model.known().isKnown(a.form()),
        model.known().isKnown(b.form()));
  }

  /** The pair with the parts that differ; none where too much differs. */
  private Optional<NamePair> parts(Spelling a, Spelling b) {
    if (Words.isCamel(a.form()) != Words.isCamel(b.form())) {
      return Optional.empty();
    }
    List<String> partsA = List.of(a.folded().split("-", -1));
    List<String> partsB = List.of(b.folded().split("-", -1));
    if (partsA.size() != partsB.size()) {
      return Optional.empty();
    }
    int differing = -1;
    for (int i = 0; i < partsA.size(); i++) {
      if (!partsA.get(i).equals(partsB.get(i))) {
        if (differing >= 0) {
          return Optional.empty();
        }
        differing = i;
      }
    }
    String partA = partsA.get(differing);
    String partB = partsB.get(differing);
    boolean apart = Math.abs(partA.length() - partB.length()) > MOST_LETTERS_APART;
    boolean isShort = Math.min(partA.length(), partB.length()) < SHORTEST;
    return apart || isShort && !isSlip(partA, partB)
        ? Optional.empty()
        : Optional.of(pair(a, b, partA, partB));
  }

  /** Short parts of a compound name must differ by a letter more or less: Vieux-Port, Vieux-ort. */
  private static boolean isSlip(String partA, String partB) {
    int shorter = Math.min(partA.length(), partB.length());
    return shorter >= SHORTEST - 1 && EditDistance.of(partA, partB) == 1;
  }

  private Optional<Verdict> weigh(NamePair pair) {
    if (!mayBeOne(pair)) {
      return Optional.empty();
    }
    if (pair.bothKnown()) {
      return areOneThoughKnown(pair) ? verdict(pair, Tier.CERTAIN) : Optional.empty();
    }
    if (PairScore.of(pair, model) < model.weight("threshold")) {
      return Optional.empty();
    }
    NamePair all = withOtherLanguage(pair);
    return all.bothKnown() && !areOneThoughKnown(all) ? Optional.empty() : verdict(all, tier(all));
  }

  private boolean mayBeOne(NamePair pair) {
    Comparison c = pair.comparison();
    return !(model.inflections().relate(c.a(), c.b()) && !isPersonAnyway(pair))
        && !(c.oneIsPartOfTheOther() && !c.keysEqual());
  }

  /** The pair as it comes to be scored; none where a gate has closed before. */
  Optional<NamePair> candidate(Spelling a, Spelling b) {
    return parts(a, b)
        .filter(pair -> !a.isGloss() && !b.isGloss())
        .filter(this::mayBeOne)
        .map(this::withOtherLanguage)
        .filter(pair -> !pair.bothKnown());
  }

  /**
   * Names of persons are not inflected: a surname after one given name, or given names before one
   * surname that differ by a mute s (Georges, George); with an e it may be a sister.
   */
  private boolean isPersonAnyway(NamePair pair) {
    for (String name : pair.a().before()) {
      if (pair.b().before().contains(name) && model.givenNames().contains(name)) {
        return true;
      }
    }
    Comparison c = pair.comparison();
    return pair.rarer() == 1
        && !Collections.disjoint(pair.a().after(), pair.b().after())
        && (c.a().equals(c.b() + "s") || c.b().equals(c.a() + "s"))
        && (isGivenName(pair.a().form()) || isGivenName(pair.b().form()));
  }

  private boolean isGivenName(String form) {
    int hyphen = form.indexOf('-');
    return model.givenNames().contains(hyphen < 0 ? form : form.substring(0, hyphen));
  }

  /** Two known words beside one name: one of them once, and hardly different. */
  private boolean areOneThoughKnown(NamePair pair) {
    Comparison c = pair.comparison();
    return !areBrotherAndSister(pair)
        && pair.sharesNeighbour()
        && !c.firstDiffers()
        && pair.rarer() == 1
        && (c.keysEqual() || c.distance() <= 1 && c.ratio() <= NEAR);
  }

  /** Given names of a man and of a woman before one surname. */
  private boolean areBrotherAndSister(NamePair pair) {
    Optional<Lexicon.Entry> a = model.givenNames().find(pair.a().form());
    Optional<Lexicon.Entry> b = model.givenNames().find(pair.b().form());
    return a.isPresent()
        && b.isPresent()
        && (a.get().has("m") && b.get().has("f") || a.get().has("f") && b.get().has("m"));
  }

  /** Looks up in the other language what this one does not know. */
  private NamePair withOtherLanguage(NamePair pair) {
    return new NamePair(
        pair.a(),
        pair.b(),
        pair.comparison(),
        pair.aKnown() || model.known().isKnownElsewhere(pair.a().form()),
        pair.bKnown() || model.known().isKnownElsewhere(pair.b().form()));
  }

  private static Tier tier(NamePair pair) {
    if (pair.sharesNeighbour()) {
      return Tier.CERTAIN;
    }
    boolean once = pair.rarer() == 1 && pair.commoner() >= 2;
    return once || pair.comparison().keysEqual() ? Tier.LIKELY : Tier.POSSIBLE;
  }

  private static Optional<Verdict> verdict(NamePair pair, Tier tier) {
    return Optional.of(new Verdict(pair, tier, Optional.empty()));
  }
}
