package org.bylint.rules.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bylint.analysis.Articles;
import org.bylint.rule.Finding;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Rule;
import org.bylint.rules.RuleSet;
import org.junit.jupiter.api.Test;

/** What the options of names/first-mention change; the rest stands on its page. */
class FirstMentionTest {
  private static final String BARE =
      "Delcourt a signé hier le contrat du pont. L'ingénieur Rémi Delcourt dirigera le chantier.";

  private final Rule rule = RuleSet.builtIn().find("names/first-mention").orElseThrow();

  private List<Finding> find(String text, Map<String, Object> configured) {
    Findings findings = new Findings(rule.id());
    rule.check().check(Articles.text("fr", text), new Options(rule.info(), configured), findings);
    return findings.all();
  }

  @Test
  void aPersonOfTheListOfTheTeamNeedsNoGivenName() {
    assertThat(find(BARE, Map.of())).hasSize(1);
    assertThat(find(BARE, Map.of("known", List.of("Delcourt")))).isEmpty();
    assertThat(find(BARE, Map.of("known", List.of("Rémi Delcourt")))).isEmpty();
    assertThat(find(BARE, Map.of("known", List.of("Vasseur")))).hasSize(1);
  }

  @Test
  void aGivenNameThatIsNeverGivenIsReportedOnRequest() {
    String text = "La mairie a reçu lundi la plainte de Mme Kerloc'h. Mme Kerloc'h attend.";

    assertThat(find(text, Map.of())).isEmpty();
    assertThat(find(text, Map.of("neverGiven", true)))
        .singleElement()
        .satisfies(f -> assertThat(f.variant()).isEqualTo("never"))
        .satisfies(f -> assertThat(f.place().span().in(text)).isEqualTo("Kerloc'h"));
  }

  @Test
  void aFunctionIsAskedForOnRequest() {
    String unknown = "Le pont rouvre lundi. Rémi Delcourt promet une fête et des fanfares.";
    String known = "Le pont rouvre lundi. L'ingénieur Rémi Delcourt promet une fête.";

    assertThat(find(unknown, Map.of())).isEmpty();
    assertThat(find(unknown, Map.of("requireFunction", true)))
        .singleElement()
        .satisfies(f -> assertThat(f.variant()).isEqualTo("function"));
    assertThat(find(known, Map.of("requireFunction", true))).isEmpty();
  }
}
