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
            "Runs the examples in rule pages and tells which do not hold, where, and what was found"
                + " instead. Without a folder or page: the team's in .bylint/rules, and where there"
                + " are none those of bylint itself.");
    Specs.argument(spec, "DIR|FILE", "folder of rule pages (CATEGORY/NAME.md), or one page");
    Specs.examples(
        spec,
        "bylint test-rules",
        "bylint test-rules .bylint/rules/house/hollow-opening.md",
        "bylint test-rules rules");
    spec.usageMessage()
        .footer(
            "",
            "Exit codes: 0 all examples hold, 1 some do not, 2 a page with a defect or",
            "wrong use, 3 a defect of bylint itself.");
    return spec;
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    TestRules tests = new TestRules(SourceRegistry.builtIn(), out);
    boolean hold = test(tests, arguments.word(), console);
    out.flush();
    return tests.isDefective() ? Exit.WRONG_USE : hold ? Exit.CLEAN : Exit.FINDINGS;
  }

  private static boolean test(TestRules tests, Optional<String> named, Console console)
      throws UsageException, IOException {
    if (named.isEmpty()) {
      Optional<Path> team = Workshop.teamFolder(console);
      return team.isPresent() ? tests.folder(team.get()) : tests.builtIn();
    }
    Path path = console.resolve(named.get());
    if (Files.isRegularFile(path)) {
      return tests.page(TriedRule.id(path), named.get(), path);
    }
    if (!Files.isDirectory(path)) {
      throw new UsageException(named.get() + " is no folder and no page");
    }
    return tests.folder(path);
  }
}
