package org.bylint.engine.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bylint.rule.Rule;
import org.bylint.rule.page.CompiledRules;
import org.bylint.rule.page.Example;
import org.bylint.rule.page.PageFolder;
import org.bylint.rule.page.RulePage;
import org.bylint.rule.page.RulePageException;
import org.bylint.rule.page.RulePageParser;
import org.bylint.rules.Checks;
import org.bylint.rules.RuleSet;
import org.bylint.sources.SourceRegistry;
import org.bylint.yaml.TextFile;
import org.bylint.yaml.YamlException;

/** The work of {@code bylint test-rules}: runs examples and says what does not hold, and where. */
public final class TestRules {
  private final ExampleRunner runner;
  private final PrintWriter out;
  private int examples;
  private int failed;
  private int defects;

  public TestRules(SourceRegistry registry, PrintWriter out) {
    this.runner = new ExampleRunner(registry);
    this.out = out;
  }

  /** Runs the examples of the project's own pages; whether all hold. */
  public boolean builtIn() {
    return run(CompiledRules.pages(Checks.known()));
  }

  /** Runs the examples of the pages in a folder ({@code CATEGORY/NAME.md}); whether all hold. */
  public boolean folder(Path folder) throws IOException {
    PageFolder read = PageFolder.read(folder, new RulePageParser(Checks.known(), false));
    read.errors().forEach(this::defect);
    return run(read.pages());
  }

  /**
   * Runs the examples of one page; whether all hold.
   *
   * @param id of the rule
   * @param shown how messages name the page
   */
  public boolean page(String id, String shown, Path file) {
    try {
      RulePageParser parser = new RulePageParser(Checks.known(), false);
      return run(List.of(parser.parse(id, shown, TextFile.read(file, shown))));
    } catch (RulePageException | YamlException e) {
      defect(String.valueOf(e.getMessage()));
      return run(List.of());
    }
  }

  /** Whether a page could not be understood: nobody knows then what its rule would do. */
  public boolean isDefective() {
    return defects > 0;
  }

  private boolean run(List<RulePage> pages) {
    for (RulePage page : pages) {
      try {
        Rule rule = RuleSet.rule(page);
        if (page.examples().isEmpty()) {
          out.println(page.file() + ": has no examples");
        }
        page.examples().forEach(e -> run(page, rule, e));
      } catch (RulePageException e) {
        defect(String.valueOf(e.getMessage()));
      }
    }
    out.println(summary(pages.size()));
    out.flush();
    return failed == 0 && defects == 0;
  }

  private void run(RulePage page, Rule rule, Example example) {
    examples++;
    List<ExampleFailure> failures = new ArrayList<>(runner.run(page, rule, example));
    if (!failures.isEmpty()) {
      failed++;
      failures.forEach(out::println);
    }
  }

  private void defect(String message) {
    defects++;
    out.println(message);
  }

  private String summary(int pages) {
    String counted =
        pages
            + (pages == 1 ? " rule, " : " rules, ")
            + examples
            + (examples == 1 ? " example" : " examples");
    if (failed == 0 && defects == 0) {
      return counted + ": all hold";
    }
    String bad =
        defects == 0 ? "" : ", " + defects + (defects == 1 ? " page" : " pages") + " with a defect";
    return counted + ": " + failed + " fail" + (failed == 1 ? "s" : "") + bad;
  }
}
