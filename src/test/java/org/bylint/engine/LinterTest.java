package org.bylint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.article.Analyser;
import org.bylint.rule.Check;
import org.bylint.rule.Localised;
import org.bylint.rule.Options;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;
import org.bylint.sources.SourceRegistry;
import org.bylint.text.Span;
import org.junit.jupiter.api.Test;

class LinterTest {
  private static final String TEXT =
      "Le maire de Brévenne a promis une passerelle. Le maire de Brévenne est content.";

  /** Reports every place where the article says “maire”. */
  private static final Check MAYORS =
      (article, options, findings) -> {
        String text = article.document().text();
        for (int at = text.indexOf("maire"); at >= 0; at = text.indexOf("maire", at + 1)) {
          findings.at(new Span(at, at + 5)).value("word", "maire").variant(at > 20 ? "later" : "");
        }
      };

  private static final Check BROKEN =
      (article, options, findings) -> {
        throw new IllegalStateException("no such mayor");
      };

  private static RuleInfo rule(String id) {
    Localised none = new Localised("", "");
    return new RuleInfo(
        id,
        "test",
        Severity.WARNING,
        Set.of(),
        Set.of(),
        none,
        new Localised("l'élu dit « {word} »", "“{word}” found"),
        Map.of(),
        Map.of(
            "later", new RuleInfo.Variant(Severity.SUGGESTION, new Localised("encore", "again"))),
        none,
        List.of(),
        Map.of(),
        Map.of(),
        true);
  }

  private static ActiveRule active(String id, Check check, Optional<Severity> configured) {
    RuleInfo info = rule(id);
    return new ActiveRule(info, check, new Options(info, Map.of()), configured);
  }

  private static FileResult.Checked check(String text, String messages, ActiveRule... rules) {
    FilePlan plan =
        new FilePlan(
            new Analyser(new SourceRegistry(List.of())),
            Optional.of("fr"),
            Optional.empty(),
            List.of(rules));
    Plans plans =
        new Plans() {
          @Override
          public FilePlan of(String path) {
            return plan;
          }

          @Override
          public List<String> ruleNames() {
            return List.of();
          }
        };
    FileResult result = new Linter(plans, messages).check(Input.text("a.txt", text));
    assertThat(result).isInstanceOf(FileResult.Checked.class);
    return (FileResult.Checked) result;
  }

  @Test
  void aRuleThatFailsIsNamedAndTheOthersGoOn() {
    FileResult.Checked result =
        check(
            TEXT,
            "en",
            active("test/broken", BROKEN, Optional.empty()),
            active("test/mayors", MAYORS, Optional.empty()));

    assertThat(result.issues()).hasSize(2);
    assertThat(result.defects())
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.path()).isEqualTo("a.txt");
              assertThat(defect.rule()).isEqualTo("test/broken");
              assertThat(defect.message()).contains("no such mayor");
            });
  }

  @Test
  void aVariantHasItsOwnSeverityWhichAConfiguredOneCaps() {
    assertThat(check(TEXT, "en", active("test/mayors", MAYORS, Optional.empty())).issues())
        .extracting(Issue::severity)
        .containsExactly(Severity.WARNING, Severity.SUGGESTION);
    assertThat(
            check(TEXT, "en", active("test/mayors", MAYORS, Optional.of(Severity.ERROR))).issues())
        .extracting(Issue::severity)
        .containsExactly(Severity.ERROR, Severity.SUGGESTION);
  }

  @Test
  void messagesAreSetAsTheirLanguageIsPrinted() {
    assertThat(check(TEXT, "fr", active("test/mayors", MAYORS, Optional.empty())).issues())
        .extracting(Issue::message)
        .containsExactly("l’élu dit «\u00a0maire\u00a0»", "encore");
  }

  @Test
  void aFingerprintSurvivesMovedLinesAndTellsRepeatsApart() {
    ActiveRule rule = active("test/mayors", MAYORS, Optional.empty());
    List<String> before = fingerprints(check(TEXT, "en", rule));
    List<String> moved =
        fingerprints(check("Bonjour à tous les lecteurs.\n\n" + TEXT + "\n", "fr", rule));
    List<String> repeated = fingerprints(check(TEXT + "\n\n" + TEXT, "en", rule));

    assertThat(moved).isEqualTo(before);
    assertThat(repeated).doesNotHaveDuplicates().containsAll(before);
    assertThat(fingerprints(check(TEXT.replace("content", "ravi"), "en", rule)))
        .startsWith(before.get(0))
        .doesNotContain(before.get(1));
  }

  private static List<String> fingerprints(FileResult.Checked result) {
    return result.issues().stream().map(Issue::fingerprint).toList();
  }
}
