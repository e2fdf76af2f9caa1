package org.bylint.rules.links;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.rule.Place;

/** Parameters that tell where a reader came from: one finding with all addresses that carry any. */
final class Tracking implements Check {
  private static final int PLACES_SHOWN = 4;

  @Override
  public void check(Article article, Options options, Findings findings) {
    if (!mayTrack(article.document().source().content())) {
      return;
    }
    TrackingParameters parameters = new TrackingParameters(article.language(), options);
    List<Place> places = new ArrayList<>();
    List<Fix.Edit> edits = new ArrayList<>();
    List<String> names = new ArrayList<>();
    String first = "";
    for (Address address : Addresses.of(article)) {
      String clean = parameters.isSigned(address) ? address.text() : parameters.without(address);
      if (!clean.equals(address.text())) {
        first = places.isEmpty() ? clean : first;
        places.add(Place.source(address.source()));
        edits.add(new Fix.Edit(address.source(), clean, Place.Frame.SOURCE));
        parameters.namesIn(address).stream().filter(n -> !names.contains(n)).forEach(names::add);
      }
    }
    if (!places.isEmpty()) {
      report(places, names, new Fix(first, Fix.Applicability.SAFE, edits), findings);
    }
  }

  private static void report(List<Place> places, List<String> names, Fix fix, Findings findings) {
    Findings.Draft draft =
        findings
            .at(places.get(0))
            .value("found", String.join(", ", names))
            .value("count", places.size())
            .fix(fix);
    places
        .subList(1, Math.min(places.size(), PLACES_SHOWN))
        .forEach(p -> draft.related(p, "other"));
  }

  /** Whether any address has a query or a fragment with a value. */
  private static boolean mayTrack(String content) {
    int equals = content.indexOf('=');
    return equals >= 0 && content.contains("://");
  }
}
