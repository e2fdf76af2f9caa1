package org.bylint.rules.names;

import java.util.Optional;
import org.bylint.rules.names.Verdict.Tier;

/** Decides whether two close spellings in one article are one name. */
final class SpellingJudge {
  private static final int OFTEN = 3;

  private final SpellingModel model;
  private final HouseSpelling house;
  private final Persons persons;
  private final Relations relations;
  private final PairBuilder pairs;

  SpellingJudge(SpellingModel model, HouseSpelling house) {
    this.model = model;
    this.house = house;
    this.persons = new Persons(model);
    this.relations = new Relations(model, persons);
    this.pairs = new PairBuilder(model);
  }

  Optional<Verdict> judge(Spelling a, Spelling b) {
    HouseSpelling.Says says = house.of(a, b);
    if (a.folded().equals(b.folded())
        || a.isGlossOf(b)
        || b.isGlossOf(a)
        || says == HouseSpelling.Says.LEAVE) {
      return Optional.empty();
    }
    Optional<NameVariants.Group> group = model.variants().common(a.folded(), b.folded());
    if (says != HouseSpelling.Says.NOTHING || (group.isPresent() && counts(group.get(), a, b))) {
      return Optional.of(new Verdict(pairs.whole(a, b), Tier.CERTAIN, group));
    }
    if (Words.joined(a.folded()).equals(Words.joined(b.folded()))) {
      return verdict(pairs.whole(a, b), Tier.CERTAIN);
    }
    if (Acronyms.isAcronym(a) || Acronyms.isAcronym(b)) {
      return Acronyms.slip(a, b, model)
          ? verdict(pairs.whole(a, b), Tier.LIKELY)
          : Optional.empty();
    }
    return group.filter(NameVariants.Group::exonym).isPresent()
            || model.inflections().haveTwoSpellings(a.folded(), b.folded())
        ? Optional.empty()
        : candidate(a, b).flatMap(this::weigh);
  }

  private boolean counts(NameVariants.Group group, Spelling a, Spelling b) {
    if (group.club()) {
      return false;
    }
    if (group.exonym()) {
      return countsAsExonym(a, group.preferred()) && countsAsExonym(b, group.preferred());
    }
    return !group.shared() || a.sharesNeighbour(b);
  }

  /** The foreign form stands alone and is no word of the article's language (an Argentine). */
  private boolean countsAsExonym(Spelling s, String preferred) {
    return s.form().equals(preferred)
        || (s.isLed() && !model.language().lexicon("gentilics").contains(s.form()));
  }

  /** The pair as it is weighed; none where its letters forbid it. */
  Optional<NamePair> candidate(Spelling a, Spelling b) {
    return pairs
        .parts(a, b)
        .filter(p -> !persons.areFirstNameAndSurname(p))
        .map(pairs::withOtherLanguage)
        .filter(p -> !persons.areRelatives(p))
        .filter(relations::allow);
  }

  private Optional<Verdict> weigh(NamePair pair) {
    if (pair.bothKnown()) {
      return persons.areOneThoughKnown(pair)
          ? verdict(pair, persons.mayBeKin(pair) ? Tier.LIKELY : Tier.CERTAIN)
          : isForeignBySlip(pair) ? verdict(pair, Tier.LIKELY) : Optional.empty();
    }
    double score = PairScore.of(pair, model);
    return score < model.weight("threshold") ? Optional.empty() : verdict(pair, tier(pair, score));
  }

  /**
   * Once, a letter apart, beside the same word, and known to the other language only: a slip that
   * happens to be a word there (the march of the Verbs solidaires, for Verts).
   */
  private boolean isForeignBySlip(NamePair pair) {
    boolean aIsHere = model.known().isKnown(pair.a().form());
    boolean bIsHere = model.known().isKnown(pair.b().form());
    Spelling foreign = aIsHere ? pair.b() : pair.a();
    return aIsHere != bIsHere
        && foreign.count() == 1
        && pair.comparison().distance() == 1
        && !pair.comparison().firstDiffers()
        && (pair.sharesNeighbour()
            || pair.a().sharesWordBefore(pair.b())
            || pair.a().sharesWordAfter(pair.b()));
  }

  private Tier tier(NamePair pair, double score) {
    if (mayWellBeTwo(pair)) {
      return Tier.POSSIBLE;
    }
    if (pair.sharesNeighbour()
        && score >= model.weight("certain beside")
        && !relations.relate(pair.a(), pair.b())) {
      return Tier.CERTAIN;
    }
    boolean slip = pair.oneKnown() && pair.rarer() == 1 && pair.commoner() >= OFTEN;
    if (slip && !pair.unknownIsFrequent() && score >= model.weight("certain")) {
      return Tier.CERTAIN;
    }
    if (score < model.weight("two people") && persons.followTwoFirstNames(pair)) {
      return Tier.POSSIBLE;
    }
    boolean once = pair.rarer() == 1 && pair.commoner() >= 2;
    return once || pair.comparison().keysEqual() || score >= model.weight("sure")
        ? Tier.LIKELY
        : Tier.POSSIBLE;
  }

  /**
   * Once each before two surnames, both unknown (Soléna, Soréna); once each, the stranger with an
   * accent of its own (Macró beside Marco); or two letters apart more than once.
   */
  private static boolean mayWellBeTwo(NamePair pair) {
    boolean onceEach = pair.commoner() == 1;
    boolean accent = pair.oneKnown() && innerMarks(pair.unknown()) > innerMarks(pair.known());
    return (onceEach && (accent || (!pair.oneKnown() && pair.a().contradictsAfter(pair.b()))))
        || (pair.rarer() > 1 && pair.comparison().distance() > 1 && !pair.comparison().keysEqual());
  }

  /** Accents behind the first letter; a capital may lack its own. */
  private static int innerMarks(Spelling s) {
    return Words.marks(s.form().substring(1));
  }

  private static Optional<Verdict> verdict(NamePair pair, Tier tier) {
    return Optional.of(new Verdict(pair, tier, Optional.empty()));
  }
}
