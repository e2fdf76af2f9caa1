package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bylint.language.Lexicon;
import org.bylint.text.Folding;

/**
 * The table of names that the press spells in several ways (lexicon {@code name-variants}), by
 * folded form: what no distance may decide (Kadhafi and Gaddafi are far apart, Kiev and Kyiv both
 * in the dictionary).
 */
final class NameVariants {
  /**
   * One name.
   *
   * @param preferred the form that the press of the language prefers
   * @param shared many people bear it: it counts only beside a shared name
   * @param exonym a place with a name in each language: the foreign form counts only by itself, not
   *     inside a foreign name (Moscow Times)
   * @param club its foreign form is also what a club or a people is called
   * @param settled whether the press of the language writes no form but the preferred one and those
   *     that are accepted
   * @param accepted folded forms that careful press writes as well
   * @param first folded first names of the person meant
   * @param forms all its forms, folded
   */
  record Group(
      String preferred,
      boolean shared,
      boolean exonym,
      boolean club,
      boolean settled,
      Set<String> accepted,
      Set<String> first,
      Set<String> forms) {}

  private final Map<String, List<Group>> byForm = new HashMap<>();
  private final Map<String, Integer> mostWords = new HashMap<>();

  NameVariants(Lexicon lexicon, String language) {
    for (Lexicon.Entry e : lexicon.entries()) {
      Group group = group(e, language);
      folded(forms(e)).forEach(form -> add(form, group));
    }
  }

  private static Group group(Lexicon.Entry e, String language) {
    String settled = e.attribute("settled", "none");
    return new Group(
        e.attribute(language, e.phrase()),
        e.has("shared"),
        e.has("exonym"),
        e.has("club"),
        settled.isEmpty() || settled.equals(language),
        folded(list(e, "or")),
        folded(list(e, "first")),
        folded(forms(e)));
  }

  private static List<String> forms(Lexicon.Entry e) {
    List<String> forms = new ArrayList<>(List.of(e.phrase(), e.attribute("en", e.phrase())));
    forms.addAll(list(e, "or"));
    forms.addAll(list(e, "also"));
    return forms;
  }

  private static List<String> list(Lexicon.Entry e, String attribute) {
    return e.has(attribute) ? List.of(e.attribute(attribute, "").split("\\|", -1)) : List.of();
  }

  private static Set<String> folded(List<String> forms) {
    return forms.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  private void add(String folded, Group group) {
    int space = folded.indexOf(' ');
    String first = space < 0 ? folded : folded.substring(0, space);
    mostWords.merge(first, folded.split(" ", -1).length, Math::max);
    byForm.computeIfAbsent(folded, f -> new ArrayList<>(1)).add(group);
  }

  /** Number of words of the longest form that begins with a folded word; 0 when none does. */
  int mostWords(String folded) {
    return mostWords.getOrDefault(folded, 0);
  }

  List<Group> of(String folded) {
    return byForm.getOrDefault(folded, List.of());
  }

  /** The name that both folded forms spell, where the table has one. */
  Optional<Group> common(String a, String b) {
    for (Group group : of(a)) {
      if (of(b).contains(group)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }
}
