package org.bylint.engine;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.article.Analyser;
import org.bylint.config.Config;
import org.bylint.config.ConfigException;
import org.bylint.config.ConfigResolver;
import org.bylint.config.RuleSettings;
import org.bylint.config.Setting;
import org.bylint.input.InputException;
import org.bylint.rule.Rule;
import org.bylint.rules.RuleSet;
import org.bylint.sources.RegistryFile;
import org.bylint.sources.SourceRegistry;
import org.bylint.yaml.TextFile;
import org.bylint.yaml.YamlException;

/** Plans made of the configuration of each file; files of one configuration share one plan. */
public final class ConfiguredPlans implements Plans {
  private final RuleSet rules;
  private final ConfigResolver configs;

  /** By identity: the resolver gives the same object for the same configuration. */
  private final IdentityHashMap<Config, FilePlan> plans = new IdentityHashMap<>();

  private final SourceRegistry registry;
  private final List<String> ruleNames;

  public ConfiguredPlans(RuleSet rules, ConfigResolver configs, SourceRegistry registry) {
    this.rules = rules;
    this.configs = configs;
    this.registry = registry;
    ruleNames = rules.catalogue().words();
  }

  @Override
  public synchronized FilePlan of(String path) throws InputException {
    try {
      Config config = configs.forFile(place(path));
      FilePlan known = plans.get(config);
      if (known == null) {
        known = plan(config);
        plans.put(config, known);
      }
      return known;
    } catch (ConfigException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
  }

  /** A name that the locale cannot spell is configured like the folder that bylint runs in. */
  private static Path place(String path) {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      return Path.of("article");
    }
  }

  @Override
  public List<String> ruleNames() {
    return ruleNames;
  }

  private FilePlan plan(Config config) throws InputException {
    String language = config.language().value();
    Optional<LocalDate> published = config.published().map(Setting::value);
    return new FilePlan(
        new Analyser(registry(config)),
        language.equals("auto") ? Optional.empty() : Optional.of(language),
        published,
        active(config.rules()));
  }

  /** The registry with the team's own entries on top. */
  private SourceRegistry registry(Config config) throws InputException {
    if (config.sources().isEmpty()) {
      return registry;
    }
    Setting<Path> own = config.sources().get();
    try {
      String file = own.value().toString();
      return registry.withOverlay(RegistryFile.parse(file, TextFile.read(own.value(), file)));
    } catch (YamlException e) {
      throw new InputException(own.origin() + ": sources: " + e.getMessage(), e);
    }
  }

  private List<ActiveRule> active(RuleSettings settings) {
    List<ActiveRule> active = new ArrayList<>();
    for (Rule rule : rules.all()) {
      if (settings.isOn(rule.info())) {
        active.add(
            new ActiveRule(
                rule.info(),
                rule.check(),
                settings.options(rule.info()),
                settings.configured(rule.info())));
      }
    }
    return active;
  }
}
