package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bylint.analysis.Article;
import org.bylint.analysis.HouseNames;
import org.bylint.analysis.Name;
import org.bylint.analysis.names.Capitals;
import org.bylint.language.Languages;
import org.bylint.rules.names.ListedName.Written;
import org.bylint.text.Folding;
import org.bylint.text.LineIndex;
import org.bylint.text.Span;

/**
 * All names of a repository with their spellings. Names that differ by accents, hyphens and
 * apostrophes only are one; so are those that the rule {@code corpus/name-variants} takes for one.
 */
public final class NameInventory {
  private static final int SHORTEST = 4;
  private static final int FILES = 3;
  private static final int RATIO = 4;

  private final RepositoryNames words = RepositoryNames.none();
  private final Map<String, Map<String, NameEntry>> byLanguage = new TreeMap<>();

  /** Adds the names of the next article. */
  public void add(Article article) {
    words.add(RepositoryNames.of(article, SHORTEST));
    Map<String, NameEntry> known =
        byLanguage.computeIfAbsent(article.language().code(), l -> new LinkedHashMap<>());
    LineIndex lines = article.document().source().lines();
    Map<String, Map<String, Integer>> here = new LinkedHashMap<>();
    for (Name name : article.names()) {
      String key = key(name.canonical());
      if (key.isEmpty()) {
        continue;
      }
      NameEntry entry = known.computeIfAbsent(key, k -> new NameEntry());
      boolean fresh = here.putIfAbsent(key, new HashMap<>()) == null;
      entry.note(name.kind(), name.mentions().size(), fresh);
      for (Name.Mention mention : name.mentions()) {
        String form = written(mention.text());
        if (key(form).equals(key) && (!Capitals.isCapitals(form) || isAcronym(name))) {
          boolean first = here.get(key).merge(form, 1, Integer::sum) == 1;
          entry.note(form, first, () -> where(article, lines, mention.span()));
        }
      }
    }
  }

  private static boolean isAcronym(Name name) {
    return name.kind() == Name.Kind.ACRONYM;
  }

  private static ListedName.Where where(Article article, LineIndex lines, Span span) {
    Span place = article.document().toSource(span);
    return new ListedName.Where(
        article.document().source().path(),
        lines.position(place.start()),
        lines.position(place.end()));
  }

  /** What spellings of one name have in common. */
  private static String key(String text) {
    return Words.joined(Folding.fold(Words.bare(text)));
  }

  private static String written(String text) {
    return Words.composed(Words.bare(text).replace('\n', ' ').replace('\u00a0', ' '));
  }

  /** By language; names in several spellings first, then the most frequent. */
  public List<ListedName> names() {
    List<ListedName> all = new ArrayList<>();
    byLanguage.forEach(
        (language, entries) -> {
          Map<String, NameEntry> merged = merged(language, entries);
          merged.values().stream()
              .filter(NameEntry::isWritten)
              .map(entry -> entry.listed(language))
              .forEach(all::add);
        });
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

  /**
   * Names that a names file may hold: of persons, places and organisations, in several articles.
   */
  public static List<ListedName> forExport(List<ListedName> names, int articles) {
    return names.stream()
        .filter(n -> n.articles() >= articles)
        .filter(n -> n.kind() != Name.Kind.OTHER && n.kind() != Name.Kind.ACRONYM)
        .sorted(
            Comparator.comparing((ListedName n) -> Folding.fold(n.name()))
                .thenComparing(ListedName::name)
                .thenComparing(ListedName::language))
        .toList();
  }

  /** Spellings that are clearly wrong beside the first: a quarter as frequent, or less. */
  public static List<Written> clearVariants(ListedName name) {
    int most = name.spellings().get(0).count();
    return name.spellings().stream().skip(1).filter(w -> w.count() * RATIO <= most).toList();
  }
}
