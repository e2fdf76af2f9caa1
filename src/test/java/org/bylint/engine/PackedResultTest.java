package org.bylint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bylint.input.Zone;
import org.bylint.rule.Finding;
import org.bylint.rule.Fix;
import org.bylint.rule.Localised;
import org.bylint.rule.Place;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;
import org.bylint.text.Position;
import org.bylint.text.Span;
import org.junit.jupiter.api.Test;

class PackedResultTest {
  private static final Localised TEXT = new Localised("été", "summer");
  private static final RuleInfo RULE =
      new RuleInfo(
          "test/packed",
          "test",
          Severity.WARNING,
          Set.of(),
          Set.of(),
          TEXT,
          TEXT,
          Map.of(),
          Map.of(),
          TEXT,
          List.of(),
          Map.of(),
          Map.of(),
          true);

  /** With everything that an issue may have, and letters of all kinds, half a pair among them. */
  private static Issue full() {
    Location place =
        new Location(new Position(1, 2, 3), new Position(4, 5, 6), "Choïgou 😀 \ud83d");
    Excerpt excerpt = new Excerpt("Le ministre Choïgou\u00a0parle.", 12, 19);
    Fix fix =
        new Fix(
            "Choïgu",
            Fix.Applicability.UNSAFE,
            List.of(new Fix.Edit(new Span(3, 6), "Choïgu"), new Fix.Edit(new Span(8, 9), "")));
    Finding finding =
        new Finding(
            "test/packed",
            Place.text(new Span(3, 6)),
            "likely",
            Map.of("found", "Choïgou", "count", "2"),
            List.of(
                new Finding.Related(
                    Optional.of("b.txt"), Place.source(new Span(0, 1)), "other", Map.of("n", "1"))),
            List.of(fix));
    return new Issue(
        finding,
        RULE,
        Severity.ERROR,
        "« Choïgou » ici",
        place,
        Optional.of(Zone.HEADLINE),
        excerpt,
        List.of(new Issue.RelatedPlace(Optional.of("b.txt"), place, "là", excerpt)),
        "0123456789abcdef");
  }

  private static Issue bare() {
    Location place = new Location(new Position(1, 1, 0), new Position(1, 1, 0), "");
    Finding finding =
        new Finding(
            "test/packed", Place.source(new Span(0, 0)), "", Map.of(), List.of(), List.of());
    return new Issue(
        finding,
        RULE,
        Severity.SUGGESTION,
        "",
        place,
        Optional.empty(),
        Excerpt.NONE,
        List.of(),
        "");
  }

  @Test
  void whatIsUnpackedEqualsWhatWasPacked() {
    FileResult result =
        new FileResult.Checked(
            "a.txt", "fr", List.of(full(), bare(), full()), 2, List.of(), Optional.of("Un texte."));

    assertThat(new PackedResult().pack(result).get()).isEqualTo(result);
  }

  @Test
  void whatHoldsNoIssuesStaysAsItIs() {
    FileResult failed = new FileResult.Failed("a.txt", "no such file");
    FileResult clean =
        new FileResult.Checked("a.txt", "fr", List.of(), 1, List.of(), Optional.empty());

    assertThat(new PackedResult().pack(failed).get()).isSameAs(failed);
    assertThat(new PackedResult().pack(clean).get()).isSameAs(clean);
  }
}
