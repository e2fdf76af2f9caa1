package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
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
  private int count;
  private int articles;

  /** Notes mentions in one article; fresh where it is not noted in this article yet. */
  void note(Name.Kind kind, int mentions, boolean fresh) {
    kinds.merge(kind, mentions, Integer::sum);
    count += mentions;
    articles += fresh ? 1 : 0;
  }

  /** Notes one mention of the full name. */
  void note(String text, boolean firstHere, Supplier<ListedName.Where> where) {
    Form form = forms.computeIfAbsent(text, t -> new Form());
    form.count++;
    if (firstHere) {
      form.articles++;
      if (form.places.size() < MOST_PLACES) {
        form.places.add(where.get());
      }
    }
  }

  boolean isWritten() {
    return !forms.isEmpty();
  }

  String mostFrequent() {
    return isWritten() ? sorted().get(0).text() : "";
  }

  /** Both in one; the articles of the other spelling are other articles. */
  NameEntry with(NameEntry other) {
    NameEntry both = new NameEntry();
    for (NameEntry one : List.of(this, other)) {
      one.kinds.forEach((kind, n) -> both.kinds.merge(kind, n, Integer::sum));
      both.forms.putAll(one.forms);
      both.count += one.count;
      both.articles += one.articles;
    }
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
    return new ListedName(mostFrequent(), kind(), language, count, articles, sorted());
  }

  /** The kind that most mentions show; what shows none does not count. */
  private Name.Kind kind() {
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
