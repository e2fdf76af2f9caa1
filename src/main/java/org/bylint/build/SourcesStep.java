package org.bylint.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.sources.CreditKey;
import org.bylint.sources.RegistryFile;
import org.bylint.sources.SourceRecord;
import org.bylint.sources.SourceRegistry;
import org.bylint.yaml.TextFile;
import org.bylint.yaml.YamlException;

/** Compiles the registry of sources, after checking that its entries are sorted and clear. */
final class SourcesStep implements Step {
  private static final Set<String> OWNERSHIP =
      Set.of(
          "state",
          "public-service",
          "cooperative",
          "foundation",
          "private",
          "listed",
          "association",
          "unknown");
  private static final Set<String> KINDS =
      Set.of(
          "wire-agency",
          "photo-agency",
          "newspaper",
          "magazine",
          "broadcaster",
          "online",
          "press-release-service",
          "institution",
          "social-platform",
          "fact-checker",
          "satire");

  @Override
  public void run(Path rules, Path resources) throws IOException {
    Path file = rules.resolve("sources/registry.yml");
    List<SourceRecord> records = read(file);
    String last = "";
    Map<String, SourceRecord> claimed = new LinkedHashMap<>();
    for (SourceRecord r : records) {
      require(last.compareTo(r.id()) < 0, r, "must stand after " + last);
      require(KINDS.contains(r.kind()), r, "has an unknown kind: " + r.kind());
      require(OWNERSHIP.contains(r.ownership()), r, "has an unknown ownership");
      require(r.country().length() == 2, r, "needs a country code of two letters");
      last = r.id();
      r.names().values().forEach(name -> claim(name, r, claimed));
      r.aliases().forEach(alias -> claim(alias, r, claimed));
    }
    for (SourceRecord r : records) {
      for (String alias : r.ambiguous()) {
        SourceRecord other = claimed.get(CreditKey.of(alias));
        require(
            other == null || other.equals(r), r, "calls " + alias + " ambiguous, another does not");
      }
    }
    Files.writeString(resources.resolve(SourceRegistry.RESOURCE), SourceRegistry.stored(records));
  }

  private static List<SourceRecord> read(Path file) {
    try {
      String shown = file.toString();
      return RegistryFile.parse(shown, TextFile.read(file, shown));
    } catch (YamlException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void claim(String alias, SourceRecord record, Map<String, SourceRecord> claimed) {
    SourceRecord other = claimed.putIfAbsent(CreditKey.of(alias), record);
    require(
        other == null || other.equals(record),
        record,
        "claims " + alias + ", which must be ambiguous in both entries");
  }

  private static void require(boolean holds, SourceRecord record, String problem) {
    if (!holds) {
      throw new IllegalStateException("registry of sources: " + record.id() + " " + problem);
    }
  }
}
