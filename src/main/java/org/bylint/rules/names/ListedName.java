package org.bylint.rules.names;

import java.util.List;
import org.bylint.analysis.Name;
import org.bylint.text.Position;

/**
 * A name of a repository.
 *
 * @param name its most frequent spelling
 * @param kind what it names, as most articles show it
 * @param language of the articles
 * @param count number of mentions, shorter ones (the surname alone) among them
 * @param articles number of articles that mention it
 * @param spellings of the full name, the most frequent first
 */
public record ListedName(
    String name,
    Name.Kind kind,
    String language,
    int count,
    int articles,
    List<Written> spellings) {
  public ListedName {
    spellings = List.copyOf(spellings);
  }

  /**
   * One spelling.
   *
   * @param text as written
   * @param count how often
   * @param articles in how many articles
   * @param places the first places, one an article
   */
  public record Written(String text, int count, int articles, List<Where> places) {
    public Written {
      places = List.copyOf(places);
    }
  }

  /** A place in a file. */
  public record Where(String path, Position start, Position end) {}
}
