package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bylint.rules.names.Departure.Kind;

/**
 * Finds names in one or two articles that the rest of the repository spells otherwise. Across
 * articles close names are mostly those of different people (of 748 pairs in news articles, 63
 * stood beside one name, and 55 of these were one name): both must stand beside the same name.
 */
final class Departures {
  private final SpellingModel model;
  private final int files;
  private final int ratio;
  private final SpellingJudge judge;
  private final Slips slips;

  /**
   * A finder.
   *
   * @param files articles that a usual form stands in, at least
   * @param ratio how often it stands for each time of the rare one, at least
   */
  Departures(SpellingModel model, HouseSpelling house, int files, int ratio) {
    this.model = model;
    this.files = files;
    this.ratio = ratio;
    judge = new SpellingJudge(model, house);
    slips = new Slips(model);
  }

  /** In the order of the names; each from the most frequent of the forms that it departs from. */
  List<Departure> find(Collection<RepositoryName> names) {
    Map<String, List<RepositoryName>> usual = new HashMap<>();
    List<RepositoryName> rare = new ArrayList<>();
    for (RepositoryName name : names) {
      if (name.articles() >= files) {
        blocks(name).forEach(b -> usual.computeIfAbsent(b, k -> new ArrayList<>(2)).add(name));
      } else if (name.articles() <= RepositoryName.RARE) {
        rare.add(name);
      }
    }
    List<Departure> found = new ArrayList<>();
    for (RepositoryName name : rare) {
      departure(name, usual).ifPresent(found::add);
    }
    return found;
  }

  /** Only names in one block are compared: beside one name, in one group of the table. */
  private Set<String> blocks(RepositoryName name) {
    Set<String> blocks = new LinkedHashSet<>();
    name.before().keySet().forEach(n -> blocks.add(n + " _"));
    name.after().keySet().forEach(n -> blocks.add("_ " + n));
    for (NameVariants.Group group : model.variants().of(name.folded())) {
      blocks.add("=" + group.preferred());
    }
    return blocks;
  }

  private Optional<Departure> departure(
      RepositoryName rare, Map<String, List<RepositoryName>> usual) {
    Set<RepositoryName> near = new LinkedHashSet<>();
    for (String block : blocks(rare)) {
      for (RepositoryName name : usual.getOrDefault(block, List.of())) {
        if (name.count() >= ratio * rare.count()
            && (block.startsWith("=") || slips.areNear(rare.folded(), name.folded()))) {
          near.add(name);
        }
      }
    }
    return near.stream()
        .flatMap(name -> compare(rare, name).stream())
        .max(
            Comparator.comparingInt((Departure d) -> d.support().count())
                .thenComparingInt(d -> d.usual().count())
                .thenComparing(d -> d.usual().form()));
  }

  private Optional<Departure> compare(RepositoryName rare, RepositoryName usual) {
    if (rare.folded().equals(usual.folded())) {
      return Optional.of(Departure.of(rare, usual, Kind.ACCENTS)).filter(this::isAccent);
    }
    return judge
        .judge(rare.spelling(), usual.spelling())
        .map(v -> Departure.of(rare, usual, kind(v)))
        .filter(d -> d.kind() == Kind.TABLE ? isInTable(d) : isSlip(d));
  }

  /**
   * A name that many bear is no name by itself; what a place is called abroad, another rule says.
   */
  private static Kind kind(Verdict verdict) {
    return verdict.group().filter(g -> !g.shared() && !g.exonym()).isPresent()
        ? Kind.TABLE
        : Kind.SPELLING;
  }

  /** Not only capitals differ, and no dictionary holds the rare form with more accents. */
  private boolean isAccent(Departure d) {
    String rare = d.rare().form();
    String usual = d.usual().form();
    return d.sharesNeighbour()
        && !Words.lower(rare).equals(Words.lower(usual))
        && !(model.known().isKnown(rare) && Words.marks(rare) > Words.marks(usual));
  }

  /** Beside one name, or alone wherever it stands; never the form that the table prefers. */
  private boolean isInTable(Departure d) {
    boolean preferred =
        model.variants().of(d.rare().folded()).stream()
            .anyMatch(group -> group.preferred().equals(d.rare().form()));
    return !preferred && (d.sharesNeighbour() || d.rare().spelling().standsAlone());
  }

  /** Unknown to dictionaries, and beside a name that often enough stands beside the usual form. */
  private boolean isSlip(Departure d) {
    return d.sharesNeighbour()
        && slips.isUnknown(d.rare().form())
        && d.support().count() >= leastSupport(d);
  }

  /**
   * How often the usual form must stand beside the shared name. Two letters exchanged are a slip of
   * the finger at first sight; a surname with another letter after a given name may well be another
   * person's, and an ending another form of the word.
   */
  private int leastSupport(Departure d) {
    Comparison c = Comparison.of(d.rare().folded(), d.usual().folded(), model);
    if (c.swapped()) {
      return 1;
    }
    boolean otherLetter = c.a().length() == c.b().length() && !c.keysEqual();
    boolean otherEnding = model.inflections().relate(c.a(), c.b());
    return otherEnding || (otherLetter && d.followsOneName()) ? Slips.SURE * d.rare().count() : 2;
  }
}
