package org.bylint.rules.names;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.names.Capitals;
import org.bylint.language.Lexicon;
import org.bylint.rules.names.Verdict.Tier;
import org.bylint.text.EditDistance;

/** Decides whether two close spellings in one article are one name. */
final class SpellingJudge {
  private static final int MOST_LETTERS_APART = 3;
  private static final int SHORTEST = 4;
  private static final double NEAR = 0.12;
  private static final int OFTEN = 3;
  private static final double SOME_BITS = 1.0;
  private static final int LONG = 8;

  private final SpellingModel model;
  private final HouseSpelling house;

  SpellingJudge(SpellingModel model, HouseSpelling house) {
    this.model = model;
    this.house = house;
  }

  Optional<Verdict> judge(Spelling a, Spelling b) {
    if (a.folded().equals(b.folded()) || a.isGlossOf(b) || b.isGlossOf(a)) {
      return Optional.empty();
    }
    HouseSpelling.Says says = house.of(a, b);
    if (says == HouseSpelling.Says.LEAVE) {
      return Optional.empty();
    }
    Optional<NameVariants.Group> group = model.variants().common(a.folded(), b.folded());
    if (says != HouseSpelling.Says.NOTHING) {
      return Optional.of(new Verdict(pair(a, b, a.folded(), b.folded()), Tier.CERTAIN, group));
    }
    if (group.isPresent() && counts(group.get(), a, b)) {
      return Optional.of(new Verdict(pair(a, b, a.folded(), b.folded()), Tier.CERTAIN, group));
    }
    if (Words.joined(a.folded()).equals(Words.joined(b.folded()))) {
      NamePair pair = pair(a, b, a.folded(), b.folded());
      return Optional.of(new Verdict(pair, Tier.CERTAIN, Optional.empty()));
    }
    return isAcronym(a)
            || isAcronym(b)
            || model.inflections().haveTwoSpellings(a.folded(), b.folded())
            || group.filter(NameVariants.Group::exonym).isPresent()
        ? Optional.empty()
        : parts(a, b).flatMap(this::weigh);
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
        || (s.standsAlone() && !model.language().lexicon("gentilics").contains(s.form()));
  }

  private static boolean isAcronym(Spelling s) {
    return s.form().length() <= Words.SHORT_CAPITALS && Capitals.isCapitals(s.form());
  }

  private NamePair pair(Spelling a, Spelling b, String partA, String partB) {
    return new NamePair(
        a,
        b,
        Comparison.of(partA, partB, model),
        model.known().isKnownBeside(a.form(), b.form()),
        model.known().isKnownBeside(b.form(), a.form()));
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
    if (apart || (isShort && !isSlip(partA, partB))) {
      return Optional.empty();
    }
    return Optional.of(
        partsA.size() > 1 && isSlip(partA, partB)
            ? pair(a, b, a.folded(), b.folded())
            : pair(a, b, partA, partB));
  }

  /** Short parts of a compound name must differ by a letter more or less: Vieux-Port, Vieux-ort. */
  private static boolean isSlip(String partA, String partB) {
    int shorter = Math.min(partA.length(), partB.length());
    boolean lost = partA.startsWith(partB) || partB.startsWith(partA);
    return shorter >= (lost ? SHORTEST - 2 : SHORTEST - 1) && EditDistance.of(partA, partB) == 1;
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
        .filter(pair -> !a.isGlossOf(b) && !b.isGlossOf(a) && !isAcronym(a) && !isAcronym(b))
        .filter(this::mayBeOne)
        .map(this::withOtherLanguage)
        .filter(pair -> !pair.bothKnown());
  }

  /**
   * Names of persons are not inflected: a surname after one given name, or given names before one
   * surname that differ by a mute s (Georges, George); with an e it may be a sister. Nor are
   * compounds that dictionaries hold (Pay-Bas).
   */
  private boolean isPersonAnyway(NamePair pair) {
    if (followsOneGivenName(pair)
        || hasLostLetter(pair)
        || (pair.a().form().indexOf('-') > 0 && pair.oneKnown())) {
      return true;
    }
    Comparison c = pair.comparison();
    boolean givenA = isGivenName(pair.a().form());
    boolean givenB = isGivenName(pair.b().form());
    boolean mute = c.a().equals(c.b() + "s") || c.b().equals(c.a() + "s");
    return pair.rarer() == 1
        && pair.a().sharesAfter(pair.b())
        && (mute ? givenA || givenB : !givenA && !givenB && !pair.aKnown() && !pair.bKnown());
  }

