package org.bylint.engine;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.HouseNames;
import org.bylint.analysis.HouseNamesFile;
import org.bylint.analysis.HouseTerms;
import org.bylint.analysis.HouseTermsFile;
import org.bylint.analysis.article.Analyser;
import org.bylint.config.Config;
import org.bylint.config.ConfigException;
import org.bylint.config.ConfigResolver;
import org.bylint.config.RuleSettings;
import org.bylint.config.Setting;
import org.bylint.rule.Rule;
import org.bylint.rules.RuleSet;
import org.bylint.sources.RegistryFile;
import org.bylint.sources.SourceRegistry;

/** Plans made of the configuration of each file; files of one configuration share one plan. */
public final class ConfiguredPlans implements Plans {
  private final RuleSet rules;
  private final ConfigResolver configs;

  /** By identity: the resolver gives the same object for the same configuration. */
  private final IdentityHashMap<Config, FilePlan> plans = new IdentityHashMap<>();

  private final SourceRegistry registry;
  private final TeamFiles<SourceRegistry> registries;
  private final TeamFiles<HouseNames> houseNames;
  private final TeamFiles<SideSuppressions> exceptions;
  private final Map<Path, SideSuppressions> exceptionsRead = new LinkedHashMap<>();
  private final TeamFiles<HouseTerms> houseTerms;
  private final List<String> ruleNames;
  private final LocalDate today;

  /**
   * Plans for one run.
   *
   * @param today the day of the run
   */
  public ConfiguredPlans(
      RuleSet rules, ConfigResolver configs, SourceRegistry registry, LocalDate today) {
    this.today = today;
    this.rules = rules;
    this.configs = configs;
    this.registry = registry;
    registries =
        new TeamFiles<>(
            "sources",
            configs,
            (file, text) -> registry.withOverlay(RegistryFile.parse(file, text)));
    houseNames = new TeamFiles<>("names", configs, HouseNamesFile::parse);
    houseTerms = new TeamFiles<>("terms", configs, HouseTermsFile::parse);
    ruleNames = rules.catalogue().words();
    exceptions =
        new TeamFiles<>(
            "suppressions", configs, (file, text) -> SideSuppressions.parse(file, text, ruleNames));
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public synchronized List<SideSuppression> suppressions(String path) throws ConfigException {
    Config config = configs.forFile(place(path));
    Optional<Setting<Path>> setting = config.suppressions();
    if (setting.isEmpty()) {
      return List.of();
    }
    Path folder = config.file().map(Path::getParent).orElse(Path.of(""));
    SideSuppressions read = exceptions.of(setting.get());
    exceptionsRead.putIfAbsent(folder, read);
    String article = configs.from(folder, place(path));
    return read.all().stream().filter(one -> one.covers(article) && !one.isOver(today)).toList();
  }

  /**
   * Files of exceptions that articles of the run were looked up in, by what their paths count from.
   */
  public synchronized Map<Path, SideSuppressions> exceptions() {
    return new LinkedHashMap<>(exceptionsRead);
  }

  @Override
  public synchronized FilePlan of(String path) throws ConfigException {
    Config config = configs.forFile(place(path));
    FilePlan known = plans.get(config);
    if (known == null) {
      known = plan(config);
      plans.put(config, known);
    }
    return known;
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

  private FilePlan plan(Config config) throws ConfigException {
    String language = config.language().value();
    Optional<LocalDate> published = config.published().map(Setting::value);
    Optional<Setting<Path>> own = config.sources();
    Optional<Setting<Path>> written = config.names();
    Optional<Setting<Path>> avoided = config.terms();
    return new FilePlan(
        new Analyser(
            own.isPresent() ? registries.of(own.get()) : registry,
            written.isPresent() ? houseNames.of(written.get()) : HouseNames.NONE,
            avoided.isPresent() ? houseTerms.of(avoided.get()) : HouseTerms.NONE),
        language.equals("auto") ? Optional.empty() : Optional.of(language),
        published,
        active(config.rules()));
  }

  private List<ActiveRule> active(RuleSettings settings) throws ConfigException {
    List<ActiveRule> active = new ArrayList<>();
    for (Rule rule : rules.all()) {
      if (settings.isOn(rule.info())) {
        Optional<String> unavailable = rule.check().unavailable();
        if (unavailable.isPresent()) {
          throw new ConfigException(rule.id() + ": " + unavailable.get());
        }
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
