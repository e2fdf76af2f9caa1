package org.bylint.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.input.Directive;
import org.bylint.text.Nearest;
import org.bylint.text.PathPattern;
import org.bylint.yaml.YamlException;
import org.bylint.yaml.YamlMap;
import org.bylint.yaml.YamlNode;
import org.bylint.yaml.YamlReader;

/**
 * A file of exceptions for articles that cannot hold them, or should not.
 *
 * @param shown the file as messages name it
 * @param text of the file
 * @param all its exceptions, in its order
 */
public record SideSuppressions(String shown, String text, List<SideSuppression> all) {
  private static final String ROOT = "suppressions";
  private static final List<String> KEYS = List.of("path", "rule", "text", "reason", "until");

  public SideSuppressions {
    all = List.copyOf(all);
  }

  /**
   * Reads a file.
   *
   * @param shown the file as messages name it
   * @param names ids and categories of all rules there are
   * @throws YamlException when it is no YAML, names no rule there is, or lacks something
   */
  static SideSuppressions parse(String shown, String yaml, List<String> names)
      throws YamlException {
    List<SideSuppression> all = new ArrayList<>();
    Optional<YamlNode> root = YamlReader.read(shown, yaml, 1);
    if (root.isPresent() && !root.get().isNothing()) {
      if (root.get().isList()) {
        throw root.get().error("expected the key \"suppressions:\" above the list");
      }
      YamlMap map = root.get().map();
      map.allowOnly("key", List.of(ROOT));
      Optional<YamlNode> list = map.get(ROOT);
      if (list.isPresent()) {
        for (YamlNode node : list.get().list()) {
          all.add(entry(node, names));
        }
      }
    }
    return new SideSuppressions(shown, yaml, all);
  }

  private static SideSuppression entry(YamlNode node, List<String> names) throws YamlException {
    YamlMap map = node.map();
    map.allowOnly("key of an exception", KEYS);
    List<String> rules = new ArrayList<>();
    for (YamlNode rule : map.require("rule").listOrOne()) {
      if (!names.contains(rule.text())) {
        throw rule.error(
            "unknown rule or category \"" + rule.text() + "\"" + Nearest.hint(rule.text(), names));
      }
      rules.add(rule.text());
    }
    String path = map.require("path").text();
    return new SideSuppression(
        PathPattern.ignoring(path),
        path,
        rules,
        text(map, "text"),
        text(map, "reason"),
        until(map),
        node.line());
  }

  private static String text(YamlMap map, String key) throws YamlException {
    Optional<YamlNode> node = map.get(key);
    return node.isPresent() ? node.get().text() : "";
  }

  private static Optional<LocalDate> until(YamlMap map) throws YamlException {
    Optional<YamlNode> node = map.get("until");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = Directive.day(node.get().text());
    if (day.isEmpty()) {
      throw node.get().error("not a date: \"" + node.get().text() + "\"; write 2026-12-31");
    }
    return day;
  }
}
