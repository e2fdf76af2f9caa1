package org.bylint.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bylint.sources.SourceMatch;
import org.bylint.sources.SourceRecord;
import org.bylint.sources.SourceRegistry;

/** What the registry of sources knows, for people. */
public final class SourcesText {
  private final SourceRegistry registry;
  private final Wording wording;

  public SourcesText(SourceRegistry registry, Wording wording) {
    this.registry = registry;
    this.wording = wording;
  }

  /** One line for each entry, in the order of the registry. */
  public String all() {
    List<String> lines = new ArrayList<>();
    for (SourceRecord source : registry.records()) {
      lines.add(source.id() + "  " + name(source) + "  " + String.join(", ", otherNames(source)));
    }
    return String.join("\n", lines);
  }

  private static List<String> otherNames(SourceRecord source) {
    List<String> all = new ArrayList<>(source.aliases());
    all.addAll(source.ambiguous());
    return all;
  }

  /** Whether the name means one or several entries. */
  public boolean knows(String name) {
    SourceMatch.Status status = registry.lookUp(name).status();
    return status == SourceMatch.Status.KNOWN || status == SourceMatch.Status.AMBIGUOUS;
  }

  /** What a name means, and the entries that it may mean. */
  public String lookUp(String name) {
    SourceMatch match = registry.lookUp(name);
    List<String> parts = new ArrayList<>();
    parts.add(wording.quoted(name) + wording.pick("\u00a0: ", ": ") + verdict(match));
    match.records().forEach(r -> parts.add(entry(r)));
    return String.join("\n\n", parts);
  }

  private String verdict(SourceMatch match) {
    return switch (match.status()) {
      case KNOWN -> wording.pick("source connue.", "a known source.");
      case AMBIGUOUS ->
          match.records().size() > 1
              ? wording.pick(
                  "ambigu, plusieurs sources portent ce nom.",
                  "ambiguous, several sources go by it.")
              : wording.pick(
                  "ambigu, ce sigle ou ce nom a aussi d’autres sens.",
                  "ambiguous, it also means other things.");
      case NEAR ->
          wording.pick("inconnu\u00a0; sans doute ", "unknown; probably ")
              + wording.quoted(match.suggestion())
              + ".";
      case UNKNOWN -> wording.pick("inconnu.", "unknown.");
    };
  }

  private String entry(SourceRecord source) {
    List<String> lines = new ArrayList<>();
    lines.add(name(source) + " (" + source.id() + ")");
    add(lines, wording.label("  autres noms", "  other names"), source.aliases());
    add(lines, wording.label("  noms ambigus", "  ambiguous names"), source.ambiguous());
    add(lines, wording.label("  sorte", "  kind"), List.of(source.kind()));
    add(lines, wording.label("  pays", "  country"), List.of(source.country()));
    add(lines, wording.label("  propriété", "  ownership"), List.of(source.ownership()));
    add(lines, wording.label("  domaines", "  domains"), source.domains());
    add(lines, wording.label("  d’après", "  according to"), source.references());
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String label, List<String> values) {
    String joined = String.join(", ", values);
    if (!joined.isBlank()) {
      lines.add(label + " " + joined);
    }
  }

  private String name(SourceRecord source) {
    String own = source.names().get(wording.code());
    Set<String> names = new LinkedHashSet<>(source.names().values());
    return own != null ? own : names.stream().sorted().findFirst().orElse(source.id());
  }
}
