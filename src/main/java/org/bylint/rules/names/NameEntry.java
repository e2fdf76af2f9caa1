package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bylint.analysis.Name;

/** What is gathered of one name. */
final class NameEntry {
  private static final int MOST_PLACES = 3;

  private static final class Form {
    private int count;
    private int articles;
    private final List<ListedName.Where> places = new ArrayList<>(1);
  }

  private final Map<Name.Kind, Integer> kinds = new EnumMap<>(Name.Kind.class);
  private final Map<String, Form> forms = new TreeMap<>();
  private final List<Integer> articles = new ArrayList<>(1);
  private int count;

  /** Notes what one article says. */
  void note(int article, ArticleNames.Seen seen) {
    kinds.merge(seen.kind(), seen.mentions(), Integer::sum);
    count += seen.mentions();
    articles.add(article);
    seen.forms()
        .forEach(
            (text, here) -> {
              Form form = forms.computeIfAbsent(text, t -> new Form());
              form.count += here.count();
              form.articles++;
              if (form.places.size() < MOST_PLACES) {
                form.places.add(here.first());
              }
            });
  }

  boolean isWritten() {
    return !forms.isEmpty();
  }

  int articles() {
    return articles.size();
  }

  String mostFrequent() {
    return isWritten() ? sorted().get(0).text() : "";
  }

  /** With the spellings and mentions of an entry that is the same name. */
  NameEntry with(NameEntry other) {
    NameEntry both = withMentions(other);
    both.forms.putAll(other.forms);
    return both;
  }

  /** With the mentions of an entry that is this name shortened. */
  NameEntry withMentions(NameEntry other) {
    NameEntry both = new NameEntry();
    both.kinds.putAll(kinds);
    other.kinds.forEach((kind, n) -> both.kinds.merge(kind, n, Integer::sum));
    both.forms.putAll(forms);
    both.count = count + other.count;
    Set<Integer> all = new LinkedHashSet<>(articles);
    all.addAll(other.articles);
    both.articles.addAll(all);
    return both;
  }

  private List<ListedName.Written> sorted() {
    List<ListedName.Written> all = new ArrayList<>();
    forms.forEach(
        (text, f) -> all.add(new ListedName.Written(text, f.count, f.articles, f.places)));
    all.sort(
        Comparator.comparing(ListedName.Written::count, Comparator.reverseOrder())
            .thenComparing(ListedName.Written::articles, Comparator.reverseOrder())
            .thenComparing(w -> -Words.marks(w.text()))
            .thenComparing(ListedName.Written::text));
    return all;
  }

  ListedName listed(String language) {
    return new ListedName(mostFrequent(), kind(), language, count, articles.size(), sorted());
  }

  /** The kind that most mentions show; what shows none does not count. */
  Name.Kind kind() {
    Name.Kind best = Name.Kind.OTHER;
    int most = 0;
    for (Map.Entry<Name.Kind, Integer> kind : kinds.entrySet()) {
      if (kind.getKey() != Name.Kind.OTHER && kind.getValue() > most) {
        best = kind.getKey();
        most = kind.getValue();
      }
    }
    return best;
  }
}
