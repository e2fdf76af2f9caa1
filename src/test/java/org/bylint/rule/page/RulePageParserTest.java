package org.bylint.rule.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.input.Zone;
import org.bylint.rule.Localised;
import org.bylint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePageParserTest {
  private static final KnownChecks CHECKS =
      new KnownChecks(Set.of("names.Spelling"), Map.of("phrase", Set.of("phrases", "position")));

  private static final List<String> FRONT_MATTER =
      List.of(
          "check: names.Spelling",
          "severity: error",
          "languages: [fr, en]",
          "zones: [headline, body]",
          "quotations: true",
          "summary: {fr: résumé, en: summary}",
          "message: {fr: \"« {found} »\", en: \"“{found}”\"}",
          "notes: {other: {fr: ici, en: here}}",
          "variants: {likely: {severity: warning, message: {fr: peut-être, en: perhaps}}}",
          "reason: {fr: parce que, en: because}",
          "references: [\"A handbook, chapter 1\"]",
          "options: {minLength: {default: 4, help: {fr: aide, en: help}}}");

  private static final String BODY =
      """
      # A name is spelled two ways

      Prose.

      ```fr published=2023-08-30
      Louis Maréchal parle. M. Maréshal se tait.
                               ^^^^^^^^ Maréchal
      Fin.
      ```
      ```fr fixed
      Louis Maréchal parle. M. Maréchal se tait.
      Fin.
      ```
      ````en md article
      ---
      title: x
      ---
      ```
      code
      ```
      ````
      ```yaml
      not: an example
      ```
      """;

  private static RulePage parse(String content) throws RulePageException {
    return new RulePageParser(CHECKS, true).parse("names/spelling", "rules/x.md", content);
  }

  private static String page(List<String> frontMatter) {
    return "---\n" + String.join("\n", frontMatter) + "\n---\n" + BODY;
  }

  private static String with(String key, String line) {
    return page(FRONT_MATTER.stream().map(l -> l.startsWith(key + ":") ? line : l).toList());
  }

  @Test
  void readsWhatTheFrontMatterSaysOfTheRule() throws Exception {
    RulePage page = parse(page(FRONT_MATTER));

    assertThat(page.info().id()).isEqualTo("names/spelling");
    assertThat(page.info().category()).isEqualTo("names");
    assertThat(page.info().severity()).isEqualTo(Severity.ERROR);
    assertThat(page.info().languages()).containsExactly("fr", "en");
    assertThat(page.info().zones()).containsExactly(Zone.HEADLINE, Zone.BODY);
    assertThat(page.info().insideQuotations()).isTrue();
    assertThat(page.info().message()).isEqualTo(new Localised("« {found} »", "“{found}”"));
    assertThat(page.info().notes()).containsOnlyKeys("other");
    assertThat(page.info().variants())
        .hasEntrySatisfying("likely", v -> assertThat(v.severity()).isEqualTo(Severity.WARNING));
    assertThat(page.info().references()).containsExactly("A handbook, chapter 1");
    assertThat(page.info().options())
        .hasEntrySatisfying("minLength", o -> assertThat(o.standard()).isEqualTo(4L));
    assertThat(page.title()).isEqualTo("A name is spelled two ways");
  }

  @Test
  void takesTheCaretLinesOutOfAnExample() throws Exception {
    Example example = parse(page(FRONT_MATTER)).examples().get(0);

    assertThat(example.text()).isEqualTo("Louis Maréchal parle. M. Maréshal se tait.\nFin.\n");
    assertThat(example.published()).contains(LocalDate.of(2023, 8, 30));
    Example.Expected expected = example.expected().get(0);
    assertThat(example.text().substring(expected.start(), expected.end())).isEqualTo("Maréshal");
    assertThat(expected.words()).isEqualTo("Maréchal");
    assertThat(expected.line()).isEqualTo(FRONT_MATTER.size() + 2 + 7);
    assertThat(example.fixed()).contains("Louis Maréchal parle. M. Maréchal se tait.\nFin.\n");
  }

  @Test
  void aLongerFenceMayHoldABlock() throws Exception {
    List<Example> examples = parse(page(FRONT_MATTER)).examples();

    assertThat(examples).hasSize(2);
    assertThat(examples.get(1).markdown()).isTrue();
    assertThat(examples.get(1).wholeArticle()).isTrue();
    assertThat(examples.get(1).text()).contains("```\ncode\n```");
  }

  @Test
  void keepsTheParametersOfADeclarativeCheck() throws Exception {
    String content =
        with("check", "check: phrase\nphrases: {fr: [à suivre], en: [to be continued]}");

    assertThat(parse(content).info().parameters())
        .isEqualTo(
            Map.of("phrases", Map.of("fr", List.of("à suivre"), "en", List.of("to be continued"))));
  }

  @Test
  void aTeamMayWriteOneLanguage() throws Exception {
    String content = with("reason", "reason: parce que");

    RulePage page = new RulePageParser(CHECKS, false).parse("a/b", "x.md", content);

    assertThat(page.info().reason()).isEqualTo(new Localised("parce que", "parce que"));
    assertThatThrownBy(() -> parse(content)).hasMessageContaining("rules/x.md:11:9: expected keys");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check    | check: names.Speling  | rules/x.md:2:8: unknown check \"names.Speling\"; did you mean \"names.Spelling\"?",
        "severity | severity: eror        | rules/x.md:3:11: unknown severity \"eror\"; did you mean \"error\"?",
        "severity | severty: error        | rules/x.md:3:1: unknown key \"severty\"; did you mean \"severity\"?",
        "languages| languages: [fr, de]   | rules/x.md:4:17: unknown language \"de\"; known: fr, en",
        "zones    | zones: [headlin]      | rules/x.md:5:9: unknown zone \"headlin\"; did you mean \"headline\"?",
        "quotations| quotations: yes      | rules/x.md:6:13: expected true or false, found \"yes\"",
        "summary  | summary: {fr: résumé} | rules/x.md:7:10: \"en\" is missing",
        "message  | message: {fr: \"{a b}\", en: x} | rules/x.md:8:10: {a b} is no placeholder",
        "references| severity: error      | rules/x.md:12:1: \"severity\" stands here twice",
        "references| phrases: [x]         | rules/x.md:12:1: unknown key \"phrases\"",
        "reason   | 'reason: [a'          | not valid YAML"
      })
  void namesThePlaceOfAMistakeAndTheRightWord(String key, String line, String message) {
    assertThatThrownBy(() -> parse(with(key.strip(), line)))
        .isInstanceOf(RulePageException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'```fr marked\nx\n```'            | rules/x.md:17: unknown word \"marked\"",
        "'```fr publishd=2023-08-30\nx\n```' | did you mean \"published=\"?",
        "'```fr published=2023-13-30\nx\n```' | rules/x.md:17: not a date: published=2023-13-30",
        "'```fr\nx'                        | rules/x.md:17: the block is never closed by ```",
        "'```fr fixed\nx\n```'             | rules/x.md:17: a block marked fixed follows",
        "'```fr\nx\n   ^^ y\n```'          | rules/x.md:19: the carets stand after the end"
      })
  void namesThePlaceOfAMistakeInAnExample(String block, String message) {
    String content =
        "---\n" + String.join("\n", FRONT_MATTER) + "\n---\n# Title\n\n" + block + "\n";

    assertThatThrownBy(() -> parse(content)).hasMessageContaining(message);
  }

  @Test
  void aPageBeginsWithFrontMatterAndATitle() {
    assertThatThrownBy(() -> parse("# Title\n"))
        .hasMessage("rules/x.md:1: a rule page begins with front matter between ---");
    assertThatThrownBy(() -> parse("---\ncheck: phrase\n"))
        .hasMessage("rules/x.md:1: the front matter is never closed by ---");
    String noTitle = "---\n" + String.join("\n", FRONT_MATTER) + "\n---\n\nText\n";
    assertThatThrownBy(() -> parse(noTitle))
        .hasMessageStartingWith("rules/x.md:16: after the front matter comes a title");
  }

  @Test
  void anInvariantIsSkippedOnlyWithAReason() throws Exception {
    String skipped = with("quotations", "invariants: {skip: {nfd: about accents}}");
    String wrong = with("quotations", "invariants: {skip: {nfc: x}}");

    assertThat(parse(skipped).skipped()).isEqualTo(Map.of("nfd", "about accents"));
    assertThatThrownBy(() -> parse(wrong)).hasMessageContaining("did you mean \"nfd\"?");
  }
}
