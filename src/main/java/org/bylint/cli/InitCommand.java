package org.bylint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bylint.report.Wording;
import picocli.CommandLine.Model.CommandSpec;

/** {@code bylint init}: puts bylint to work in a folder, as a git hook, in CI. */
final class InitCommand implements Command {
  private static final List<String> SERVICES = List.of("github", "gitlab");

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "init",
            "Puts bylint to work: writes a commented .bylint.yml, installs a git hook, or writes a"
                + " CI workflow. Nothing that is there already is overwritten.");
    Specs.flag(
        spec,
        "--hook",
        "installs a git hook that checks what is staged before each commit; a hook that is there"
            + " already is kept and runs first");
    Specs.flag(spec, "--remove-hook", "takes it away again and puts the kept one back");
    Specs.value(spec, "--ci", "SERVICE", "writes the workflow for github or gitlab");
    Specs.messages(spec);
    Specs.examples(spec, "bylint init", "bylint init --hook", "bylint init --ci github");
    return spec;
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    Wording wording = Wording.of(arguments.settings().messages().orElseGet(console::language));
    boolean hook = arguments.has("--hook");
    boolean remove = arguments.has("--remove-hook");
    Optional<String> service = arguments.choice("--ci", SERVICES);
    if (hook && remove) {
      throw new UsageException("--hook and --remove-hook exclude each other");
    }
    NewFiles files = new NewFiles(console, wording);
    StringBuilder said = new StringBuilder();
    if (!hook && !remove && service.isEmpty()) {
      said.append(files.configuration());
    }
    if (hook || remove) {
      HookInstall install = HookInstall.in(console, wording);
      said.append(hook ? install.install() : install.remove());
    }
    if (service.isPresent()) {
      said.append(service.get().equals("github") ? files.github() : files.gitlab());
    }
    console.out().write(said.toString().getBytes(StandardCharsets.UTF_8));
    return Exit.CLEAN;
  }
}
