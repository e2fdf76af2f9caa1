package org.bylint.rule.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bylint.input.Zone;
import org.bylint.rule.Localised;
import org.bylint.rule.MessageTemplate;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;
import org.bylint.text.Nearest;
import org.bylint.yaml.YamlException;
import org.bylint.yaml.YamlMap;
import org.bylint.yaml.YamlNode;

/** Reads the front matter of a rule page. */
final class FrontMatterReader {
  private static final List<String> KEYS =
      List.of(
          "check",
          "severity",
          "languages",
          "zones",
          "quotations",
          "summary",
          "message",
          "notes",
          "variants",
          "reason",
          "references",
          "options",
          "invariants");

  /** What the harness tries with every example; see the runner of examples. */
  static final List<String> INVARIANTS =
      List.of("crlf", "nfd", "nbsp", "bom", "repeat", "related", "fixes");

  private final KnownChecks checks;
  private final boolean bothLanguages;

  FrontMatterReader(KnownChecks checks, boolean bothLanguages) {
    this.checks = checks;
    this.bothLanguages = bothLanguages;
  }

  RuleInfo rule(String id, YamlMap map) throws YamlException {
    String check = check(map.require("check"));
    List<String> known = new ArrayList<>(KEYS);
    known.addAll(checks.parameters(check));
    known.add(RuleInfo.OUTRANKS);
    map.allowOnly("key", known);
    return new RuleInfo(
        id,
        check,
        severity(map.require("severity")),
        languages(map),
        zones(map),
        localised(map.require("summary")),
        message(map.require("message")),
        notes(map),
        variants(map),
        localised(map.require("reason")),
        map.require("references").texts(),
        options(map),
        parameters(map),
        flag(map, "quotations"));
  }

  private String check(YamlNode node) throws YamlException {
    String name = node.text();
    if (!checks.has(name)) {
      throw node.error("unknown check \"" + name + "\"" + Nearest.hint(name, checks.names()));
    }
    return name;
  }

  private static Severity severity(YamlNode node) throws YamlException {
    List<String> words = Arrays.stream(Severity.values()).map(Severity::key).toList();
    Optional<Severity> severity = Severity.of(node.text());
    if (severity.isEmpty()) {
      throw node.error(
          "unknown severity \"" + node.text() + "\"" + Nearest.hintOrAll(node.text(), words));
    }
    return severity.get();
  }

  private static Set<String> languages(YamlMap map) throws YamlException {
    Set<String> languages = new LinkedHashSet<>();
    if (map.has("languages")) {
      for (YamlNode node : map.require("languages").listOrOne()) {
        if (!node.text().equals("fr") && !node.text().equals("en")) {
          throw node.error("unknown language \"" + node.text() + "\"; known: fr, en");
        }
        languages.add(node.text());
      }
    }
    return Collections.unmodifiableSet(languages);
  }

  private static Set<Zone> zones(YamlMap map) throws YamlException {
    Set<Zone> zones = new LinkedHashSet<>();
    if (map.has("zones")) {
      for (YamlNode node : map.require("zones").listOrOne()) {
        zones.add(zone(node));
      }
    }
    return Collections.unmodifiableSet(zones);
  }

  private static Zone zone(YamlNode node) throws YamlException {
    String key = node.text();
    for (Zone zone : Zone.values()) {
      if (zone.key().equals(key)) {
        return zone;
      }
    }
    List<String> words = Arrays.stream(Zone.values()).map(Zone::key).toList();
    throw node.error("unknown zone \"" + key + "\"" + Nearest.hint(key, words));
  }

  private Localised localised(YamlNode node) throws YamlException {
    if (node.isScalar() && !bothLanguages) {
      return new Localised(node.text(), node.text());
    }
    YamlMap map = node.map();
    map.allowOnly("language", List.of("fr", "en"));
    if (bothLanguages) {
      return new Localised(map.require("fr").text(), map.require("en").text());
    }
    String fr = map.get("fr").orElseGet(() -> map.get("en").orElse(node)).text();
    String en = map.get("en").orElseGet(() -> map.get("fr").orElse(node)).text();
    return new Localised(fr, en);
  }

  private Localised message(YamlNode node) throws YamlException {
    Localised message = localised(node);
    for (String text : List.of(message.fr(), message.en())) {
      Optional<String> defect = MessageTemplate.defect(text);
      if (defect.isPresent()) {
        throw node.error(defect.get());
      }
    }
    return message;
  }

  private Map<String, Localised> notes(YamlMap map) throws YamlException {
    Map<String, Localised> notes = new LinkedHashMap<>();
    for (YamlMap.Entry entry : entries(map, "notes")) {
      notes.put(entry.name(), message(entry.value()));
    }
    return Collections.unmodifiableMap(notes);
  }

  private Map<String, RuleInfo.Variant> variants(YamlMap map) throws YamlException {
    Map<String, RuleInfo.Variant> variants = new LinkedHashMap<>();
    for (YamlMap.Entry entry : entries(map, "variants")) {
      YamlMap variant = entry.value().map();
      variant.allowOnly("key", List.of("severity", "message"));
      variants.put(
          entry.name(),
          new RuleInfo.Variant(
              severity(variant.require("severity")), message(variant.require("message"))));
    }
    return Collections.unmodifiableMap(variants);
  }

  private Map<String, RuleInfo.OptionInfo> options(YamlMap map) throws YamlException {
    Map<String, RuleInfo.OptionInfo> options = new LinkedHashMap<>();
    for (YamlMap.Entry entry : entries(map, "options")) {
      YamlMap option = entry.value().map();
      option.allowOnly("key", List.of("default", "help"));
      YamlNode standard = option.require("default");
      if (standard.isMap()) {
        throw standard.error("expected a text, a number, true or false, or a list of texts");
      }
      options.put(
          entry.name(),
          new RuleInfo.OptionInfo(
              standard.isList() ? standard.texts() : standard.plain(),
              localised(option.require("help"))));
    }
    return Collections.unmodifiableMap(options);
  }

  private Map<String, Object> parameters(YamlMap map) throws YamlException {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (YamlMap.Entry entry : map.entries()) {
      if (!KEYS.contains(entry.name())) {
        parameters.put(entry.name(), entry.value().plain());
      }
    }
    return Collections.unmodifiableMap(parameters);
  }

  /** {@code invariants: {skip: {nfd: "the rule is about accents"}}}. */
  Map<String, String> skippedInvariants(YamlMap map) throws YamlException {
    Map<String, String> skipped = new LinkedHashMap<>();
    Optional<YamlNode> invariants = map.get("invariants");
    if (invariants.isPresent()) {
      invariants.get().map().allowOnly("key", List.of("skip"));
      YamlMap skip = invariants.get().map().require("skip").map();
      skip.allowOnly("invariant", INVARIANTS);
      for (YamlMap.Entry entry : skip.entries()) {
        skipped.put(entry.name(), entry.value().text());
      }
    }
    return Collections.unmodifiableMap(skipped);
  }

  private static boolean flag(YamlMap map, String key) throws YamlException {
    Optional<YamlNode> node = map.get(key);
    return node.isPresent() && node.get().flag();
  }

  private static List<YamlMap.Entry> entries(YamlMap map, String key) throws YamlException {
    Optional<YamlNode> node = map.get(key);
    return node.isPresent() ? node.get().map().entries() : List.of();
  }
}
