package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bylint.analysis.Article;
import org.bylint.analysis.HouseNames;
import org.bylint.analysis.names.Capitals;

/**
 * The words of names in some articles, by language and form; what is compared across a repository.
 */
final class RepositoryNames {
  private final List<String> paths = new ArrayList<>(1);
  private final Map<String, Map<String, RepositoryName>> byLanguage = new TreeMap<>();

  /** The names file in force for each article. */
  private final List<HouseNames> houseNames = new ArrayList<>(1);

  /** Those of no article yet. */
  static RepositoryNames none() {
    return new RepositoryNames();
  }

  /** Those of one article. */
  static RepositoryNames of(Article article, int minLength) {
    RepositoryNames names = new RepositoryNames();
    names.houseNames.add(article.houseNames());
    names.paths.add(article.document().source().path());
    Map<String, RepositoryName> forms = new TreeMap<>();
    String text = article.document().text();
    for (Spelling s : Spellings.of(article, minLength).words()) {
      if (!Capitals.isCapitals(s.form())) {
        forms.put(s.form(), new RepositoryName(s, text));
      }
    }
    names.byLanguage.put(article.language().code(), forms);
    return names;
  }

  /** Adds those of the articles that follow. */
  RepositoryNames add(RepositoryNames later) {
    int number = paths.size();
    houseNames.addAll(later.houseNames);
    paths.addAll(later.paths);
    later.byLanguage.forEach(
        (language, forms) -> {
          Map<String, RepositoryName> known =
              byLanguage.computeIfAbsent(language, l -> new TreeMap<>());
          forms.forEach((form, name) -> add(known, name.from(number)));
        });
    return this;
  }

  private static void add(Map<String, RepositoryName> known, RepositoryName name) {
    RepositoryName earlier = known.putIfAbsent(name.form(), name);
    if (earlier != null) {
      earlier.add(name);
    }
  }

  /** The names files in force, each once, in the order of the articles. */
  Set<HouseNames> houses() {
    return new LinkedHashSet<>(houseNames);
  }

  HouseNames houseNames(int article) {
    return houseNames.get(article);
  }

  String path(int article) {
    return paths.get(article);
  }

  /** By form, for each language. */
  Map<String, Map<String, RepositoryName>> byLanguage() {
    return byLanguage;
  }
}
