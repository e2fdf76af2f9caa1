package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The completion scripts, in the shells themselves where they are installed. */
class CompletionTest {
  private static final String ASK =
      """
      source "$1"
      shift
      complete -p bylint >/dev/null || exit 9
      COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1))
      _bylint
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  @TempDir Path folder;

  private static String script(String shell) {
    Result result = Program.in(Path.of("")).run("completion", shell);
    assertThat(result.code()).isZero();
    return result.out();
  }

  /** What bash proposes for the last word. */
  private List<String> proposed(String... words) throws Exception {
    assumeThat(isInstalled("bash")).isTrue();
    Path file = folder.resolve("bylint.bash");
    Files.writeString(file, script("bash"));
    List<String> command = new ArrayList<>(List.of("bash", "-c", ASK, "bash", file.toString()));
    command.add("bylint");
    command.addAll(List.of(words));
    return output(command).lines().filter(line -> !line.isEmpty()).toList();
  }

  private static String output(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(out).isZero();
    return out;
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
  }

  @Test
  void commandsAreProposedFirst() throws Exception {
    assertThat(proposed("")).containsAll(Commands.NAMES).contains("help", "--version");
    assertThat(proposed("che")).containsExactly("check");
    assertThat(proposed("help", "try")).containsExactly("try-rule");
  }

  @Test
  void optionsOfTheCommandAreProposed() throws Exception {
    assertThat(proposed("check", "--f")).containsExactly("--format", "--fail-on", "--fix");
    assertThat(proposed("check", "a.txt", "--uns")).containsExactly("--unsafe");
    assertThat(proposed("config", "--uns")).isEmpty();
  }

  @Test
  void valuesOfAnOptionAreProposed() throws Exception {
    assertThat(proposed("check", "--fail-on", "")).contains("never", "warning");
    assertThat(proposed("check", "--format", "js")).containsExactly("json", "jsonl");
    assertThat(proposed("check", "--format", "=", "js")).containsExactly("json", "jsonl");
    assertThat(proposed("check", "--format", "=")).contains("sarif");
    assertThat(proposed("inspect", "--format", "")).containsExactly("text", "json");
    assertThat(proposed("check", "--profile", "fact")).containsExactly("factcheck");
  }

  @Test
  void rulesAreProposed() throws Exception {
    assertThat(proposed("check", "--only", "names/incon"))
        .contains("names/inconsistent-accents", "names/inconsistent-spelling");
    assertThat(proposed("rules", "quotes/unc")).containsExactly("quotes/unclosed");
    assertThat(proposed("try-rule", "quotes/unc")).containsExactly("quotes/unclosed");
  }

  @Test
  void filesAreLeftToTheShell() throws Exception {
    assertThat(proposed("check", "")).isEmpty();
    assertThat(proposed("check", "--baseline", "")).isEmpty();
  }

  @Test
  void zshUnderstandsItsScript() throws Exception {
    String script = script("zsh");
    assertThat(script)
        .contains("'check:Checks articles and reports what an editor should look at'")
        .contains("'--fail-on=[", ":LEVEL:(error warning suggestion never)'")
        .contains(":RULE|CATEGORY:($rules)'", "'*:PATH:_files'");

    understands("zsh", script);
  }

  @Test
  void fishUnderstandsItsScript() throws Exception {
    String script = script("fish");
    assertThat(script)
        .contains("complete -c bylint -f -n __fish_use_subcommand -a check -d 'Checks articles")
        .contains("-l fail-on -x -a 'error warning suggestion never' -d '");

    understands("fish", script);
  }

  private void understands(String shell, String script) throws Exception {
    assumeThat(isInstalled(shell)).isTrue();
    Path file = folder.resolve("script");
    Files.writeString(file, script);
    output(List.of(shell, "-n", file.toString()));
  }

  /** A value that is not accepted is refused before anything is read. */
  @TestFactory
  Stream<DynamicTest> whatIsProposedIsAccepted() {
    return Completion.ofAllCommands().commands().stream()
        .flatMap(
            command ->
                command.options().stream()
                    .flatMap(
                        option ->
                            option.value().words().stream()
                                .map(word -> accepted(command.name(), option.name(), word))));
  }

  private DynamicTest accepted(String command, String option, String word) {
    return dynamicTest(
        command + " " + option + " " + word,
        () -> {
          assertThat(said(command, option, word + "x")).contains(word + "x");
          assertThat(said(command, option, word)).doesNotContain("\"" + word + "\"");
        });
  }

  private String said(String command, String option, String word) {
    List<String> all = new ArrayList<>(List.of(command, option, word));
    if (command.equals("rules") || command.equals("try-rule")) {
      all.add("names/exonym");
    }
    if (!command.equals("rules") && !command.equals("init")) {
      all.add("a.txt");
    }
    return Program.in(folder).run(all.toArray(String[]::new)).err();
  }

  @Test
  void wrongUseIsExplained() throws IOException {
    assertThat(Program.in(folder).run("completion").err()).contains("bash, zsh or fish");
    assertThat(Program.in(folder).run("completion", "bsh").err()).contains("did you mean \"bash\"");
  }
}
