package org.bylint.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bylint.rule.Localised;
import org.bylint.rule.RuleCatalogue;
import org.bylint.yaml.YamlException;
import org.bylint.yaml.YamlMap;
import org.bylint.yaml.YamlNode;
import org.bylint.yaml.YamlReader;

/** Reads the profiles as they are written, {@code rules/profiles/NAME.yml}; for the build. */
public final class ProfileReader {
  private static final String EXTENSION = ".yml";

  private final RuleCatalogue catalogue;
  private final Path folder;

  public ProfileReader(RuleCatalogue catalogue, Path folder) {
    this.catalogue = catalogue;
    this.folder = folder;
  }

  /** All profiles; a departure from the rule pages must say why. */
  public Profiles read() throws IOException, ConfigException {
    Map<String, Profiles.Profile> profiles = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(EXTENSION)).sorted().toList()) {
        String name = file.getFileName().toString();
        name = name.substring(0, name.length() - EXTENSION.length());
        profiles.put(name, profile(name, file, profiles));
      }
    } catch (YamlException e) {
      throw new ConfigException(String.valueOf(e.getMessage()), e);
    }
    return new Profiles(profiles);
  }

  private Profiles.Profile profile(String name, Path file, Map<String, Profiles.Profile> before)
      throws IOException, YamlException {
    Optional<YamlNode> root = YamlReader.read(file.toString(), Files.readString(file), 1);
    if (root.isEmpty()) {
      throw new YamlException(file + ":1: the profile is empty");
    }
    YamlMap map = root.get().map();
    map.allowOnly("key", List.of("summary", "rules"));
    YamlMap summary = map.require("summary").map();
    Section section = new SectionReader(catalogue, List.copyOf(before.keySet()), folder).read(map);
    List<RuleSetting> rules = new ArrayList<>();
    for (RuleSetting rule : section.rules()) {
      if (rule.reason().isEmpty()) {
        throw new YamlException(
            rule.origin() + ": say why: {level: …, reason: \"…\"} for " + rule.target());
      }
      rules.add(
          new RuleSetting(
              rule.target(), rule.level(), rule.options(), rule.reason(), Profiles.ORIGIN + name));
    }
    return new Profiles.Profile(
        new Localised(summary.require("fr").text(), summary.require("en").text()), rules);
  }
}
