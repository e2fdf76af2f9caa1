package org.bylint.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bylint.rules.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReportTest {
  @TempDir Path folder;

  private List<String> report(String language) throws Exception {
    RuleSet rules = RuleSet.builtIn();
    Files.writeString(
        folder.resolve(".bylint.yml"),
        "language: fr\nfailOn: never\nrules:\n  dates/weekday-mismatch: warning\n");
    Config config =
        new ConfigResolver(rules.catalogue(), CommandLine.NONE, folder)
            .forFile(Path.of("article.md"));
    return ConfigReport.lines(config, rules.catalogue(), language);
  }

  @Test
  void showsEachValueAndWhereItComesFrom() throws Exception {
    assertThat(report("en"))
        .anyMatch(l -> l.matches("profile +desk +bylint"))
        .anyMatch(l -> l.matches("language +fr +\\.bylint\\.yml:1"))
        .anyMatch(l -> l.matches("failOn +never +\\.bylint\\.yml:2"))
        .anyMatch(l -> l.matches("dates/weekday-mismatch +warning +\\.bylint\\.yml:4"))
        .anyMatch(l -> l.matches("dates/impossible-date +error +rule page"));
  }

  @Test
  void speaksFrench() throws Exception {
    assertThat(report("fr"))
        .anyMatch(l -> l.matches("dates/impossible-date +error +page de la règle"));
  }
}
