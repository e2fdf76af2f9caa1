package org.bylint.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.rule.RuleCatalogue;
import org.bylint.text.Nearest;
import org.bylint.text.PathPattern;
import org.bylint.yaml.TextFile;
import org.bylint.yaml.YamlException;
import org.bylint.yaml.YamlMap;
import org.bylint.yaml.YamlNode;
import org.bylint.yaml.YamlReader;

/**
 * Reads configuration files with those they extend. Only this class and those it calls need YAML.
 */
final class ConfigFileReader {
  private static final List<String> OWN_KEYS = List.of("extends", "ignore", "overrides");

  private final RuleCatalogue catalogue;
  private final Profiles profiles;
  private final Path workingDirectory;

  ConfigFileReader(RuleCatalogue catalogue, Profiles profiles, Path workingDirectory) {
    this.catalogue = catalogue;
    this.profiles = profiles;
    this.workingDirectory = workingDirectory;
  }

  /**
   * Reads a file.
   *
   * @param base folder that its patterns count from
   */
  ConfigFile read(Path file, Path base) throws ConfigException {
    try {
      Reading reading = new Reading();
      reading.file(file.toAbsolutePath().normalize());
      return new ConfigFile(
          file,
          base.toAbsolutePath().normalize(),
          List.copyOf(reading.sections),
          List.copyOf(reading.ignore),
          List.copyOf(reading.overrides));
    } catch (YamlException e) {
      throw new ConfigException(shown(file), String.valueOf(e.getMessage()), e);
    }
  }

  /** A file as messages name it: as short as it can be. */
  private String shown(Path file) {
    return shown(file, workingDirectory);
  }

  static String shown(Path file, Path workingDirectory) {
    Path here = workingDirectory.toAbsolutePath().normalize();
    Path seen = file.startsWith(here) ? here.relativize(file) : file;
    return seen.toString().replace('\\', '/');
  }

  /** One file with all that it extends. */
  private final class Reading {
    private final List<Path> open = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<PathPattern> ignore = new ArrayList<>();
    private final List<ConfigFile.PathOverride> overrides = new ArrayList<>();

    void file(Path file) throws YamlException {
      Optional<YamlNode> root = YamlReader.read(shown(file), TextFile.read(file, shown(file)), 1);
      if (root.isEmpty()) {
        return;
      }
      YamlMap map = root.get().map();
      List<String> known = new ArrayList<>(SectionReader.KEYS);
      known.addAll(OWN_KEYS);
      map.allowOnly("key", known);
      open.add(file);
      Path folder = folder(file);
      if (map.has("extends")) {
        for (YamlNode node : map.require("extends").listOrOne()) {
          extend(node, folder);
        }
      }
      SectionReader reader = new SectionReader(catalogue, profiles.names(), folder);
      sections.add(reader.read(map));
      ignore.addAll(patterns(map, "ignore"));
      if (map.has("overrides")) {
        for (YamlNode node : map.require("overrides").list()) {
          overrides.add(override(node.map(), reader));
        }
      }
      open.remove(file);
    }

    private void extend(YamlNode node, Path folder) throws YamlException {
      String name = node.text();
      if (profiles.names().contains(name)) {
        sections.add(Section.ofRules(profiles.rules(name)));
        return;
      }
      Path file = folder.resolve(name).normalize();
      if (!Files.isRegularFile(file)) {
        throw node.error(
            "nothing to extend: \""
                + name
                + "\" is neither a file nor a profile"
                + Nearest.hint(name, profiles.names()));
      }
      if (open.contains(file)) {
        throw node.error("\"" + name + "\" extends this file, which extends it again");
      }
      file(file);
    }

    private ConfigFile.PathOverride override(YamlMap map, SectionReader reader)
        throws YamlException {
      List<String> known = new ArrayList<>(SectionReader.KEYS);
      known.remove("messages");
      known.remove("baseline");
      known.remove("failOn");
      known.remove("maxWarnings");
      known.remove("minSeverity");
      known.add("paths");
      map.allowOnly("key of an override", known);
      map.require("paths");
      return new ConfigFile.PathOverride(patterns(map, "paths"), reader.read(map));
    }
  }

  private static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  private static List<PathPattern> patterns(YamlMap map, String key) throws YamlException {
    Optional<YamlNode> node = map.get(key);
    return node.isEmpty()
        ? List.of()
        : node.get().texts().stream().map(PathPattern::ignoring).toList();
  }
}
