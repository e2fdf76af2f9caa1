package org.bylint.config;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bylint.rule.RuleCatalogue;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;
import org.bylint.text.Nearest;
import org.bylint.yaml.YamlException;
import org.bylint.yaml.YamlMap;
import org.bylint.yaml.YamlNode;

/** Reads the keys that a configuration file and its overrides share. */
final class SectionReader {
  static final List<String> KEYS =
      List.of(
          "profile",
          "language",
          "messages",
          "published",
          "rules",
          "sources",
          "names",
          "baseline",
          "suppressions",
          "terms",
          "failOn",
          "minSeverity",
          "maxWarnings");
  private static final List<String> LEVELS =
      Stream.of(Severity.values()).map(Severity::key).toList();

  private final RuleCatalogue catalogue;
  private final List<String> profiles;
  private final Path folder;

  /**
   * A reader of sections.
   *
   * @param profiles names of the profiles there are
   * @param folder that paths of the file count from
   */
  SectionReader(RuleCatalogue catalogue, List<String> profiles, Path folder) {
    this.catalogue = catalogue;
    this.profiles = profiles;
    this.folder = folder;
  }

  Section read(YamlMap map) throws YamlException {
    return new Section(
        word(map, "profile", profiles),
        word(map, "language", List.of("fr", "en", "auto")),
        word(map, "messages", List.of("fr", "en")),
        date(map),
        path(map, "sources"),
        path(map, "names"),
        path(map, "baseline"),
        path(map, "suppressions"),
        path(map, "terms"),
        level(map, "failOn", "never"),
        level(map, "minSeverity", ""),
        count(map),
        rules(map));
  }

  private static Optional<Setting<String>> word(YamlMap map, String key, List<String> words)
      throws YamlException {
    Optional<YamlNode> node = map.get(key);
    return node.isEmpty()
        ? Optional.empty()
        : Optional.of(setting(node.get().oneOf(key, words), node.get()));
  }

  private static Optional<Setting<LocalDate>> date(YamlMap map) throws YamlException {
    Optional<YamlNode> node = map.get("published");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(setting(LocalDate.parse(node.get().text()), node.get()));
    } catch (DateTimeException e) {
      throw node.get().error("not a date: \"" + node.get().text() + "\"; write 2023-08-30");
    }
  }

  private Optional<Setting<Path>> path(YamlMap map, String key) throws YamlException {
    Optional<YamlNode> node = map.get(key);
    return node.isEmpty()
        ? Optional.empty()
        : Optional.of(setting(folder.resolve(node.get().text()).normalize(), node.get()));
  }

  private static Optional<Setting<Severity>> level(YamlMap map, String key, String off)
      throws YamlException {
    Optional<YamlNode> node = map.get(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(LEVELS);
    words.remove(Severity.OFF.key());
    if (!off.isEmpty()) {
      words.add(off);
    }
    String word = node.get().oneOf("severity", words);
    return Optional.of(setting(Severity.of(word).orElse(Severity.OFF), node.get()));
  }

  private static Optional<Setting<Integer>> count(YamlMap map) throws YamlException {
    Optional<YamlNode> node = map.get("maxWarnings");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    int count = node.get().integer();
    if (count < 0) {
      throw node.get().error("expected a number, 0 or more");
    }
    return Optional.of(setting(count, node.get()));
  }

  private static <T> Setting<T> setting(T value, YamlNode node) {
    return new Setting<>(value, node.origin());
  }

  private List<RuleSetting> rules(YamlMap map) throws YamlException {
    Optional<YamlNode> node = map.get("rules");
    List<RuleSetting> settings = new ArrayList<>();
    if (node.isPresent()) {
      for (YamlMap.Entry entry : node.get().map().entries()) {
        settings.add(rule(entry));
      }
    }
    return settings;
  }

  private RuleSetting rule(YamlMap.Entry entry) throws YamlException {
    String target = entry.name();
    List<RuleInfo> meant = catalogue.matching(target);
    if (meant.isEmpty()) {
      throw entry
          .key()
          .error(
              "unknown rule or category \""
                  + target
                  + "\""
                  + Nearest.hint(target, catalogue.words()));
    }
    String origin = entry.key().origin();
    if (!entry.value().isMap()) {
      Severity level = severity(entry.value());
      return new RuleSetting(target, Optional.of(level), Map.of(), "", origin);
    }
    YamlMap body = entry.value().map();
    Optional<Severity> level = Optional.empty();
    String reason = "";
    Map<String, Object> options = new LinkedHashMap<>();
    for (YamlMap.Entry part : body.entries()) {
      switch (part.name()) {
        case "level" -> level = Optional.of(severity(part.value()));
        case "reason" -> reason = part.value().text();
        default -> options.put(part.name(), option(part, meant, target));
      }
    }
    return new RuleSetting(target, level, options, reason, origin);
  }

  private static Severity severity(YamlNode node) throws YamlException {
    return Severity.of(node.oneOf("severity", LEVELS)).orElse(Severity.OFF);
  }

  private static Object option(YamlMap.Entry part, List<RuleInfo> meant, String target)
      throws YamlException {
    Set<String> known = new LinkedHashSet<>();
    for (RuleInfo rule : meant) {
      RuleInfo.OptionInfo info = rule.options().get(part.name());
      if (info != null) {
        return value(part.value(), info.standard());
      }
      known.addAll(rule.options().keySet());
    }
    known.addAll(List.of("level", "reason"));
    String hint = Nearest.hintOrAll(part.name(), known);
    throw part.key().error(target + " has no option \"" + part.name() + "\"" + hint);
  }

  /** The value in the type of the option's standard value. */
  private static Object value(YamlNode node, Object standard) throws YamlException {
    if (standard instanceof Boolean) {
      return node.flag();
    }
    if (standard instanceof Long) {
      return (long) node.integer();
    }
    return standard instanceof List<?> ? node.texts() : node.text();
  }
}
