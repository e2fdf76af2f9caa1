package org.bylint.rules.names;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.HouseForm;
import org.bylint.analysis.HouseForm.Status;
import org.bylint.analysis.HouseName;
import org.bylint.analysis.HouseNames;
import org.bylint.analysis.Name;
import org.bylint.text.Folding;

/**
 * Sets what an article writes against the house's names file, then against the table of variants.
 */
final class Usages {
  private final NameVariants table;
  private final HouseNames house;
  private final String language;
  private final FreeNames free;
  private final Map<Object, Usage> usages = new LinkedHashMap<>();

  private Usages(Article article, NameVariants table) {
    this.table = table;
    house = article.houseNames();
    language = article.language().code();
    free = new FreeNames(article);
  }

  /** Those of an article, read once for all rules that compare them. */
  static Usages of(Article article, NameVariants table) {
    return article.shared(Usages.class, Usages.class, () -> read(article, table));
  }

  private static Usages read(Article article, NameVariants table) {
    Usages usages = new Usages(article, table);
    for (Sighting sighting : Sightings.of(article, table)) {
      if (!usages.addToHouse(sighting)) {
        usages.addToTable(sighting);
      }
    }
    return usages;
  }

  /** The names of the lists that the article holds, by where they are first seen. */
  Collection<Usage> all() {
    return usages.values();
  }

  /** Whether the house's file itself holds the form. */
  private boolean addToHouse(Sighting s) {
    if (house.isEmpty()) {
      return false;
    }
    int space = s.folded().indexOf(' ');
    String first = space < 0 ? s.folded() : s.folded().substring(0, space);
    Optional<HouseForm> form =
        house
            .beginningWith(first, language)
            .filter(f -> f.standsAlone() && isWritten(f, s))
            .findFirst();
    if (form.isEmpty()) {
      return false;
    }
    Usage usage =
        usages.computeIfAbsent(
            List.of(form.get().name(), form.get().right()), k -> ofHouse(form.get()));
    if (form.get().status() == Status.AVOIDED) {
      usage.addWrong(s, free);
    } else {
      usage.addRight();
    }
    return form.get().status() == Status.AVOIDED;
  }

  private static boolean isWritten(HouseForm form, Sighting s) {
    return lower(Words.composed(form.form())).equals(lower(s.form()));
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private Usage ofHouse(HouseForm form) {
    String last = form.right().substring(form.right().lastIndexOf(' ') + 1);
    Optional<NameVariants.Group> group = group(Folding.fold(form.right()));
    boolean place =
        form.name().kind().equals(Optional.of(Name.Kind.PLACE))
            || group.or(() -> group(Folding.fold(last))).filter(g -> g.exonym()).isPresent();
    boolean club = group.filter(NameVariants.Group::club).isPresent();
    return new Usage(form.right(), Usage.By.HOUSE, place, club, words(form.name()));
  }

  /** All words that the house's file gives for a name. */
  private static Set<String> words(HouseName name) {
    Set<String> words = new LinkedHashSet<>();
    for (String form : List.of(name.name(), String.join(" ", name.also()))) {
      words.addAll(List.of(Folding.fold(form).split(" ", -1)));
    }
    return words;
  }

  private Optional<NameVariants.Group> group(String folded) {
    return table.of(folded).stream().filter(g -> !g.shared()).findFirst();
  }

  private void addToTable(Sighting s) {
    Optional<NameVariants.Group> found = group(s.folded());
    if (found.isEmpty()) {
      return;
    }
    NameVariants.Group group = found.get();
    Optional<HouseForm> written = written(group);
    Usage usage = usages.computeIfAbsent(group, g -> ofTable(group, written));
    boolean right =
        s.folded().equals(Folding.fold(usage.right()))
            || (written.isPresent()
                ? isAllowed(s)
                : !group.settled() || isAccepted(s.folded(), group));
    if (right) {
      usage.addRight();
    } else {
      usage.addWrong(s, free);
    }
  }

  /** A form that careful press writes as well, hyphens and spaces aside. */
  private static boolean isAccepted(String folded, NameVariants.Group group) {
    String letters = Words.joined(folded);
    return letters.equals(Words.joined(Folding.fold(group.preferred())))
        || group.accepted().stream().anyMatch(form -> letters.equals(Words.joined(form)));
  }

  /** A form of the group that the house writes: as a name, or as the end of one. */
  private Optional<HouseForm> written(NameVariants.Group group) {
    if (house.isEmpty()) {
      return Optional.empty();
    }
    return group.forms().stream()
        .sorted()
        .flatMap(form -> house.word(form, language))
        .filter(f -> f.status() == Status.WRITTEN && f.standsAlone())
        .filter(f -> f.isWhole() || !group.exonym())
        .findFirst();
  }

  private boolean isAllowed(Sighting s) {
    return house
        .word(s.folded(), language)
        .anyMatch(f -> f.status() != Status.AVOIDED && isWritten(f, s));
  }

  private static Usage ofTable(NameVariants.Group group, Optional<HouseForm> written) {
    if (written.isEmpty()) {
      return new Usage(
          group.preferred(), Usage.By.TABLE, group.exonym(), group.club(), group.first());
    }
    HouseForm form = written.get();
    boolean place = group.exonym() || form.name().kind().equals(Optional.of(Name.Kind.PLACE));
    Set<String> first = new LinkedHashSet<>(group.first());
    first.addAll(words(form.name()));
    return new Usage(form.form(), Usage.By.HOUSE, place, group.club(), first);
  }
}
