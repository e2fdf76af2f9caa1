package org.bylint.analysis.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Name.Kind;
import org.bylint.text.Folding;

/**
 * Finds the longer forms that a form may shorten, without comparing every form with every other.
 */
final class TieIndex {
  private final Map<List<String>, List<Group>> byEnd = new HashMap<>();
  private final Map<List<String>, List<Group>> byBeginning = new HashMap<>();
  private final Map<String, List<Group>> byInitials = new HashMap<>();
  private final Map<String, List<Group>> byInitialAndSurname = new HashMap<>();
  private final Map<String, List<Group>> addressed = new HashMap<>();
  private final Map<List<String>, Group> byWords = new HashMap<>();
  private final NameWords words;

  TieIndex(Collection<Group> groups, NameWords words) {
    this.words = words;
    groups.forEach(this::add);
  }

  private void add(Group group) {
    List<String> parts = group.words();
    int size = parts.size();
    byWords.putIfAbsent(parts, group);
    for (int i = 1; i < size; i++) {
      put(byEnd, parts.subList(i, size), group);
      put(byBeginning, parts.subList(0, i), group);
    }
    String last = group.head().last();
    int hyphen = last.indexOf('-');
    if (size > 1 && hyphen > 0 && words.isParticle(last.substring(0, hyphen))) {
      put(byEnd, List.of(last.substring(hyphen + 1)), group);
    }
    if (size > 1) {
      initials(group).forEach(letters -> put(byInitials, letters, group));
      if (!isInitial(parts.get(0))) {
        put(byInitialAndSurname, parts.get(0).charAt(0) + last, group);
      }
    } else if (group.words() != Group.key(group.head())) {
      put(addressed, last, group);
    }
  }

  private static <K> void put(Map<K, List<Group>> map, K key, Group group) {
    map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(group);
  }

  List<Group> endingWith(Group group) {
    return byEnd.getOrDefault(group.words(), List.of());
  }

  List<Group> beginningWith(Group group) {
    return byBeginning.getOrDefault(group.words(), List.of());
  }

  /** The same surname with a form of address. */
  List<Group> addressed(Group group) {
    return addressed.getOrDefault(group.head().last(), List.of());
  }

  /** What an acronym stands for. */
  Optional<Group> spelledOut(String acronym) {
    Optional<Group> known =
        words.acronyms().find(acronym).map(e -> byWords.get(words(e.attribute("expansion", ""))));
    if (known.isPresent()) {
      return known;
    }
    for (Group g : byInitials.getOrDefault(acronym.replace(".", ""), List.of())) {
      if (g.kind() != Kind.PERSON) {
        return Optional.of(g);
      }
    }
    return Optional.empty();
  }

  /** The words of a phrase as those of a name are kept; an elided word stands alone. */
  private static List<String> words(String phrase) {
    return List.of(Folding.fold(phrase).replace("'", "' ").split(" ", -1));
  }

  /** The full name of whoever is written with an initial (J. Untel, J.-P. Untel). */
  Optional<Group> sameWithInitial(Group group) {
    List<String> parts = group.words();
    if (parts.size() < 2 || !isInitial(parts.get(0))) {
      return Optional.empty();
    }
    List<Group> same =
        byInitialAndSurname.getOrDefault(parts.get(0).charAt(0) + group.head().last(), List.of());
    return same.isEmpty() ? Optional.empty() : Optional.of(same.get(0));
  }

  private static boolean isInitial(String word) {
    return word.length() > 1 && word.charAt(1) == '.';
  }

  /** The first letters of all words but links, and of all capitalised words. */
  private List<String> initials(Group group) {
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    String text = group.head().text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i > start) {
          char c = text.charAt(start);
          String word = text.substring(start, i).toLowerCase(Locale.ROOT);
          capitals.append(Character.isUpperCase(c) ? word.substring(0, 1) : "");
          all.append(words.isSmall(word) ? "" : word.substring(0, 1));
        }
        start = i + 1;
      }
    }
    return all.toString().contentEquals(capitals)
        ? List.of(all.toString())
        : List.of(all.toString(), capitals.toString());
  }
}
