package org.bylint.rule.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.HouseNames;
import org.bylint.analysis.HouseTerms;

/**
 * An example of a rule page: a short article and what the rule must report in it; or, for a rule
 * about a repository, the first of several that are read together.
 *
 * @param file name of the article where several are read together; else empty
 * @param line of the page where its text begins, from 1
 * @param language of the article
 * @param markdown whether to read it as Markdown rather than as plain text
 * @param published publication date the reader of the example knows
 * @param houseNames names as the house writes them
 * @param houseTerms words that the house avoids
 * @param wholeArticle whether one finding about the article as a whole is expected
 * @param options of the rule that are not those of the page
 * @param before the version that the article takes the place of, where the page shows one
 * @param text the article, caret lines taken out
 * @param expected findings, in the order of the carets
 * @param fixed the text after the fixes, where the page shows it
 * @param others the articles that are read together with this one, in the order of the page
 */
public record Example(
    String file,
    int line,
    String language,
    boolean markdown,
    Optional<LocalDate> published,
    HouseNames houseNames,
    HouseTerms houseTerms,
    boolean wholeArticle,
    Map<String, Object> options,
    Optional<String> before,
    String text,
    List<Expected> expected,
    Optional<String> fixed,
    List<Example> others) {
  public Example {
    options = Map.copyOf(options);
    expected = List.copyOf(expected);
    others = List.copyOf(others);
  }

  /**
   * A finding that must be reported.
   *
   * @param line of the page where the carets stand
   * @param start offset of the first caret in the text of the example
   * @param end offset after the last caret; a finding may run on over the end of the line
   * @param words what follows the carets: a suggestion, a variant or a part of the message
   */
  public record Expected(int line, int start, int end, String words) {}

  /** How the article is named; the ending says in which format it is read. */
  public String path() {
    return !file.isEmpty() ? file : markdown ? "example.md" : "example.txt";
  }

  /** This article and those that are read together with it. */
  public List<Example> articles() {
    List<Example> all = new ArrayList<>(List.of(this));
    all.addAll(others);
    return all;
  }

  /** Whether the rule must report anything at all. */
  public boolean fires() {
    return wholeArticle || !expected.isEmpty() || others.stream().anyMatch(Example::fires);
  }

  /** The same with the text after the fixes. */
  Example fixedAs(String after) {
    return new Example(
        file,
        line,
        language,
        markdown,
        published,
        houseNames,
        houseTerms,
        wholeArticle,
        options,
        before,
        text,
        expected,
        Optional.of(after),
        others);
  }

  /** The same, read together with further articles. */
  Example with(List<Example> further) {
    return new Example(
        file,
        line,
        language,
        markdown,
        published,
        houseNames,
        houseTerms,
        wholeArticle,
        options,
        before,
        text,
        expected,
        fixed,
        further);
  }
}
