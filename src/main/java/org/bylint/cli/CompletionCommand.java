package org.bylint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code bylint completion}: prints the script that lets a shell complete what is typed. */
final class CompletionCommand implements Command {
  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "completion",
            "Prints a script with which a shell completes commands, options, their values and the"
                + " ids of rules.");
    Specs.argument(spec, "SHELL", "bash, zsh or fish");
    Specs.examples(
        spec,
        "source <(bylint completion bash)",
        "bylint completion bash > ~/.local/share/bash-completion/completions/bylint",
        "bylint completion zsh > ~/.zsh/completions/_bylint",
        "bylint completion fish > ~/.config/fish/completions/bylint.fish");
    return spec;
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    String shell = arguments.word().orElse("");
    if (shell.isEmpty()) {
      throw new UsageException("say for which shell: bylint completion bash, zsh or fish");
    }
    Mistakes.choice("completion", shell, SHELLS);
    Completion completion = Completion.ofAllCommands();
    String script =
        switch (shell) {
          case "zsh" -> new ZshCompletion(completion).script();
          case "fish" -> new FishCompletion(completion).script();
          default -> new BashCompletion(completion).script();
        };
    console.out().write(script.getBytes(StandardCharsets.UTF_8));
    return Exit.CLEAN;
  }
}
