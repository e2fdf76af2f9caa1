package org.bylint.engine;

import java.util.List;
import java.util.Optional;
import org.bylint.input.Zone;
import org.bylint.rule.Finding;
import org.bylint.rule.Place;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;
import org.bylint.text.Span;

/**
 * A finding as it is reported: with its severity in force, its message, and its place in the file.
 *
 * @param finding what the rule saw
 * @param rule the rule
 * @param severity in force for the file
 * @param message in the language of the report
 * @param place where in the file; for the article as a whole its headline
 * @param zone part of the article, where the place stands in its text
 * @param excerpt the sentence around the place
 * @param related other places that show why
 * @param fingerprint stays the same when the article around it changes
 */
public record Issue(
    Finding finding,
    RuleInfo rule,
    Severity severity,
    String message,
    Location place,
    Optional<Zone> zone,
    Excerpt excerpt,
    List<RelatedPlace> related,
    String fingerprint) {
  public Issue {
    related = List.copyOf(related);
  }

  /**
   * Another place.
   *
   * @param path of the file that it stands in; empty for the same file
   * @param place where
   * @param message what it shows
   * @param excerpt the sentence around it
   */
  public record RelatedPlace(
      Optional<String> path, Location place, String message, Excerpt excerpt) {}

  /** Whether it is about the article as a whole. */
  public boolean isWholeArticle() {
    return isWholeArticle(finding.place());
  }

  /** Whether a place means the article as a whole. */
  static boolean isWholeArticle(Place place) {
    return place.frame() == Place.Frame.SOURCE && place.span().equals(new Span(0, 0));
  }
}
