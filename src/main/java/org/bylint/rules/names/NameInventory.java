package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bylint.analysis.HouseNames;
import org.bylint.language.Languages;
import org.bylint.rules.names.ListedName.Written;
import org.bylint.text.Folding;

/**
 * All names of a repository with their spellings. Names that differ by accents, hyphens and
 * apostrophes only are one; so are those that the rule {@code corpus/name-variants} takes for one,
 * and a surname alone is that of the only person who often bears it.
 */
public final class NameInventory {
  private static final int FILES = 3;
  private static final int RATIO = 4;

  private final RepositoryNames words = RepositoryNames.none();
  private final Map<String, Map<String, NameEntry>> byLanguage = new TreeMap<>();
  private int articles;

  /** Adds the names of the next article. */
  public void add(ArticleNames article) {
    words.add(article.words());
    Map<String, NameEntry> known =
        byLanguage.computeIfAbsent(article.language(), l -> new LinkedHashMap<>());
    article
        .names()
        .forEach(
            (key, seen) -> known.computeIfAbsent(key, k -> new NameEntry()).note(articles, seen));
    articles++;
  }

  /** By language; names in several spellings first, then the most frequent. */
  public List<ListedName> names() {
    List<ListedName> all = new ArrayList<>();
    byLanguage.forEach(
        (language, entries) ->
            ShortNames.joined(language, merged(language, entries)).values().stream()
                .filter(NameEntry::isWritten)
                .map(entry -> entry.listed(language))
                .forEach(all::add));
    all.sort(
        Comparator.comparing((ListedName n) -> n.spellings().size() < 2)
            .thenComparing(ListedName::articles, Comparator.reverseOrder())
            .thenComparing(ListedName::count, Comparator.reverseOrder())
            .thenComparing(ListedName::name)
            .thenComparing(ListedName::language));
    return all;
  }

  /** Entries with those that depart from them in one word. */
  private Map<String, NameEntry> merged(String language, Map<String, NameEntry> entries) {
    Map<String, String> usual = new HashMap<>();
    Map<String, RepositoryName> forms = words.byLanguage().getOrDefault(language, Map.of());
    SpellingModel model = SpellingModel.of(Languages.of(language));
    HouseSpelling house = new HouseSpelling(HouseNames.NONE, language);
    for (Departure d : new Departures(model, house, FILES, RATIO).find(forms.values())) {
      if (d.kind() != Departure.Kind.ACCENTS) {
        usual.put(d.rare().folded(), d.usual().folded());
      }
    }
    Map<String, NameEntry> merged = new LinkedHashMap<>(entries);
    for (Map.Entry<String, NameEntry> entry : entries.entrySet()) {
      String other = replaced(entry.getValue(), usual);
      NameEntry target = merged.get(other);
      if (!other.equals(entry.getKey()) && target != null) {
        merged.put(other, target.with(entry.getValue()));
        merged.remove(entry.getKey());
      }
    }
    return merged;
  }

  private static String replaced(NameEntry entry, Map<String, String> usual) {
    StringBuilder words = new StringBuilder();
    for (String word : Folding.fold(entry.mostFrequent()).split(" ", -1)) {
      words.append(usual.getOrDefault(word, word)).append(' ');
    }
    return Words.joined(words.toString());
  }

  /** Names that a names file may hold, in several articles, by the alphabet. */
  public static List<ListedName> forExport(List<ListedName> names, int articles) {
    Map<String, NameShapes> shapes = new HashMap<>();
    return names.stream()
        .filter(n -> n.articles() >= articles)
        .filter(n -> shapes.computeIfAbsent(n.language(), NameShapes::of).isListed(n))
        .sorted(
            Comparator.comparing((ListedName n) -> Folding.fold(n.name()))
                .thenComparing(ListedName::name)
                .thenComparing(ListedName::language))
        .toList();
  }

  /**
   * Spellings that are clearly wrong beside the first: a quarter as frequent, or less. An accent
   * more or less on a capital (Élise, Elise) is a habit of the typesetter, and neither is wrong.
   */
  public static List<Written> clearVariants(ListedName name) {
    int most = name.spellings().get(0).count();
    String right = Words.lower(NameShapes.withPlainCapitals(name.name()));
    return name.spellings().stream()
        .skip(1)
        .filter(w -> w.count() * RATIO <= most)
        .filter(w -> !Words.lower(NameShapes.withPlainCapitals(w.text())).equals(right))
        .toList();
  }
}
