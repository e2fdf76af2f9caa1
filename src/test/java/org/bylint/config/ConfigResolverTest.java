package org.bylint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bylint.rule.Localised;
import org.bylint.rule.RuleCatalogue;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigResolverTest {
  private static final Localised TEXT = new Localised("x", "x");
  private static final RuleInfo SPELLING =
      rule("names/spelling", Severity.ERROR, Map.of("likely", Severity.WARNING));
  private static final RuleInfo ACCENTS = rule("names/accents", Severity.SUGGESTION, Map.of());
  private static final RuleInfo UNCLOSED = rule("quotes/unclosed", Severity.ERROR, Map.of());
  private static final RuleInfo DORMANT = rule("quotes/dormant", Severity.OFF, Map.of());
  private static final RuleCatalogue RULES =
      new RuleCatalogue(List.of(SPELLING, ACCENTS, UNCLOSED, DORMANT));

  @TempDir Path root;

  private static RuleInfo rule(String id, Severity severity, Map<String, Severity> variants) {
    Map<String, RuleInfo.Variant> map =
        variants.entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Map.Entry::getKey, e -> new RuleInfo.Variant(e.getValue(), TEXT)));
    return new RuleInfo(
        id,
        "check",
        severity,
        Set.of(),
        Set.of(),
        TEXT,
        TEXT,
        Map.of(),
        map,
        TEXT,
        List.of(),
        Map.of(
            "minLength", new RuleInfo.OptionInfo(4L, TEXT),
            "words", new RuleInfo.OptionInfo(List.of("a"), TEXT),
            "strict", new RuleInfo.OptionInfo(false, TEXT)),
        Map.of(),
        false);
  }

  @BeforeEach
  void theFolderIsARepository() throws IOException {
    Files.createDirectories(root.resolve("site/.git"));
  }

  private void write(String path, String content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(file, content);
  }

  private ConfigResolver resolver(CommandLine commandLine) throws ConfigException {
    return new ConfigResolver(RULES, commandLine, root);
  }

  private Config config(String file) throws ConfigException {
    return resolver(CommandLine.NONE).forFile(Path.of(file));
  }

  private static CommandLine choose(List<String> set, List<String> only, List<String> skip) {
    CommandLine none = CommandLine.NONE;
    return new CommandLine(
        none.config(),
        none.profile(),
        none.language(),
        none.messages(),
        none.published(),
        none.minSeverity(),
        none.failOn(),
        none.maxWarnings(),
        set,
        only,
        skip);
  }

  private static CommandLine file(Optional<Path> config, Optional<String> profile) {
    return new CommandLine(
        config,
        profile,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void withoutAFileThePagesHold() throws Exception {
    Config config = config("site/a.md");

    assertThat(config.file()).isEmpty();
    assertThat(config.profile()).isEqualTo(new Setting<>("desk", "bylint"));
    assertThat(config.language().value()).isEqualTo("auto");
    assertThat(config.failOn().value()).isEqualTo(Severity.ERROR);
    assertThat(config.rules().level(SPELLING))
        .isEqualTo(new Setting<>(Severity.ERROR, RuleSettings.PAGE));
    assertThat(config.rules().configured(SPELLING)).isEmpty();
    assertThat(config.rules().options(SPELLING).integer("minLength")).isEqualTo(4);
    assertThat(config.rules().isOn(DORMANT)).isFalse();
  }

  @Test
  void theFileNearestToTheArticleHoldsAndSaysWhere() throws Exception {
    write("site/.bylint.yml", "rules: {names/spelling: off}\n");
    write("site/news/.bylint.yml", "language: fr\nrules:\n  names/spelling: warning\n");

    assertThat(config("site/news/2023/a.md").rules().level(SPELLING))
        .isEqualTo(new Setting<>(Severity.WARNING, "site/news/.bylint.yml:3"));
    assertThat(config("site/news/2023/a.md").language())
        .isEqualTo(new Setting<>("fr", "site/news/.bylint.yml:1"));
    assertThat(config("site/b.md").rules().severity(SPELLING)).isEqualTo(Severity.OFF);
  }

  @Test
  void theSearchEndsAtTheRootOfTheRepository() throws Exception {
    write(".bylint.yml", "rules: {names/spelling: off}\n");

    assertThat(config("site/a.md").file()).isEmpty();
    assertThat(config("elsewhere/a.md").rules().severity(SPELLING)).isEqualTo(Severity.OFF);
  }

  @Test
  void aRuleGoesBeforeItsCategoryWhateverTheOrder() throws Exception {
    write("site/.bylint.yml", "rules:\n  names/spelling: warning\n  names: off\n");

    assertThat(config("site/a.md").rules().severity(SPELLING)).isEqualTo(Severity.WARNING);
    assertThat(config("site/a.md").rules().severity(ACCENTS)).isEqualTo(Severity.OFF);
  }

  @Test
  void aVariantIsNeverGraverThanTheConfiguredLevel() throws Exception {
    assertThat(config("site/a.md").rules().severity(SPELLING, "likely"))
        .isEqualTo(Severity.WARNING);

    write("site/.bylint.yml", "rules: {names/spelling: suggestion}\n");
    assertThat(config("site/a.md").rules().severity(SPELLING, "likely"))
        .isEqualTo(Severity.SUGGESTION);

    write("site/.bylint.yml", "rules: {names/spelling: error}\n");
    assertThat(config("site/a.md").rules().severity(SPELLING, "likely"))
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void optionsAreReadInTheirTypes() throws Exception {
    write(
        "site/.bylint.yml",
        "rules: {names/spelling: {level: warning, minLength: 6, words: [b, c], strict: true}}\n");
    RuleSettings rules = config("site/a.md").rules();

    assertThat(rules.options(SPELLING).integer("minLength")).isEqualTo(6);
    assertThat(rules.options(SPELLING).strings("words")).containsExactly("b", "c");
    assertThat(rules.options(SPELLING).flag("strict")).isTrue();
    assertThat(rules.option(SPELLING, "minLength").origin()).isEqualTo("site/.bylint.yml:1");
    assertThat(rules.option(ACCENTS, "minLength").origin()).isEqualTo(RuleSettings.PAGE);
    assertThat(rules.configured(SPELLING)).contains(Severity.WARNING);
  }

  @Test
  void overridesHoldForTheirPathsTheLastOneStrongest() throws Exception {
    write(
        "site/.bylint.yml",
        """
        rules: {names: warning}
        overrides:
          - paths: ["agency/**"]
            language: en
            rules: {names: suggestion}
          - paths: "*.txt"
            published: 2023-08-30
            rules: {names/accents: off}
        """);

    assertThat(config("site/a.md").rules().severity(ACCENTS)).isEqualTo(Severity.WARNING);
    assertThat(config("site/agency/a.md").rules().severity(ACCENTS)).isEqualTo(Severity.SUGGESTION);
    assertThat(config("site/agency/a.md").language().value()).isEqualTo("en");
    assertThat(config("site/agency/a.txt").rules().severity(ACCENTS)).isEqualTo(Severity.OFF);
    assertThat(config("site/agency/a.txt").published()).isPresent();
  }

  @Test
  void aFileExtendsOthersRelativeToItself() throws Exception {
    write("shared/base.yml", "rules: {names: off, quotes/unclosed: warning}\nignore: [drafts]\n");
    write("site/.bylint.yml", "extends: ../shared/base.yml\nrules: {names/spelling: error}\n");
    RuleSettings rules = config("site/a.md").rules();

    assertThat(rules.severity(ACCENTS)).isEqualTo(Severity.OFF);
    assertThat(rules.severity(SPELLING)).isEqualTo(Severity.ERROR);
    assertThat(rules.level(UNCLOSED).origin()).isEqualTo("shared/base.yml:1");
    assertThat(resolver(CommandLine.NONE).ignores(Path.of("site/drafts/a.md"))).isTrue();
    assertThat(resolver(CommandLine.NONE).ignores(Path.of("site/a.md"))).isFalse();
  }

  @Test
  void filesThatExtendEachOtherAreAnError() throws Exception {
    write("site/base.yml", "extends: .bylint.yml\n");
    write("site/.bylint.yml", "extends: base.yml\n");

    assertThatThrownBy(() -> config("site/a.md"))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "site/base.yml:1:10: \".bylint.yml\" extends this file, which extends it again");
  }

  @Test
  void pathsCountFromTheFileThatNamesThem() throws Exception {
    write("site/.bylint.yml", "sources: house/sources.yml\n");

    assertThat(config("site/a.md").sources().orElseThrow().value())
        .isEqualTo(root.resolve("site/house/sources.yml"));
  }

  @Test
  void theCommandLineGoesBeforeAll() throws Exception {
    write("site/.bylint.yml", "rules: {names/spelling: off}\n");
    CommandLine line =
        choose(
            List.of("names/spelling=suggestion", "names/spelling.minLength=9"),
            List.of("names"),
            List.of("names/accents"));
    RuleSettings rules = resolver(line).forFile(Path.of("site/a.md")).rules();

    assertThat(rules.level(SPELLING)).isEqualTo(new Setting<>(Severity.SUGGESTION, "--set"));
    assertThat(rules.options(SPELLING).integer("minLength")).isEqualTo(9);
    assertThat(rules.level(ACCENTS)).isEqualTo(new Setting<>(Severity.OFF, "--skip"));
    assertThat(rules.level(UNCLOSED)).isEqualTo(new Setting<>(Severity.OFF, "--only"));
  }

  @Test
  void onlyWakesARuleThatItNames() throws Exception {
    write("site/.bylint.yml", "rules: {names/spelling: off}\n");
    CommandLine line = choose(List.of(), List.of("names/spelling", "quotes/dormant"), List.of());
    RuleSettings rules = resolver(line).forFile(Path.of("site/a.md")).rules();

    assertThat(rules.severity(SPELLING)).isEqualTo(Severity.ERROR);
    assertThat(rules.severity(DORMANT)).isEqualTo(Severity.SUGGESTION);
  }

  @Test
  void aNamedFileHoldsForAllArticlesItsPatternsFromHere() throws Exception {
    write("ci/strict.yml", "rules: {names: error}\nignore: [site/old]\n");
    ConfigResolver resolver =
        resolver(file(Optional.of(Path.of("ci/strict.yml")), Optional.empty()));

    assertThat(resolver.forFile(Path.of("site/a.md")).rules().severity(ACCENTS))
        .isEqualTo(Severity.ERROR);
    assertThat(resolver.ignores(Path.of("site/old/a.md"))).isTrue();
  }

  @Test
  void aNamedFileThatIsNotThereIsAnError() throws Exception {
    ConfigResolver resolver = resolver(file(Optional.of(Path.of("none.yml")), Optional.empty()));

    assertThatThrownBy(() -> resolver.forFile(Path.of("site/a.md")))
        .isInstanceOf(ConfigException.class)
        .hasMessage("none.yml: there is no such file");
  }

  @Test
  void anEmptyFileAndAByteOrderMarkAreFine() throws Exception {
    write("site/.bylint.yml", "");
    assertThat(config("site/a.md").rules().severity(SPELLING)).isEqualTo(Severity.ERROR);

    write("site/.bylint.yml", "\ufeffrules: {names: off}\n");
    assertThat(config("site/a.md").rules().severity(SPELLING)).isEqualTo(Severity.OFF);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule: {}                        | :1:1: unknown key \"rule\"; did you mean \"rules\"?",
        "profile: deks                   | :1:10: unknown profile \"deks\"; did you mean \"desk\"?",
        "language: french                | :1:11: unknown language \"french\"; known: fr, en, auto",
        "'rules: {names/speling: error}' | :1:9: unknown rule or category \"names/speling\"; did you mean \"names/spelling\"?",
        "'rules: {names: eror}'          | :1:16: unknown severity \"eror\"; did you mean \"error\"?",
        "'rules: {names: {levl: error}}' | :1:17: names has no option \"levl\"; did you mean \"level\"?",
        "'rules: {names: {minlength: 3}}'| :1:17: names has no option \"minlength\"; did you mean \"minLength\"?",
        "'rules: {names: {minLength: a}}'| :1:28: expected a whole number, found \"a\"",
        "'rules: [names]'                | :1:8: expected keys and values, found a list",
        "extends: missing.yml            | :1:10: nothing to extend: \"missing.yml\" is neither a file nor a profile",
        "maxWarnings: -1                 | :1:14: expected a number, 0 or more",
        "failOn: off                     | :1:9: unknown severity \"off\"; known: error, warning, suggestion, never",
        "published: yesterday            | :1:12: not a date: \"yesterday\"; write 2023-08-30",
        "'overrides: [{rules: {}}]'      | :1:13: \"paths\" is missing",
        "'overrides: [{path: [a]}]'      | :1:14: unknown key of an override \"path\"; did you mean \"paths\"?"
      })
  void aMistakeNamesFileLineAndTheRightWord(String content, String message) throws IOException {
    write("site/.bylint.yml", content + "\n");

    assertThatThrownBy(() -> config("site/a.md"))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("site/.bylint.yml" + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "names/speling=error     | --set: unknown rule or category \"names/speling\"; did you mean \"names/spelling\"?",
        "names/spelling=eror     | --set names/spelling=eror: unknown severity \"eror\"; did you mean \"error\"?",
        "names/spelling          | --set names/spelling: write RULE=LEVEL or RULE.option=VALUE",
        "names/spelling.min=3    | --set: names/spelling has no option \"min\"",
        "names/spelling.minLength=x | --set names/spelling.minLength: expected a number, found x",
        "names/spelling.strict=x | --set names/spelling.strict: expected true or false, found x"
      })
  void aMistakeOnTheCommandLineNamesTheRightWord(String set, String message) {
    assertThatThrownBy(() -> resolver(choose(List.of(set.strip()), List.of(), List.of())))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void unknownNamesOfOnlySkipAndProfileAreErrors() {
    assertThatThrownBy(() -> resolver(choose(List.of(), List.of("nams"), List.of())))
        .hasMessage("--only: unknown rule or category \"nams\"; did you mean \"names\"?");
    assertThatThrownBy(() -> resolver(choose(List.of(), List.of(), List.of("nams"))))
        .hasMessage("--skip: unknown rule or category \"nams\"; did you mean \"names\"?");
    assertThatThrownBy(() -> resolver(file(Optional.empty(), Optional.of("dsk"))))
        .hasMessage("--profile: unknown profile \"dsk\"; did you mean \"desk\"?");
  }
}
