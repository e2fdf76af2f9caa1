package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exceptions that stand in a file beside the articles. */
class ExceptionsFileTest {
  /** Noon of 24 November 2026, in universal time. */
  private static final String TODAY = "1795521600";

  @TempDir Path folder;

  @BeforeEach
  void anArticleWithALeftover() throws IOException {
    write("articles/a.txt", "Le maire, XXX, a ouvert la séance.\n");
    write(
        ".bylint.yml",
        "suppressions: exceptions.yml\nrules: {metadata: off, sources: off,"
            + " suppression/without-reason: warning}\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void exception(String... lines) throws IOException {
    write("exceptions.yml", "suppressions:\n  - " + String.join("\n    ", lines) + "\n");
  }

  private Result check(String... paths) {
    String[] all = new String[paths.length + 2];
    all[0] = "check";
    all[1] = "--quiet";
    System.arraycopy(paths, 0, all, 2, paths.length);
    return Program.in(folder).with("SOURCE_DATE_EPOCH", TODAY).run(all);
  }

  @Test
  void aFindingIsSuppressedByArticleRuleAndWords() throws IOException {
    exception("path: articles", "rule: residue", "text: XXX", "reason: nom de scène");
    assertThat(check(".").out()).isEmpty();
    assertThat(check("articles/a.txt").code()).isZero();

    exception("path: articles/a.txt", "rule: residue/placeholder", "text: YYY", "reason: autre");
    assertThat(check(".").out())
        .contains(
            "articles/a.txt:1:11: error", "exceptions.yml:2:3: warning", "suppression/unused");
  }

  @Test
  void itHoldsThroughItsLastDay() throws IOException {
    exception("path: articles/", "rule: residue", "reason: provisoire", "until: 2026-11-24");
    assertThat(check(".").out()).isEmpty();

    exception("path: articles/", "rule: residue", "reason: provisoire", "until: 2026-11-23");
    assertThat(check(".").out())
        .contains("articles/a.txt:1:11: error", "suppression/expired", "2026-11-23");
  }

  @Test
  void anInstructionInTheArticleMayHaveALastDayToo() throws IOException {
    exception("path: none.txt", "rule: residue", "reason: autre article");
    write(
        "articles/a.txt",
        """
        <!-- bylint-disable residue until 2026-11-23: provisoire -->
        Le maire, XXX, a ouvert la séance.
        """);
    write(
        "articles/b.md",
        """
        ---
        title: Séance
        bylint:
          disable: residue
          reason: provisoire
          until: 2026-11-24
        ---

        Le maire, XXX, a ouvert la séance.
        """);

    assertThat(check("articles").out().lines())
        .hasSize(2)
        .anyMatch(line -> line.contains("a.txt:1:1: warning") && line.contains("2026-11-23"))
        .anyMatch(line -> line.contains("a.txt:2:11: error"));
  }

  @Test
  void aReasonIsAskedForAndPartOfTheArticlesProvesNothing() throws IOException {
    exception("path: articles/**", "rule: residue", "text: YYY");

    assertThat(check("articles/a.txt").out())
        .contains("suppression/without-reason")
        .doesNotContain("suppression/unused");
    assertThat(check(".").out()).contains("suppression/unused");
  }

  @Test
  void aRuleThatDidNotRunIsNotUnused() throws IOException {
    exception("path: articles/a.txt", "rule: typography/mixed-apostrophe", "reason: maquette");

    assertThat(Program.in(folder).checkOnly("residue", "--quiet", ".").out())
        .doesNotContain("suppression/unused");
  }

  @Test
  void correctionsLeaveAloneWhatIsExcepted() throws IOException {
    String text = "Le maire a ouvert la séance.\n\nÀ lire aussi : le port rouvre\n";
    write("articles/a.txt", text);
    exception("path: articles/a.txt", "rule: residue/related-links", "reason: partenariat");

    assertThat(Program.in(folder).run("check", "--fix", "--unsafe", ".").code()).isZero();
    assertThat(Files.readString(folder.resolve("articles/a.txt"))).isEqualTo(text);
  }

  @Test
  void aFileThatCannotBeUnderstoodIsWrongUse() throws IOException {
    refused("path: a.txt\n    rule: residu", "exceptions.yml:3:11", "did you mean \"residue\"?");
    refused(
        "path: a.txt\n    rule: residue\n    until: demain", "exceptions.yml:4:12", "not a date");
    refused("rule: residue", "exceptions.yml:2", "path");
    refused("path: a.txt\n    rules: residue", "exceptions.yml:3", "rule");
    refused("path: [", "exceptions.yml:");
    Files.delete(folder.resolve("exceptions.yml"));
    assertThat(check(".").err()).contains(".bylint.yml:1: suppressions:", "exceptions.yml");
    assertThat(check(".").code()).isEqualTo(2);
  }

  private void refused(String entry, String... said) throws IOException {
    exception(entry);
    Result run = check(".");
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(said);
  }
}
