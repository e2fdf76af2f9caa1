package org.bylint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.rule.RuleCatalogue;
import org.bylint.rule.RuleInfo;
import org.bylint.rules.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {
  private static final String SUMMARY = "summary: {fr: x, en: x}\n";
  private static final RuleCatalogue RULES = RuleSet.builtIn().catalogue();

  @TempDir Path folder;

  @Test
  void thereIsOneForEachKindOfNewsroom() {
    assertThat(Profiles.builtIn().names())
        .containsExactly(
            "afp",
            "ap",
            "desk",
            "factcheck",
            "guardian",
            "imprimerie-nationale",
            "quebec",
            "scrape",
            "strict",
            "suisse",
            "web",
            "wire");
    assertThat(Profiles.builtIn().departures(Profiles.STANDARD)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "afp",
        "ap",
        "factcheck",
        "guardian",
        "imprimerie-nationale",
        "quebec",
        "scrape",
        "strict",
        "suisse",
        "web",
        "wire"
      })
  void everyDepartureChangesSomethingAndSaysWhy(String name) {
    assertThat(Profiles.builtIn().departures(name))
        .isNotEmpty()
        .allSatisfy(d -> assertThat(d.reason()).isNotBlank())
        .allSatisfy(
            d ->
                assertThat(RULES.matching(d.target()).stream().map(RuleInfo::severity))
                    .as(d.target())
                    .anyMatch(page -> !d.setting().equals(page.key())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules: {dates: off}              | :2: say why",
        "'rules: {date: {level: off}}'    | did you mean \"dates\"?",
        "language: fr                     | :2:1: unknown key \"language\""
      })
  void aMistakeInAProfileFailsTheBuild(String content, String message) throws Exception {
    Files.writeString(folder.resolve("desk.yml"), SUMMARY + content + "\n");

    assertThatThrownBy(() -> new ProfileReader(RULES, folder).read())
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aProfileHoldsUnderTheTeamsOwnRules() throws Exception {
    Files.writeString(
        folder.resolve(".bylint.yml"),
        "profile: scrape\nrules: {metadata/required-fields: suggestion}\n");

    Config config =
        new ConfigResolver(RULES, CommandLine.NONE, folder).forFile(Path.of("article.md"));

    assertThat(config.rules().level(RULES.find("metadata/required-fields").orElseThrow()).origin())
        .isEqualTo(".bylint.yml:2");
    assertThat(
            config.rules().level(RULES.find("sources/missing-source-tag").orElseThrow()).origin())
        .isEqualTo("profile scrape");
  }

  @Test
  void aFolderMayHaveAProfileOfItsOwn() throws Exception {
    Files.writeString(
        folder.resolve(".bylint.yml"),
        "rules: {sources: warning}\noverrides: [{paths: [scraped], profile: scrape}]\n");
    ConfigResolver resolver = new ConfigResolver(RULES, CommandLine.NONE, folder);
    RuleInfo required = RULES.find("metadata/required-fields").orElseThrow();
    RuleInfo tag = RULES.find("sources/missing-source-tag").orElseThrow();

    Config scraped = resolver.forFile(Path.of("scraped/a.md"));
    Config desk = resolver.forFile(Path.of("a.md"));

    assertThat(scraped.profile()).isEqualTo(new Setting<>("scrape", ".bylint.yml:2"));
    assertThat(scraped.rules().level(required).origin()).isEqualTo("profile scrape");
    assertThat(scraped.rules().level(tag).origin()).isEqualTo(".bylint.yml:1");
    assertThat(desk.rules().level(required).origin()).isEqualTo(RuleSettings.PAGE);
  }
}
