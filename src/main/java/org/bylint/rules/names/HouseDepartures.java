package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.analysis.HouseName;
import org.bylint.analysis.HouseNames;
import org.bylint.analysis.Name;
import org.bylint.text.EditDistance;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/**
 * Finds names that are close to one of the house's names file and are not in it; made once a run.
 */
final class HouseDepartures {
  private final SpellingModel model;

  /** Names of the house by all their words but one, with a gap in its place. */
  private final Map<String, List<HouseName>> byGap = new HashMap<>();

  private final Set<String> forms = new HashSet<>();

  /**
   * A departure.
   *
   * @param place the word that differs
   * @param found the name as the article writes it
   * @param right the word as the house writes it
   */
  record HouseDeparture(Span place, String found, String right, HouseName name) {}

  HouseDepartures(SpellingModel model, HouseNames house) {
    this.model = model;
    for (HouseName name : house.in(model.language().code())) {
      List<String> words = words(name.name());
      for (int i = 0; i < words.size() && words.size() > 1; i++) {
        byGap.computeIfAbsent(gap(words, i), g -> new ArrayList<>(1)).add(name);
      }
      forms.add(Folding.fold(name.name()));
      name.also().forEach(f -> forms.add(Folding.fold(f)));
      name.allow().forEach(f -> forms.add(Folding.fold(f)));
    }
  }

  private static List<String> words(String name) {
    return List.of(Folding.fold(name).split(" ", -1));
  }

  private static String gap(List<String> words, int at) {
    List<String> other = new ArrayList<>(words);
    other.set(at, "_");
    return String.join(" ", other);
  }

  /** One for each name of the article, where it first stands. */
  List<HouseDeparture> find(List<Name> names) {
    List<HouseDeparture> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Name name : names) {
      for (Name.Mention mention : name.mentions()) {
        if (!forms.contains(Folding.fold(mention.text())) && seen.add(mention.text())) {
          find(mention, found);
        }
      }
    }
    return found;
  }

  private void find(Name.Mention mention, List<HouseDeparture> found) {
    String[] written = mention.text().split(" ", -1);
    List<String> words = words(mention.text());
    int start = mention.span().start();
    for (int i = 0; i < words.size() && written.length == words.size(); i++) {
      Span place = new Span(start, start + written[i].length());
      start = place.end() + 1;
      for (HouseName name : byGap.getOrDefault(gap(words, i), List.of())) {
        String right = name.name().split(" ", -1)[i];
        if (isSlip(written[i], right)) {
          found.add(new HouseDeparture(place, mention.text(), right, name));
          return;
        }
      }
    }
  }

  private boolean isSlip(String form, String right) {
    String folded = Folding.fold(form);
    String other = Folding.fold(right);
    boolean near =
        EditDistance.between(folded, other, 1) <= 1
            || model.keys().of(folded).equals(model.keys().of(other));
    return near
        && !folded.equals(other)
        && folded.length() > 2
        && !model.known().isKnown(form)
        && !model.known().isKnownElsewhere(form)
        && !model.inflections().relate(folded, other);
  }
}
