package org.bylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bylint.engine.examples.ExampleFailure;
import org.bylint.engine.examples.ExampleRunner;
import org.bylint.rule.Localised;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.page.CompiledRules;
import org.bylint.rule.page.Example;
import org.bylint.rule.page.RulePage;
import org.bylint.rule.page.RulePageException;
import org.bylint.sources.SourceRegistry;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule page, and what every page must have. */
class RulePagesTest {
  private static final List<RulePage> PAGES = CompiledRules.pages(Checks.known());
  private static final Set<String> LANGUAGES = Set.of("fr", "en");

  private final ExampleRunner runner = new ExampleRunner(SourceRegistry.builtIn());

  @TestFactory
  Stream<DynamicNode> examples() {
    return PAGES.stream().map(this::examplesOf);
  }

  private DynamicNode examplesOf(RulePage page) {
    return dynamicContainer(
        page.info().id(),
        page.examples().stream()
            .map(e -> dynamicTest(e.language() + ", line " + e.line(), () -> run(page, e))));
  }

  private void run(RulePage page, Example example) throws RulePageException {
    assertThat(runner.run(page, RuleSet.rule(page), example)).isEmpty();
  }

  /** All at once on all cores: nothing that rules share may depend on who comes first. */
  @Test
  void examplesHoldInParallel() {
    List<String> failures =
        PAGES.parallelStream()
            .flatMap(page -> page.examples().parallelStream().map(e -> failures(page, e)))
            .filter(found -> !found.isEmpty())
            .toList();

    assertThat(failures).isEmpty();
  }

  private String failures(RulePage page, Example example) {
    try {
      return runner.run(page, RuleSet.rule(page), example).stream()
          .map(ExampleFailure::toString)
          .collect(Collectors.joining("\n"));
    } catch (RulePageException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @TestFactory
  Stream<DynamicNode> pages() {
    return PAGES.stream().map(page -> dynamicTest(page.info().id(), () -> isComplete(page)));
  }

  private static void isComplete(RulePage page) {
    RuleInfo rule = page.info();
    for (String language : rule.languages().isEmpty() ? LANGUAGES : rule.languages()) {
      assertThat(page.examples())
          .as("an example in %s in which the rule reports", language)
          .anyMatch(e -> e.language().equals(language) && e.fires())
          .as("an example in %s in which the rule is silent", language)
          .anyMatch(e -> e.language().equals(language) && !e.fires());
    }
    assertThat(rule.message()).as("a message of its own").matches(RulePagesTest::isWritten);
    assertThat(rule.reason()).as("why it matters").matches(RulePagesTest::isWritten);
    assertThat(rule.summary()).as("what it finds").matches(RulePagesTest::isWritten);
    rule.options()
        .forEach(
            (name, option) ->
                assertThat(option.help())
                    .as("what option %s does", name)
                    .matches(RulePagesTest::isWritten));
    assertThat(page.skipped().values())
        .as("why an invariant does not hold")
        .noneMatch(String::isBlank);
  }

  private static boolean isWritten(Localised text) {
    return !text.fr().isBlank() && !text.en().isBlank();
  }

  @Test
  void everyCheckIsUsed() {
    Set<String> unused = new TreeSet<>(Checks.known().coded());
    PAGES.forEach(page -> unused.remove(page.info().check()));

    assertThat(unused).isEmpty();
  }
}
