package org.bylint.rules.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bylint.analysis.Article;
import org.bylint.analysis.Credit;
import org.bylint.analysis.Credit.Position;
import org.bylint.analysis.Credit.Status;
import org.bylint.rule.Place;
import org.bylint.sources.CreditKey;

/** How some articles write their sources, by source and position. */
final class SourceLabels {
  private final Map<String, Group> groups = new TreeMap<>();

  /** Where an article writes a label. */
  record Sighting(String path, Place place) {}

  /**
   * One way to write a source.
   *
   * @param text as written, without what announces it (Source:)
   * @param key what remains when case, accents, spaces and marks do not count
   * @param sightings one for each article, in their order
   */
  record Label(String text, String key, List<Sighting> sightings) {}

  /**
   * The labels of one source in one position.
   *
   * @param source id in the registry; empty for one that it does not know
   */
  record Group(String source, Map<String, Label> byText) {
    Collection<Label> labels() {
      return byText.values();
    }
  }

  /** The first of each kind in an article; persons are no sources, pictures have their own. */
  static SourceLabels of(Article article) {
    SourceLabels labels = new SourceLabels();
    String path = article.document().source().path();
    for (Credit credit : article.credits()) {
      boolean outlet = !credit.people() && credit.status() != Status.AMBIGUOUS;
      if (outlet && credit.position() != Position.CAPTION && credit.sources().size() <= 1) {
        Place place = credit.inSource() ? Place.source(credit.place()) : Place.text(credit.place());
        labels.note(credit, new Sighting(path, place));
      }
    }
    return labels;
  }

  private void note(Credit credit, Sighting sighting) {
    String key = CreditKey.of(credit.text());
    boolean known = credit.status() == Status.KNOWN && credit.sources().size() == 1;
    String source = known ? credit.sources().get(0) : "";
    Group group =
        groups.computeIfAbsent(
            (known ? source : "?" + key) + " " + credit.position(),
            g -> new Group(source, new LinkedHashMap<>(2)));
    if (!key.isEmpty()) {
      group
          .byText()
          .computeIfAbsent(
              credit.text(), t -> new Label(t, key, new ArrayList<>(List.of(sighting))));
    }
  }

  SourceLabels add(SourceLabels later) {
    later.groups.forEach(
        (key, group) -> {
          Group known = groups.putIfAbsent(key, group);
          if (known != null) {
            group.labels().forEach(label -> add(known, label));
          }
        });
    return this;
  }

  private static void add(Group known, Label label) {
    Label earlier = known.byText().putIfAbsent(label.text(), label);
    if (earlier != null) {
      earlier.sightings().addAll(label.sightings());
    }
  }

  /** By source and position. */
  Collection<Group> groups() {
    return groups.values();
  }
}
