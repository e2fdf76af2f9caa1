package org.bylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.config.Profiles;
import org.bylint.rule.page.CompiledRules;
import org.junit.jupiter.api.Test;

class RulesDocumentTest {
  private static final Path FILE = Path.of("docs/rules.md");

  @Test
  void theReferenceOfTheRulesIsFresh() throws IOException {
    String fresh = RulesDocument.of(CompiledRules.pages(Checks.known()), Profiles.builtIn());
    if (System.getProperty("update") != null) {
      Files.writeString(FILE, fresh);
    }

    assertThat(Files.readString(FILE))
        .as("docs/rules.md is stale; write it with: mvn test -Dtest=RulesDocumentTest -Dupdate")
        .isEqualTo(fresh);
  }
}
