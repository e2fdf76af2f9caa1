package org.bylint.cli;

import java.util.ArrayList;
import java.util.List;
import org.bylint.report.InspectReporter;
import org.bylint.rules.names.ArticleNames;
import org.bylint.rules.names.ListedName;
import org.bylint.rules.names.NameInventory;

/** Gathers the names of all articles of a run. */
final class NamesGathering implements InspectReporter<ArticleNames> {
  private final NameInventory inventory = new NameInventory();
  private final List<String[]> failures = new ArrayList<>();

  @Override
  public boolean writesAtOnce() {
    return false;
  }

  @Override
  public void begin() {}

  @Override
  public void article(String path, ArticleNames article) {
    inventory.add(article);
  }

  @Override
  public void failed(String path, String message) {
    failures.add(new String[] {path, message});
  }

  @Override
  public void end() {}

  List<ListedName> names() {
    return inventory.names();
  }

  /** Path and message of each input that could not be read. */
  List<String[]> failures() {
    return failures;
  }
}
