package org.bylint.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bylint.analysis.Article;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.rule.Rule;
import org.bylint.rule.page.KnownChecks;
import org.bylint.rule.page.RulePage;
import org.bylint.rule.page.RulePageException;
import org.bylint.rule.page.RulePageParser;
import org.bylint.sources.SourceRegistry;
import org.bylint.text.Span;
import org.junit.jupiter.api.Test;

/** The harness itself: a check that is wrong in any of these ways must not pass. */
class ExampleRunnerTest {
  private static final String HEAD =
      """
      ---
      check: test.Check
      severity: warning
      summary: x
      message: "{found}"
      reason: x
      references: []
      """;
  private static final String EXAMPLE =
      """
      ---
      # Title
      ```fr
      La clé est perdue.
         ^^^ clef
      ```
      """;

  private static List<String> run(String page, Check check) throws RulePageException {
    RulePage parsed =
        new RulePageParser(new KnownChecks(java.util.Set.of("test.Check"), Map.of()), false)
            .parse("test/check", "check.md", page);
    return new ExampleRunner(SourceRegistry.builtIn())
        .run(parsed, new Rule(parsed.info(), check), parsed.examples().get(0)).stream()
            .map(ExampleFailure::toString)
            .toList();
  }

  /** Finds the word in any form of writing, as the analyses do. */
  private static void find(Article article, Options unusedOptions, Findings findings) {
    key(article, findings);
  }

  private static Findings.Draft key(Article article, Findings findings) {
    return article.sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.folded().equals("clé"))
        .findFirst()
        .map(t -> findings.at(t.span()).value("found", t.form()).suggest("clef"))
        .orElseGet(() -> findings.at(new Span(0, 0)));
  }

  private static void findIfThere(Article article, Options unusedOptions, Findings findings) {
    if (article.sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .anyMatch(t -> t.folded().equals("clé"))) {
      find(article, unusedOptions, findings);
    }
  }

  @Test
  void aGoodCheckPasses() throws Exception {
    assertThat(run(HEAD + EXAMPLE, ExampleRunnerTest::findIfThere)).isEmpty();
  }

  @Test
  void aCheckThatLooksForCharactersFailsOnDecomposedAccents() throws Exception {
    Check byCharacters =
        (article, options, findings) -> {
          int at = article.document().text().indexOf("clé");
          if (at >= 0) {
            findings.at(new Span(at, at + 3)).value("found", "clé").suggest("clef");
          }
        };

    assertThat(run(HEAD + EXAMPLE, byCharacters))
        .singleElement()
        .asString()
        .isEqualTo("check.md:11: written with nfd, expected [3-7], got []");
    assertThat(run(HEAD + "invariants: {skip: {nfd: why}}\n" + EXAMPLE, byCharacters)).isEmpty();
  }

  @Test
  void aCheckThatRemembersFails() throws Exception {
    AtomicInteger runs = new AtomicInteger();

    assertThat(
            run(
                HEAD + EXAMPLE,
                (article, options, findings) -> {
                  if (runs.getAndIncrement() == 0) {
                    find(article, options, findings);
                  }
                }))
        .contains("check.md:11: a second run reports something else");
  }

  @Test
  void aPlaceOutsideTheTextFails() throws Exception {
    assertThat(
            run(
                HEAD + EXAMPLE,
                (article, options, findings) ->
                    findings
                        .atArticle()
                        .value("found", "x")
                        .fix(
                            new Fix(
                                "",
                                Fix.Applicability.SAFE,
                                List.of(new Fix.Edit(new Span(5, 5_000), ""))))))
        .anyMatch(m -> m.startsWith("check.md:11: a place outside the text"));
  }

  @Test
  void aCorrectionThatCuresNothingFails() throws Exception {
    assertThat(
            run(
                HEAD + EXAMPLE.replace("^^^ clef", "^^^ clé"),
                (article, options, findings) -> find(article, options, findings)))
        .anyMatch(m -> m.contains("after the fixes the rule still reports"));
  }

  @Test
  void aRuleWithNotesMustShowTheOtherPlace() throws Exception {
    String page = HEAD + "notes: {other: \"{count}\"}\n" + EXAMPLE;

    assertThat(run(page, ExampleRunnerTest::findIfThere))
        .containsExactly("check.md:12: the page has notes, but a finding shows no other place");
    assertThat(
            run(
                page,
                (article, options, findings) ->
                    key(article, findings).related(new Span(0, 2), "other")))
        .contains("check.md:12: no value for {count} in \"{count}\"");
    assertThat(
            run(
                page,
                (article, options, findings) ->
                    key(article, findings).related(new Span(0, 2), "others")))
        .contains("check.md:12: the page has no note \"others\"");
  }

  @Test
  void aVariantThatThePageDoesNotHaveFails() throws Exception {
    assertThat(
            run(
                HEAD + EXAMPLE,
                (article, options, findings) -> key(article, findings).variant("likely")))
        .contains("check.md:11: the page has no variant \"likely\"");
  }
}
