package org.bylint.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names as the house writes them: what its names file says, or nothing. Immutable; one serves
 * all articles of a run.
 */
public final class HouseNames {
  /** Of a house that has no names file. */
  public static final HouseNames NONE = new HouseNames("", List.of());

  private final String file;
  private final List<HouseName> names;
  private final Map<String, List<HouseForm>> byFirstWord = new HashMap<>();
  private final Map<String, List<HouseForm>> byWord = new HashMap<>();

  /**
   * The names of a file.
   *
   * @param file how messages name it
   */
  public HouseNames(String file, List<HouseName> names) {
    this.file = file;
    this.names = List.copyOf(names);
    for (HouseName name : names) {
      for (HouseForm form : HouseForms.of(name)) {
        add(byFirstWord, form);
        HouseForms.wordByWord(form).forEach(word -> add(byWord, word));
      }
    }
  }

  private static void add(Map<String, List<HouseForm>> index, HouseForm form) {
    index.computeIfAbsent(form.words().get(0), w -> new ArrayList<>(1)).add(form);
  }

  /** How messages name the file; empty where there is none. */
  public String file() {
    return file;
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** All entries, in the order of the file. */
  public List<HouseName> names() {
    return names;
  }

  /** The entries that hold for articles in a language, in the order of the file. */
  public List<HouseName> in(String language) {
    return names.stream().filter(n -> n.holdsIn(language)).toList();
  }

  /**
   * The forms, written or not, that begin with a folded word and hold in a language; in the order
   * of the file.
   */
  public Stream<HouseForm> beginningWith(String folded, String language) {
    return find(byFirstWord, folded, language);
  }

  /** The single words of names and of other forms that fold to a word, in the order of the file. */
  public Stream<HouseForm> word(String folded, String language) {
    return find(byWord, folded, language).filter(f -> f.words().size() == 1);
  }

  private static Stream<HouseForm> find(
      Map<String, List<HouseForm>> index, String folded, String language) {
    return index.getOrDefault(folded, List.of()).stream().filter(f -> f.name().holdsIn(language));
  }
}
