package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One way a word of a name is written in a repository: how often, where, and beside which names.
 */
final class RepositoryName {
  /** In so many articles all places are kept; of what stands in more, only the first. */
  static final int RARE = 2;

  /**
   * A place.
   *
   * @param article number of the article, in the order of the repository
   * @param occurrence where in its text
   */
  record Place(int article, Occurrence occurrence) {
    private Place from(int number) {
      return new Place(article + number, occurrence);
    }
  }

  private final String form;
  private final String folded;
  private int count;
  private int[] articles;
  private List<Place> places = new ArrayList<>(1);
  private final Map<String, Neighbour> before = new TreeMap<>();
  private final Map<String, Neighbour> after = new TreeMap<>();

  /** What one article, the first, says of a word. */
  RepositoryName(Spelling spelling, String text) {
    form = spelling.form();
    folded = spelling.folded();
    count = spelling.count();
    articles = new int[] {0};
    for (Occurrence o : spelling.occurrences()) {
      places.add(new Place(0, o));
      note(before, o.before(), Neighbour.before(text, o));
      note(after, o.after(), Neighbour.after(text, o));
    }
  }

  private static void note(Map<String, Neighbour> beside, String name, Neighbour neighbour) {
    if (!name.isEmpty()) {
      beside.merge(name, neighbour, Neighbour::inSameArticle);
    }
  }

  /** Numbers the articles on from a number. */
  RepositoryName from(int number) {
    for (int i = 0; i < articles.length; i++) {
      articles[i] += number;
    }
    places = new ArrayList<>(places.stream().map(p -> p.from(number)).toList());
    return this;
  }

  /** Adds what later articles say. */
  void add(RepositoryName later) {
    int known = articles.length;
    articles = Arrays.copyOf(articles, known + later.articles.length);
    System.arraycopy(later.articles, 0, articles, known, later.articles.length);
    count += later.count;
    if (articles.length <= RARE) {
      places.addAll(later.places);
    } else if (places.size() > 1) {
      places = new ArrayList<>(places.subList(0, 1));
    }
    later.before.forEach((name, n) -> before.merge(name, n, Neighbour::inOtherArticles));
    later.after.forEach((name, n) -> after.merge(name, n, Neighbour::inOtherArticles));
  }

  String form() {
    return form;
  }

  String folded() {
    return folded;
  }

  int count() {
    return count;
  }

  /** Number of articles that it stands in. */
  int articles() {
    return articles.length;
  }

  boolean standsIn(int article) {
    return Arrays.binarySearch(articles, article) >= 0;
  }

  /** All places where it stands in few articles, else the first. */
  List<Place> places() {
    return places;
  }

  Map<String, Neighbour> before() {
    return before;
  }

  Map<String, Neighbour> after() {
    return after;
  }

  /** As the comparison of spellings wants it. */
  Spelling spelling() {
    Spelling spelling = new Spelling(form, folded);
    places.forEach(p -> spelling.add(p.occurrence()));
    spelling.addUnplaced(count - places.size(), before.keySet(), after.keySet());
    return spelling;
  }
}
