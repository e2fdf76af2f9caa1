package org.bylint.report.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bylint.report.Wording;

/** The labels of the report in one language. */
final class ReportWords {
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Wording wording;

  ReportWords(Wording wording) {
    this.wording = wording;
    int column = wording == Wording.FRENCH ? 1 : 2;
    for (String line : Template.resource("words.tsv").split("\n", -1)) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 3) {
        words.put(parts[0], parts[column]);
      }
    }
  }

  /** A label by its name. */
  String of(String name) {
    String word = words.get(name);
    if (word == null) {
      throw new IllegalArgumentException("no label " + name);
    }
    return word;
  }

  Wording wording() {
    return wording;
  }
}
