package org.bylint.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bylint.engine.examples.TestRules;
import org.bylint.sources.SourceRegistry;
import picocli.CommandLine.Model.CommandSpec;

/** {@code bylint test-rules}: runs the examples in rule pages. */
final class TestRulesCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "test-rules",
            "Runs the examples in rule pages: those in a folder (CATEGORY/NAME.md), else the "
                + "project's own.");
    Specs.argument(spec, "DIR", "folder of rule pages");
    Specs.examples(spec, "bylint test-rules", "bylint test-rules .bylint/rules");
    return spec;
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    TestRules tests = new TestRules(SourceRegistry.builtIn(), out);
    Optional<String> named = arguments.word();
    boolean hold;
    if (named.isEmpty()) {
      hold = tests.builtIn();
    } else {
      Path folder = console.resolve(named.get());
      if (!Files.isDirectory(folder)) {
        throw new UsageException(named.get() + " is no folder");
      }
      hold = tests.folder(folder);
    }
    out.flush();
    return hold ? Exit.CLEAN : Exit.FINDINGS;
  }
}
