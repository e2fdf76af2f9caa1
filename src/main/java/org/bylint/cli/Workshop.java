package org.bylint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bylint.config.CommandLine;
import org.bylint.config.Config;
import org.bylint.config.ConfigException;
import org.bylint.config.ConfigResolver;
import org.bylint.engine.ConfiguredPlans;
import org.bylint.rule.page.CompiledRules;
import org.bylint.rule.page.PageFolder;
import org.bylint.rule.page.RulePage;
import org.bylint.rule.page.RulePageException;
import org.bylint.rule.page.RulePageParser;
import org.bylint.rules.Checks;
import org.bylint.rules.RuleSet;
import org.bylint.sources.SourceRegistry;

/**
 * The parts of a run.
 *
 * @param rules the project's and the team's
 * @param configs finds the configuration of each file
 */
record Workshop(RuleSet rules, ConfigResolver configs) {
  private static final String TEAM_RULES = ".bylint/rules";

  /** Reads rules and configuration; what is wrong in them is wrong use. */
  static Workshop open(CommandLine commandLine, Console console)
      throws UsageException, IOException {
    return open(rules(console), commandLine, console);
  }

  /** The same with other rules. */
  static Workshop open(RuleSet rules, CommandLine commandLine, Console console)
      throws UsageException {
    try {
      return new Workshop(
          rules, new ConfigResolver(rules.catalogue(), commandLine, console.directory()));
    } catch (ConfigException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** The project's rules and those of the team's folder, where it has one. */
  static RuleSet rules(Console console) throws UsageException, IOException {
    RuleSet builtIn = RuleSet.builtIn();
    Path folder = teamFolder(console.directory());
    if (!Files.isDirectory(folder)) {
      return builtIn;
    }
    try {
      return builtIn.withTeamPages(folder);
    } catch (RulePageException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** The pages of all rules, by id; a team's page takes the place of the project's. */
  static List<RulePage> pages(Console console) throws UsageException, IOException {
    Map<String, RulePage> pages = new TreeMap<>();
    CompiledRules.pages(Checks.known()).forEach(p -> pages.put(p.info().id(), p));
    Path folder = teamFolder(console.directory());
    if (Files.isDirectory(folder)) {
      PageFolder team = PageFolder.read(folder, new RulePageParser(Checks.known(), false));
      if (!team.errors().isEmpty()) {
        throw new UsageException(String.join("\n", team.errors()));
      }
      team.pages().forEach(p -> pages.put(p.info().id(), p));
    }
    return List.copyOf(pages.values());
  }

  /** The folder of the team's rules, by the shortest path there is; empty where it has none. */
  static Optional<Path> teamFolder(Console console) {
    Path here = console.resolve(TEAM_RULES);
    Path folder = Files.isDirectory(here) ? here : teamFolder(console.directory());
    return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
  }

  /** {@code .bylint/rules} here or in a folder above, up to the root of the repository. */
  private static Path teamFolder(Path directory) {
    Path folder = directory.toAbsolutePath().normalize();
    Path found = folder.resolve(TEAM_RULES);
    while (!Files.isDirectory(found)
        && folder.getParent() != null
        && !Files.exists(folder.resolve(".git"))) {
      folder = folder.getParent();
      found = folder.resolve(TEAM_RULES);
    }
    return found;
  }

  /** The pages of a team's rules, as they stand. */
  static List<Path> teamPages(Console console) throws IOException {
    Path folder = teamFolder(console.directory());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  ConfiguredPlans plans(LocalDate today) {
    return new ConfiguredPlans(rules, configs, SourceRegistry.builtIn(), today);
  }

  /**
   * The configuration that decides for the run as a whole: that of the first path that is named.
   */
  Config config(List<String> paths, String stdinPath, Console console) throws UsageException {
    String first = paths.isEmpty() ? "." : paths.get(0);
    String named = first.equals("-") ? stdinPath : first;
    try {
      Path path = console.resolve(named);
      return configs.forFile(Files.isDirectory(path) ? path.resolve("article.txt") : path);
    } catch (InvalidPathException e) {
      return config(List.of(), stdinPath, console);
    } catch (ConfigException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
