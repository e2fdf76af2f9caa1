package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Reports for other tools are what their schemas ask for and what their readers understand. */
class ExchangeFormatsTest {
  private static final String HOSTILE =
      """
      Port : « le quai <b>rouvre</b> & ferme »

      Le préfet \uD83D\uDEA2 Louis Maréchal a ouvert la séance à Brest, 100 %% sûr de lui, et a salué le public.

      M. Maréshal n'a rien promis\u0007, d'après Louis Maréchal.

      À lire aussi : ]]> %%0A::error::le quai, encore
      """
          .formatted();

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectories(folder.resolve("à relire"));
    Files.writeString(folder.resolve("à relire/port #1, «brouillon»: 50%.txt"), HOSTILE);
    Files.writeString(folder.resolve("vide.txt"), "Le maire se tait.\n");
    Files.write(folder.resolve("cassé.md"), new byte[] {0, 1, 2, 0, 0, 0, 3});
  }

  private Result report(String format) {
    return Program.in(folder).run("check", "--format", format, ".", "no-such.txt");
  }

  private List<JsonNode> expected() throws IOException {
    List<JsonNode> findings = new ArrayList<>();
    for (JsonNode file : JSON.readTree(report("json").out()).get("files")) {
      file.get("findings").forEach(findings::add);
    }
    assertThat(findings)
        .extracting(finding -> finding.get("rule").asText())
        .contains("names/inconsistent-spelling", "residue/related-links");
    return findings;
  }

  @Test
  void sarifIsValidAgainstTheSchemaOfTheStandard() throws IOException {
    String report = report("sarif").out();

    assertThat(violations(resource("/schema/sarif-schema-2.1.0.json"), VersionFlag.V7, report))
        .isEmpty();
    JsonNode run = JSON.readTree(report).get("runs").get(0);
    assertThat(run.get("results")).hasSameSizeAs(expected());
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(rule.at("/help/text").asText()).contains("bylint rules");
    }
    assertThat(run.at("/invocations/0/toolExecutionNotifications").size()).isEqualTo(2);
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
  }

  @Test
  void sarifShowsBothPlacesAndTheCorrection() throws IOException {
    JsonNode run = JSON.readTree(report("sarif").out()).get("runs").get(0);

    JsonNode spelling =
        StreamSupport.stream(run.get("results").spliterator(), false)
            .filter(r -> r.get("ruleId").asText().equals("names/inconsistent-spelling"))
            .findFirst()
            .orElseThrow();
    JsonNode place = spelling.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText())
        .isEqualTo("%C3%A0%20relire/port%20%231,%20%C2%ABbrouillon%C2%BB%3A%2050%25.txt");
    assertThat(place.at("/region/snippet/text").asText()).isEqualTo("Maréshal");
    assertThat(spelling.at("/relatedLocations/0/physicalLocation/region/snippet/text").asText())
        .contains("Maréchal");
    JsonNode replacement = spelling.at("/fixes/0/artifactChanges/0/replacements/0");
    assertThat(replacement.at("/insertedContent/text").asText()).isEqualTo("Maréchal");
    assertThat(replacement.at("/deletedRegion/startColumn"))
        .isEqualTo(place.at("/region/startColumn"));
  }

  @Test
  void buildServersReadSarifCheckstyleJunitAndGitlab() throws IOException {
    List<JsonNode> expected = expected();

    for (Parser parser : List.of(Parser.SARIF, Parser.CHECKSTYLE, Parser.CODECLIMATE)) {
      String format =
          parser == Parser.CODECLIMATE ? "gitlab" : parser.name().toLowerCase(Locale.ROOT);
      assertThat(read(parser, format))
          .as(format)
          .filteredOn(v -> v.getMessage().contains("Maréshal"))
          .extracting(Violation::getStartLine, Violation::getSeverity)
          .contains(tuple(5, parser == Parser.CODECLIMATE ? SEVERITY.WARN : severity()));
    }
    assertThat(read(Parser.CHECKSTYLE, "checkstyle")).hasSize(expected.size() + 2);
    assertThat(read(Parser.JUNIT, "junit"))
        .as("cases that fail")
        .hasSize((int) expected.stream().filter(this::isError).count() + 2);
  }

  private SEVERITY severity() throws IOException {
    return expected().stream()
            .filter(f -> f.get("message").asText().contains("Maréshal"))
            .anyMatch(this::isError)
        ? SEVERITY.ERROR
        : SEVERITY.WARN;
  }

  private boolean isError(JsonNode finding) {
    return finding.get("severity").asText().equals("error");
  }

  private Set<Violation> read(Parser parser, String format) throws IOException {
    Path reports = Files.createDirectories(folder.resolveSibling("reports-" + format));
    Files.writeString(reports.resolve("report.out"), report(format).out());
    return ViolationsApi.violationsApi()
        .withPattern(".*report\\.out$")
        .inFolder(reports.toString())
        .findAll(parser)
        .violations();
  }

  @Test
  void gitlabFingerprintsAreUniqueOverAllFiles() throws IOException {
    int before = expected().size();
    Files.copy(
        folder.resolve("à relire/port #1, «brouillon»: 50%.txt"), folder.resolve("copie.txt"));

    JsonNode report = JSON.readTree(report("gitlab").out());

    Set<String> fingerprints = new HashSet<>();
    report.forEach(entry -> fingerprints.add(entry.get("fingerprint").asText()));
    assertThat(fingerprints).hasSize(report.size()).hasSize(2 * before + 2);
  }

  @Test
  void reviewBotsGetColumnsInBytes() throws IOException {
    String report = report("rdjson").out();

    assertThat(
            violations(
                resource("/org/bylint/report/exchange/rdjson.schema.json"),
                VersionFlag.V202012,
                report))
        .isEmpty();
    JsonNode diagnostics = JSON.readTree(report).get("diagnostics");
    assertThat(diagnostics).hasSize(expected().size() + 2);
    for (JsonNode diagnostic : diagnostics) {
      for (JsonNode suggestion : diagnostic.path("suggestions")) {
        assertThat(atBytes(suggestion.get("range"))).isNotEmpty();
      }
      if (diagnostic.at("/code/value").asText().equals("names/inconsistent-spelling")) {
        assertThat(atBytes(diagnostic.at("/location/range"))).isEqualTo("Maréshal");
        assertThat(atBytes(diagnostic.at("/relatedLocations/0/location/range")))
            .contains("Maréchal");
      }
    }
  }

  /** What stands at a range of one line, by bytes as a reader would cut it. */
  private String atBytes(JsonNode range) {
    byte[] line =
        HOSTILE
            .lines()
            .toList()
            .get(range.at("/start/line").asInt() - 1)
            .getBytes(StandardCharsets.UTF_8);
    int from = range.at("/start/column").asInt() - 1;
    int to = range.at("/end/column").asInt() - 1;
    return new String(line, from, to - from, StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("workflow commands: one line each, unescaped by the runner's rules to what was said")
  void githubCommandsCannotBeForged() throws IOException {
    Pattern command =
        Pattern.compile("::(error|warning|notice) file=([^,:]*)(?:,[a-zA-Z]+=[^,:]*)*::(.*)");
    List<String> messages = new ArrayList<>();
    for (String line : report("github").out().lines().toList()) {
      Matcher matcher = command.matcher(line);
      assertThat(matcher.matches()).as(line).isTrue();
      assertThat(unescaped(matcher.group(2))).doesNotContain("%2C");
      messages.add(unescaped(matcher.group(3)).lines().findFirst().orElse(""));
    }
    assertThat(messages)
        .containsAll(expected().stream().map(finding -> finding.get("message").asText()).toList());
  }

  private static String unescaped(String text) {
    return text.replace("%2C", ",")
        .replace("%3A", ":")
        .replace("%0A", "\n")
        .replace("%0D", "\r")
        .replace("%25", "%");
  }

  @Test
  void everyLineOfJsonLinesIsWhatItsSchemaSays() throws IOException {
    String schema = Files.readString(Path.of("docs/schema/check-lines.schema.json"));
    List<String> lines = report("jsonl").out().lines().toList();

    assertThat(lines).hasSize(expected().size() + 3);
    for (String line : lines) {
      assertThat(violations(schema, VersionFlag.V202012, line)).as(line).isEmpty();
    }
    assertThat(JSON.readTree(lines.get(lines.size() - 1)).get("type").asText())
        .isEqualTo("summary");
  }

  @Test
  void severalReportsOfOneRunSayTheSame() throws IOException {
    Result all =
        Program.in(folder)
            .run(
                "check",
                "--format",
                "text",
                "--format",
                "sarif=report.sarif",
                "--format",
                "junit=report.xml",
                "--format",
                "rdjson=report.rdjson",
                ".",
                "no-such.txt");

    assertThat(all.code()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("report.sarif"))).isEqualTo(report("sarif").out());
    assertThat(Files.readString(folder.resolve("report.xml"))).isEqualTo(report("junit").out());
    assertThat(Files.readString(folder.resolve("report.rdjson"))).isEqualTo(report("rdjson").out());
  }

  private static Set<ValidationMessage> violations(String schema, VersionFlag draft, String json) {
    JsonSchema validator = JsonSchemaFactory.getInstance(draft).getSchema(schema);
    return validator.validate(json, InputFormat.JSON);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ExchangeFormatsTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
