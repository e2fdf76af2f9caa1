package org.bylint.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.rule.RuleCatalogue;
import org.bylint.rule.Severity;

/**
 * Finds the configuration of each file: the nearest {@code .bylint.yml}, from the file's folder up
 * to the root of its repository (else of the file system), under the command line. One resolver
 * serves all threads of a run.
 */
public final class ConfigResolver {
  /** Name of configuration files. */
  public static final String FILE_NAME = ".bylint.yml";

  private static final String STANDARD_ORIGIN = "bylint";

  private final RuleCatalogue catalogue;
  private final CommandLine commandLine;
  private final CommandLineRules commandLineRules;
  private final Path workingDirectory;
  private final Profiles profiles;
  private final Map<Path, Optional<ConfigFile>> byFolder = new HashMap<>();
  private final Map<Path, ConfigFile> byFile = new HashMap<>();
  private final Map<List<Section>, Config> configs = new HashMap<>();

  /**
   * A resolver for one run.
   *
   * @throws ConfigException when the command line names a rule, category, severity or profile that
   *     there is not
   */
  public ConfigResolver(RuleCatalogue catalogue, CommandLine commandLine, Path workingDirectory)
      throws ConfigException {
    this.catalogue = catalogue;
    this.commandLine = commandLine;
    this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
    this.profiles = Profiles.builtIn();
    this.commandLineRules = new CommandLineRules(catalogue, commandLine);
    commandLineRules.checkProfile(profiles);
  }

  /** The configuration in force for a file, which need not exist. */
  public synchronized Config forFile(Path file) throws ConfigException {
    Path absolute = workingDirectory.resolve(file).normalize();
    Optional<ConfigFile> found = configFile(absolute);
    List<Section> sections = new ArrayList<>();
    if (found.isPresent()) {
      ConfigFile config = found.get();
      sections.addAll(config.sections());
      String path = config.relative(absolute);
      config.overrides().stream()
          .filter(o -> o.applies(path))
          .forEach(o -> sections.add(o.section()));
    }
    Config known = configs.get(sections);
    if (known == null) {
      known = resolve(found.map(ConfigFile::path), sections);
      configs.put(sections, known);
    }
    return known;
  }

  /** Whether the configuration leaves out a file, or a folder with all in it. */
  public synchronized boolean ignores(Path path) throws ConfigException {
    Path absolute = workingDirectory.resolve(path).normalize();
    Optional<ConfigFile> config = configFile(absolute);
    return config.isPresent() && config.get().ignores(absolute);
  }

  /** A file from a folder, with forward slashes; one of another disk is seen whole. */
  public String from(Path folder, Path path) {
    Path absolute = workingDirectory.resolve(path).normalize();
    Path from = workingDirectory.resolve(folder).normalize();
    Path seen = absolute.startsWith(from) ? from.relativize(absolute) : absolute;
    return seen.toString().replace('\\', '/');
  }

  /** A file as messages name it: as short as it can be. */
  public String shown(Path file) {
    return ConfigFileReader.shown(file, workingDirectory);
  }

  private Optional<ConfigFile> configFile(Path file) throws ConfigException {
    if (commandLine.config().isPresent()) {
      return Optional.of(
          load(workingDirectory.resolve(commandLine.config().get()), workingDirectory));
    }
    Path folder = file.getParent();
    return folder == null ? Optional.empty() : nearest(folder);
  }

  private Optional<ConfigFile> nearest(Path folder) throws ConfigException {
    Optional<ConfigFile> known = byFolder.get(folder);
    if (known != null) {
      return known;
    }
    Path here = folder.resolve(FILE_NAME);
    Path parent = folder.getParent();
    Optional<ConfigFile> found = Optional.empty();
    if (Files.isRegularFile(here)) {
      found = Optional.of(load(here, folder));
    } else if (parent != null && !Files.exists(folder.resolve(".git"))) {
      found = nearest(parent);
    }
    byFolder.put(folder, found);
    return found;
  }

  private ConfigFile load(Path file, Path base) throws ConfigException {
    ConfigFile known = byFile.get(file);
    if (known == null) {
      known = new ConfigFileReader(catalogue, profiles, workingDirectory).read(file, base);
      byFile.put(file, known);
    }
    return known;
  }

  private Config resolve(Optional<Path> file, List<Section> fromFile) {
    List<Section> sections = new ArrayList<>(fromFile);
    sections.add(commandLineRules.section());
    Merge merge = new Merge(catalogue, sections);
    Setting<String> profile =
        merge.strongest(Section::profile).orElse(new Setting<>(Profiles.STANDARD, STANDARD_ORIGIN));
    sections.add(0, Section.ofRules(profiles.rules(profile.value())));
    return new Config(
        file,
        profile,
        merge.strongest(Section::language).orElse(new Setting<>("auto", STANDARD_ORIGIN)),
        merge.strongest(Section::messages),
        merge.strongest(Section::published),
        merge.strongest(Section::sources),
        merge.strongest(Section::names),
        merge.strongest(Section::baseline),
        merge.strongest(Section::suppressions),
        merge.strongest(Section::terms),
        merge.strongest(Section::failOn).orElse(new Setting<>(Severity.ERROR, STANDARD_ORIGIN)),
        merge
            .strongest(Section::minSeverity)
            .orElse(new Setting<>(Severity.SUGGESTION, STANDARD_ORIGIN)),
        merge.strongest(Section::maxWarnings),
        new RuleSettings(commandLineRules.select(new Merge(catalogue, sections).rules())));
  }
}
