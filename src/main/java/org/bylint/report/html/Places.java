package org.bylint.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bylint.engine.Issue;
import org.bylint.engine.Location;
import org.bylint.input.Document;
import org.bylint.rule.Finding;
import org.bylint.rule.Place;
import org.bylint.text.Span;

/** All places of an article that its findings mark: in its text, or in the file beside the text. */
final class Places {
  private final List<Mark> inText = new ArrayList<>();
  private final List<Mark> inFile = new ArrayList<>();
  private final int textLength;
  private final int fileLength;

  private Places(int textLength, int fileLength) {
    this.textLength = textLength;
    this.fileLength = fileLength;
  }

  static Places of(Entry entry, String content, Optional<Document> document) {
    Places places = new Places(document.map(d -> d.text().length()).orElse(-1), content.length());
    for (int i = 0; i < entry.issues().size(); i++) {
      places.add(entry, i);
    }
    Collections.sort(places.inText);
    Collections.sort(places.inFile);
    return places;
  }

  /** Number of a finding in the report. */
  static String finding(Entry entry, int issue) {
    return entry.number() + "-" + issue;
  }

  /** Number of a marked finding in its article. */
  static int issue(Mark mark) {
    String finding = mark.finding();
    return Integer.parseInt(finding, finding.indexOf('-') + 1, finding.length(), 10);
  }

  /** Id of a finding's own place. */
  static String main(Entry entry, int issue) {
    return "p" + finding(entry, issue);
  }

  /** Id of another place of a finding, which counts all of them from 0. */
  static String other(Entry entry, int issue, int related) {
    return main(entry, issue) + "-" + related;
  }

  private void add(Entry entry, int number) {
    Issue issue = entry.issues().get(number);
    String finding = finding(entry, number);
    if (!issue.isWholeArticle()) {
      add(
          issue.finding().place(),
          issue.place(),
          span -> new Mark(main(entry, number), finding, true, issue.severity(), span));
    }
    List<Place> own = ownPlaces(issue.finding());
    int at = 0;
    for (int i = 0; i < issue.related().size(); i++) {
      Issue.RelatedPlace related = issue.related().get(i);
      if (related.path().isEmpty() && at < own.size()) {
        String id = other(entry, number, i);
        add(
            own.get(at++),
            related.place(),
            span -> new Mark(id, finding, false, issue.severity(), span));
      }
    }
  }

  /** Places of other findings in the same file; an issue keeps their order. */
  private static List<Place> ownPlaces(Finding finding) {
    List<Place> own = new ArrayList<>();
    for (Finding.Related related : finding.related()) {
      if (related.path().isEmpty()) {
        own.add(related.place());
      }
    }
    return own;
  }

  private interface Marking {
    Mark at(Span span);
  }

  private void add(Place place, Location location, Marking marking) {
    if (place.frame() == Place.Frame.TEXT && place.span().end() <= textLength) {
      inText.add(marking.at(place.span()));
    } else if (location.end().offset() <= fileLength) {
      inFile.add(marking.at(new Span(location.start().offset(), location.end().offset())));
    }
  }

  /** Marks whose spans count in the text of the document, by where they begin. */
  List<Mark> inText() {
    return inText;
  }

  /** Marks whose spans count in the file: front matter, markup. */
  List<Mark> inFile() {
    return inFile;
  }
}
