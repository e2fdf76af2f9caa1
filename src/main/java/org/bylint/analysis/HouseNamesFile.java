package org.bylint.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bylint.yaml.YamlException;
import org.bylint.yaml.YamlMap;
import org.bylint.yaml.YamlNode;
import org.bylint.yaml.YamlReader;

/**
 * Reads a house's names file: a YAML list {@code names} of names, or of entries with the name and
 * what else is said of it.
 */
public final class HouseNamesFile {
  /** Letters of the longest file that is read. */
  static final int MOST_LETTERS = 3_000_000;

  /** Letters of the longest name. */
  static final int LONGEST = 120;

  private static final String ROOT = "names";
  private static final List<String> KEYS =
      List.of("name", "also", "allow", "kind", "languages", "count");
  private static final List<String> LANGUAGES = List.of("fr", "en");
  private static final Map<String, Name.Kind> KINDS = kinds();

  private final List<HouseName> names = new ArrayList<>();

  private HouseNamesFile() {}

  private static Map<String, Name.Kind> kinds() {
    Map<String, Name.Kind> kinds = new LinkedHashMap<>();
    Stream.of(Name.Kind.PERSON, Name.Kind.PLACE, Name.Kind.ORGANISATION)
        .forEach(kind -> kinds.put(kind.name().toLowerCase(Locale.ROOT), kind));
    return kinds;
  }

  /**
   * The names that a file holds.
   *
   * @param file how messages name it
   * @throws YamlException when it is no YAML, too long, has a key that there is not, or contradicts
   *     itself
   */
  public static HouseNames parse(String file, String yaml) throws YamlException {
    if (yaml.length() > MOST_LETTERS) {
      throw new YamlException(
          file + ": longer than " + MOST_LETTERS + " letters; keep only the names that matter");
    }
    HouseNamesFile reading = new HouseNamesFile();
    Optional<YamlNode> root = YamlReader.read(file, yaml, 1);
    if (root.isPresent() && !root.get().isNothing()) {
      reading.read(root.get());
    }
    HouseNames read = new HouseNames(file, reading.names);
    new Contradictions(file).check(read);
    return read;
  }

  private void read(YamlNode root) throws YamlException {
    if (root.isList()) {
      throw root.error("expected the key \"names:\" above the list");
    }
    YamlMap map = root.map();
    map.allowOnly("key", List.of(ROOT));
    Optional<YamlNode> list = map.get(ROOT);
    if (list.isPresent()) {
      for (YamlNode node : list.get().list()) {
        names.add(node.isMap() ? entry(node.map()) : plain(node));
      }
    }
  }

  private static HouseName plain(YamlNode node) throws YamlException {
    return new HouseName(
        name(node), List.of(), List.of(), Optional.empty(), List.of(), 0, node.line());
  }

  private static HouseName entry(YamlMap map) throws YamlException {
    map.allowOnly("key of a name", KEYS);
    Optional<YamlNode> kind = map.get("kind");
    Optional<YamlNode> count = map.get("count");
    return new HouseName(
        name(map.require("name")),
        forms(map, "also"),
        forms(map, "allow"),
        kind.isPresent()
            ? Optional.ofNullable(KINDS.get(kind.get().oneOf("kind", KINDS.keySet())))
            : Optional.empty(),
        languages(map),
        count.isPresent() ? count.get().integer() : 0,
        map.node().line());
  }

  private static List<String> forms(YamlMap map, String key) throws YamlException {
    List<String> forms = new ArrayList<>();
    Optional<YamlNode> node = map.get(key);
    if (node.isPresent()) {
      for (YamlNode form : node.get().listOrOne()) {
        forms.add(name(form));
      }
    }
    return forms;
  }

  private static List<String> languages(YamlMap map) throws YamlException {
    List<String> languages = new ArrayList<>();
    Optional<YamlNode> node = map.get("languages");
    if (node.isPresent()) {
      for (YamlNode language : node.get().listOrOne()) {
        languages.add(language.oneOf("language", LANGUAGES));
      }
    }
    return languages;
  }

  /** A name in one line with single spaces. */
  private static String name(YamlNode node) throws YamlException {
    String name = node.text().strip().replaceAll("\\s+", " ");
    if (name.isEmpty()) {
      throw node.error("expected a name, found none");
    }
    if (name.length() > LONGEST) {
      throw node.error("longer than " + LONGEST + " letters: is this one name?");
    }
    if (name.chars().noneMatch(Character::isLetter)) {
      throw node.error("expected a name, found \"" + name + "\"; write it in quotation marks");
    }
    return name;
  }

  /** Refuses what an editor cannot have meant. */
  private static final class Contradictions {
    private final String file;
    private final Map<String, List<HouseForm>> forms = new HashMap<>();

    Contradictions(String file) {
      this.file = file;
    }

    void check(HouseNames read) throws YamlException {
      for (HouseName name : read.names()) {
        Set<String> own = new HashSet<>();
        List<HouseForm> all = HouseForms.of(name);
        for (HouseForm form : all) {
          if (form.status() != HouseForm.Status.WRITTEN && form.form().equals(form.right())) {
            throw error(form, "is how the name is written; take it out of the other forms");
          }
          if (!own.add(form.form())) {
            throw error(form, "stands twice in this entry; keep it in one place");
          }
          for (HouseForm other : forms.getOrDefault(form.form(), List.of())) {
            compare(other, form);
          }
        }
        all.forEach(form -> forms.computeIfAbsent(form.form(), f -> new ArrayList<>(1)).add(form));
      }
    }

    private void compare(HouseForm first, HouseForm second) throws YamlException {
      if (!first.name().meets(second.name())) {
        return;
      }
      String where = " (line " + first.name().line() + ")";
      boolean firstWrites = first.status() == HouseForm.Status.WRITTEN;
      boolean secondWrites = second.status() == HouseForm.Status.WRITTEN;
      if (firstWrites && secondWrites) {
        throw error(second, "stands here twice" + where + "; keep one entry");
      }
      boolean avoided =
          first.status() == HouseForm.Status.AVOIDED || second.status() == HouseForm.Status.AVOIDED;
      boolean alone = first.standsAlone() && second.standsAlone();
      if (avoided && alone && (firstWrites || secondWrites)) {
        throw error(
            second, "is a name of its own and a form to avoid" + where + "; say one of the two");
      }
      if (avoided && alone && !first.right().equals(second.right())) {
        throw error(
            second,
            "stands for \""
                + first.right()
                + "\""
                + where
                + " and for \""
                + second.right()
                + "\"; keep it in one entry, or write the whole name");
      }
    }

    private YamlException error(HouseForm form, String message) {
      return new YamlException(
          file + ":" + form.name().line() + ":1: \"" + form.form() + "\" " + message);
    }
  }
}