  /**
   * Once, unknown to both languages, and short of an ending (Bruxelle, Canadia beside Canadian) or
   * long by an e: the base of a word that dictionaries hold is held too.
   */
  private boolean hasLostLetter(NamePair pair) {
    if (!pair.oneKnown() || pair.unknownIsFrequent() || pair.rarer() > 1) {
      return false;
    }
    String unknown = pair.aKnown() ? pair.comparison().b() : pair.comparison().a();
    String known = pair.aKnown() ? pair.comparison().a() : pair.comparison().b();
    String form = pair.aKnown() ? pair.b().form() : pair.a().form();
    return ((known.startsWith(unknown) && known.length() == unknown.length() + 1)
            || unknown.equals(known + "e"))
        && !model.known().isKnownElsewhere(form);
  }

  private boolean followsOneGivenName(NamePair pair) {
    for (String name : pair.a().before()) {
      if (pair.b().before().contains(name) && isGivenName(name) && !isPlace(name)) {
        return true;
      }
    }
    return false;
  }

  /** Roman Catholic, Virginia Resolves: as a given name, such a word proves nothing. */
  private boolean isPlace(String name) {
    return model.language().lexicon("places").contains(name)
        || model.language().lexicon("gentilics").contains(name);
  }

  private boolean isGivenName(String form) {
    int hyphen = form.indexOf('-');
    return model.givenNames().contains(hyphen < 0 ? form : form.substring(0, hyphen));
  }

  /** Two known words beside one name: hardly different, or parts of one person's name. */
  private boolean areOneThoughKnown(NamePair pair) {
    Comparison c = pair.comparison();
    if (!pair.sharesNeighbour()
        || c.firstDiffers()
        || areBrotherAndSister(pair)
        || (isPlace(pair.a().form()) && isPlace(pair.b().form()))) {
      return false;
    }
    boolean surname = followsOneGivenName(pair);
    if (c.keysEqual() && (surname || pair.rarer() == 1)) {
      return true;
    }
    boolean person =
        surname
            || (pair.a().sharesAfter(pair.b())
                && isGivenName(pair.a().form())
                && isGivenName(pair.b().form()));
    return pair.rarer() == 1
        && ((c.distance() <= 1 && (person || c.ratio() <= NEAR))
            || (c.distance() == 2 && person && !surname && c.longer() >= LONG));
  }

  /** Given names of a man and of a woman before one surname. */
  private boolean areBrotherAndSister(NamePair pair) {
    Optional<Lexicon.Entry> a = model.givenNames().find(pair.a().form());
    Optional<Lexicon.Entry> b = model.givenNames().find(pair.b().form());
    return a.isPresent()
        && b.isPresent()
        && ((a.get().has("m") && b.get().has("f")) || (a.get().has("f") && b.get().has("m")));
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

  private Tier tier(NamePair pair) {
    if (pair.sharesNeighbour()
        && !model.inflections().relate(pair.a().folded(), pair.b().folded())) {
      return Tier.CERTAIN;
    }
    boolean slip = pair.oneKnown() && pair.rarer() == 1 && pair.commoner() >= OFTEN;
    double score = PairScore.of(pair, model);
    if (slip && !pair.unknownIsFrequent() && score >= model.weight("certain")) {
      return Tier.CERTAIN;
    }
    boolean once = pair.rarer() == 1 && pair.commoner() >= 2;
    if (pair.commoner() == 1 && isOrdinaryWord(pair)) {
      return Tier.POSSIBLE;
    }
    return once || pair.comparison().keysEqual() || score >= model.weight("sure")
        ? Tier.LIKELY
        : Tier.POSSIBLE;
  }

  /** An ordinary word beside a name that may well be one: Route, Rouve. */
  private boolean isOrdinaryWord(NamePair pair) {
    String known = pair.aKnown() ? pair.a().form() : pair.b().form();
    double bits = pair.comparison().stranger() * (pair.aKnown() ? -1 : 1);
    return pair.oneKnown()
        && bits < SOME_BITS
        && model.language().knows(Words.lower(known))
        && !isGivenName(known);
  }

  private static Optional<Verdict> verdict(NamePair pair, Tier tier) {
    return Optional.of(new Verdict(pair, tier, Optional.empty()));
  }
}
