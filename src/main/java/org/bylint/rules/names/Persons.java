package org.bylint.rules.names;

import java.util.Optional;
import org.bylint.language.Lexicon;

/** What first names and surnames say of two close spellings. */
final class Persons {
  private static final double NEAR = 0.12;
  private static final int LONG = 8;

  private final SpellingModel model;

  Persons(SpellingModel model) {
    this.model = model;
  }

  boolean isGivenName(String form) {
    int hyphen = form.indexOf('-');
    return model.givenNames().contains(hyphen < 0 ? form : form.substring(0, hyphen));
  }

  /** Both follow one first name, right after it or not: George Elwood, George Harold Ellwood. */
  boolean followOneGivenName(NamePair pair) {
    return pair.a().sharesChain(pair.b(), name -> isGivenName(name) && !isPlace(name));
  }

  /** Roman Catholic, Virginia Resolves: as a given name, such a word proves nothing. */
  private boolean isPlace(String name) {
    return model.language().lexicon("places").contains(name)
        || model.language().lexicon("gentilics").contains(name);
  }

  /** Once each, after different first names: most likely two people. */
  boolean followTwoFirstNames(NamePair pair) {
    return pair.commoner() == 1
        && pair.contradicts()
        && pair.a().before().stream().anyMatch(this::isGivenName)
        && pair.b().before().stream().anyMatch(this::isGivenName);
  }

  /** Given names of a man and of a woman before one surname. */
  boolean areBrotherAndSister(NamePair pair) {
    Optional<Lexicon.Entry> a = model.givenNames().find(pair.a().form());
    Optional<Lexicon.Entry> b = model.givenNames().find(pair.b().form());
    return a.isPresent()
        && b.isPresent()
        && ((a.get().has("m") && b.get().has("f")) || (a.get().has("f") && b.get().has("m")));
  }

  /**
   * Given names before one surname, one of them led by a word for a relative: his brother Simeon.
   */
  boolean areRelatives(NamePair pair) {
    return pair.bothKnown()
        && pair.commoner() <= 2
        && pair.a().sharesAfter(pair.b())
        && pair.a().followsWord(this::isRelative) != pair.b().followsWord(this::isRelative)
        && (isGivenName(pair.a().form()) || isGivenName(pair.b().form()));
  }

  private boolean isRelative(String word) {
    return model
        .language()
        .lexicon("speaking-nouns")
        .find(word)
        .filter(e -> e.has("kin"))
        .isPresent();
  }

  /** Two given names before one surname. */
  private boolean bearOneSurname(NamePair pair) {
    return pair.a().sharesAfter(pair.b())
        && isGivenName(pair.a().form())
        && isGivenName(pair.b().form());
  }

  /**
   * Two given names that sound otherwise, before one surname: Gérard and Gérald may be brothers.
   */
  boolean mayBeKin(NamePair pair) {
    String a = pair.comparison().a();
    String b = pair.comparison().b();
    boolean mute = a.equals(b + "s") || b.equals(a + "s");
    return bearOneSurname(pair) && !pair.comparison().keysEqual() && !mute;
  }

  /** A first name in the one place, the surname of somebody else in the other. */
  boolean areFirstNameAndSurname(NamePair pair) {
    return !pair.sharesNeighbour()
        && (isFirstNameOnly(pair.a(), pair.b()) || isFirstNameOnly(pair.b(), pair.a()));
  }

  private boolean isFirstNameOnly(Spelling first, Spelling other) {
    return first.opens()
        && other.isSurname()
        && isGivenName(first.form())
        && !isGivenName(other.form());
  }

  /**
   * Two known words that are one name: hardly different beside one name, or parts of a person's.
   */
  boolean areOneThoughKnown(NamePair pair) {
    Comparison c = pair.comparison();
    boolean surname = followOneGivenName(pair);
    if ((!pair.sharesNeighbour() && !surname)
        || c.firstDiffers()
        || areBrotherAndSister(pair)
        || (isPlace(pair.a().form()) && isPlace(pair.b().form()))) {
      return false;
    }
    if (c.keysEqual() && (surname || pair.rarer() == 1)) {
      return true;
    }
    boolean given = bearOneSurname(pair);
    if (c.distance() <= 1 && given && pair.rarer() <= 2) {
      return true;
    }
    return pair.rarer() == 1
        && ((c.distance() <= 1 && (surname || c.ratio() <= NEAR))
            || (c.distance() == 2 && given && !surname && c.longer() >= LONG));
  }
}
