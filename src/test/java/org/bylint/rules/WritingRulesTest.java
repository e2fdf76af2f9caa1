package org.bylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bylint.rule.page.RulePage;
import org.bylint.rule.page.RulePageException;
import org.bylint.rule.page.RulePageParser;
import org.bylint.rules.declarative.DeclarativeChecks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The guide to rule pages: its samples can be copied, and its table is complete. */
class WritingRulesTest {
  private static final Path GUIDE = Path.of("docs/writing-rules.md");
  private static final List<String> REST =
      List.of("severity: warning", "summary: x", "message: x", "reason: x", "references: []");

  @TestFactory
  Stream<DynamicTest> samples() throws IOException {
    String[] blocks = Files.readString(GUIDE).split("```yaml\n", -1);
    List<String> samples =
        Stream.of(blocks)
            .skip(1)
            .map(b -> b.substring(0, b.indexOf("```")))
            .filter(b -> b.startsWith("check:"))
            .toList();

    assertThat(samples).hasSameSizeAs(DeclarativeChecks.parameters().keySet());
    return samples.stream()
        .map(s -> dynamicTest(s.substring(0, s.indexOf('\n')), () -> canBeCopied(s)));
  }

  private static void canBeCopied(String sample) throws RulePageException {
    List<String> page = new ArrayList<>(List.of("---"));
    page.addAll(sample.lines().toList());
    page.addAll(REST);
    page.addAll(List.of("---", "# Title"));

    RulePage parsed =
        new RulePageParser(Checks.known(), false)
            .parse("house/sample", GUIDE.toString(), String.join("\n", page));

    assertThat(RuleSet.rule(parsed).id()).isEqualTo("house/sample");
  }

  @TestFactory
  Stream<DynamicTest> parameters() throws IOException {
    String guide = Files.readString(GUIDE);
    return DeclarativeChecks.parameters().entrySet().stream()
        .map(e -> dynamicTest(e.getKey(), () -> isDocumented(e, guide)));
  }

  private static void isDocumented(Map.Entry<String, Set<String>> check, String guide) {
    String row =
        guide
            .lines()
            .filter(l -> l.startsWith("| `" + check.getKey() + "` |"))
            .findFirst()
            .orElse("");
    Set<String> parameters = new java.util.TreeSet<>(check.getValue());
    if (row.contains("what `phrase` or `pattern` takes")) {
      parameters.removeAll(DeclarativeChecks.parameters().get("phrase"));
      parameters.removeAll(DeclarativeChecks.parameters().get("pattern"));
    }

    assertThat(parameters).allSatisfy(p -> assertThat(row).contains("`" + p + "`"));
  }
}
