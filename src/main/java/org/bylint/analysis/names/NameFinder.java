package org.bylint.analysis.names;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Name;

/** Finds names of persons, places and organisations, and ties their mentions together. */
public final class NameFinder {
  private NameFinder() {}

  /** Uses sentences and quoted passages. */
  public static List<Name> find(Article article) {
    return List.of();
  }
}
