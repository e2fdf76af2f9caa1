package org.bylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.bylint.engine.examples.ExampleRunner;
import org.bylint.rule.Rule;
import org.bylint.rule.page.CompiledRules;
import org.bylint.rule.page.Example;
import org.bylint.rule.page.RulePage;
import org.bylint.rule.page.RulePageException;
import org.bylint.sources.SourceRegistry;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule page. */
class RulePagesTest {
  private final ExampleRunner runner = new ExampleRunner(SourceRegistry.builtIn());

  @TestFactory
  Stream<DynamicNode> examples() {
    return CompiledRules.pages(Checks.known()).stream().map(this::examplesOf);
  }

  private DynamicNode examplesOf(RulePage page) {
    return dynamicContainer(
        page.info().id(),
        page.examples().stream()
            .map(e -> dynamicTest(e.language() + ", line " + e.line(), () -> run(page, e))));
  }

  private void run(RulePage page, Example example) throws RulePageException {
    Rule rule = RuleSet.rule(page);
    assertThat(runner.run(page, rule, example)).isEmpty();
  }
}
