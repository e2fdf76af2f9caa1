package org.bylint.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bylint.analysis.HouseTerm.Level;
import org.bylint.input.Zone;
import org.bylint.yaml.YamlException;
import org.bylint.yaml.YamlMap;
import org.bylint.yaml.YamlNode;
import org.bylint.yaml.YamlReader;

/** Reads a house's terms file: a YAML list {@code terms} of entries. */
public final class HouseTermsFile {
  /** Letters of the longest file that is read. */
  static final int MOST_LETTERS = 10_000_000;

  /** Letters of the longest phrase. */
  static final int LONGEST = 200;

  private static final String ROOT = "terms";
  private static final String EXACT = "exact";
  private static final List<String> KEYS =
      List.of(
          "prefer", "avoid", "except", "zones", "severity", "note", "case", "inflect", "languages");
  private static final List<String> LANGUAGES = List.of("fr", "en");
  private static final List<String> CASES = List.of(EXACT, "any");
  private static final List<String> LEVELS =
      Stream.of(Level.values()).map(l -> l.name().toLowerCase(Locale.ROOT)).toList();
  private static final List<String> ZONES = Stream.of(Zone.values()).map(Zone::key).toList();

  private final List<HouseTerm> terms = new ArrayList<>();

  /** Every phrase that is avoided, by its folded words. */
  private final Map<String, List<HouseTerm>> avoided = new HashMap<>();

  private HouseTermsFile() {}

  /**
   * The terms that a file holds.
   *
   * @param file how messages name it
   * @throws YamlException when it is no YAML, too long, has a key that there is not, or contradicts
   *     itself
   */
  public static HouseTerms parse(String file, String yaml) throws YamlException {
    if (yaml.length() > MOST_LETTERS) {
      throw new YamlException(
          file + ": longer than " + MOST_LETTERS + " letters; keep only the terms that matter");
    }
    HouseTermsFile reading = new HouseTermsFile();
    Optional<YamlNode> root = YamlReader.read(file, yaml, 1);
    if (root.isPresent() && !root.get().isNothing()) {
      reading.read(root.get());
    }
    return new HouseTerms(file, reading.terms);
  }

  private void read(YamlNode root) throws YamlException {
    if (root.isList()) {
      throw root.error("expected the key \"terms:\" above the list");
    }
    YamlMap map = root.map();
    map.allowOnly("key", List.of(ROOT));
    Optional<YamlNode> list = map.get(ROOT);
    if (list.isEmpty()) {
      return;
    }
    List<YamlNode> nodes = list.get().list();
    for (YamlNode node : nodes) {
      if (!node.isMap()) {
        throw node.error("expected an entry; write - avoid: the word, and prefer: what to write");
      }
      HouseTerm term = entry(node.map());
      terms.add(term);
      add(term, node);
    }
    for (int i = 0; i < nodes.size(); i++) {
      checkPreferred(terms.get(i), nodes.get(i));
    }
  }

  private static HouseTerm entry(YamlMap map) throws YamlException {
    map.allowOnly("key of a term", KEYS);
    List<String> avoid = phrases(map.require("avoid"));
    Optional<YamlNode> note = map.get("note");
    Optional<YamlNode> level = map.get("severity");
    Optional<YamlNode> exact = map.get("case");
    Optional<YamlNode> inflect = map.get("inflect");
    return new HouseTerm(
        phrases(map, "prefer"),
        avoid,
        phrases(map, "except"),
        zones(map),
        level.isPresent()
            ? Optional.of(
                Level.valueOf(level.get().oneOf("severity", LEVELS).toUpperCase(Locale.ROOT)))
            : Optional.empty(),
        note.isPresent() ? note.get().text().strip().replaceAll("\\s+", " ") : "",
        exact.isPresent() && exact.get().oneOf("case", CASES).equals(EXACT),
        inflect.isEmpty() || inflect.get().flag(),
        words(map, "languages", "language", LANGUAGES),
        map.node().line());
  }

  private static Set<Zone> zones(YamlMap map) throws YamlException {
    Set<Zone> zones = EnumSet.noneOf(Zone.class);
    for (String word : words(map, "zones", "zone", ZONES)) {
      zones.add(Zone.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    return zones;
  }

  private static List<String> words(YamlMap map, String key, String what, List<String> allowed)
      throws YamlException {
    List<String> words = new ArrayList<>();
    Optional<YamlNode> node = map.get(key);
    if (node.isPresent()) {
      for (YamlNode word : node.get().listOrOne()) {
        words.add(word.oneOf(what, allowed));
      }
    }
    return words;
  }

  private static List<String> phrases(YamlMap map, String key) throws YamlException {
    Optional<YamlNode> node = map.get(key);
    return node.isPresent() ? phrases(node.get()) : List.of();
  }

  private static List<String> phrases(YamlNode node) throws YamlException {
    List<String> phrases = new ArrayList<>();
    for (YamlNode phrase : node.listOrOne()) {
      phrases.add(phrase(phrase));
    }
    if (phrases.isEmpty()) {
      throw node.error("expected a word or phrase, found none");
    }
    return phrases;
  }

  /** A phrase in one line with single spaces. */
  private static String phrase(YamlNode node) throws YamlException {
    String phrase = node.text().strip().replaceAll("\\s+", " ");
    if (phrase.length() > LONGEST) {
      throw node.error("longer than " + LONGEST + " letters: is this one phrase?");
    }
    if (phrase.chars().noneMatch(Character::isLetterOrDigit)) {
      throw node.error("expected a word or phrase, found \"" + phrase + "\"");
    }
    return phrase;
  }

  /** Notes what is avoided, and refuses what an editor cannot have meant. */
  private void add(HouseTerm term, YamlNode node) throws YamlException {
    for (String phrase : term.avoid()) {
      if (term.prefer().contains(phrase)) {
        throw node.error(
            "\"" + phrase + "\" is to be avoided and preferred in one entry; keep one of the two");
      }
      List<HouseTerm> same = avoided.computeIfAbsent(key(term, phrase), k -> new ArrayList<>(1));
      for (HouseTerm other : same) {
        if (other.meets(term)) {
          throw node.error(
              "\"" + phrase + "\" stands here twice" + at(other) + "; keep it in one entry");
        }
      }
      same.add(term);
    }
  }

  private void checkPreferred(HouseTerm term, YamlNode node) throws YamlException {
    for (String phrase : term.prefer()) {
      for (HouseTerm other : avoided.getOrDefault(key(term, phrase), List.of())) {
        if (other.meets(term) && !other.equals(term)) {
          throw node.error(
              "\""
                  + phrase
                  + "\" is preferred here and to be avoided"
                  + at(other)
                  + "; say one of the two");
        }
      }
    }
  }

  private static String at(HouseTerm other) {
    return " (line " + other.line() + ")";
  }

  /** Accents make other words: côte and cote are two terms. */
  private static String key(HouseTerm term, String phrase) {
    return term.exactCase() ? phrase : phrase.toLowerCase(Locale.ROOT);
  }
}
