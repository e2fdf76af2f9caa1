package org.bylint.build;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bylint.rule.page.CompiledRules;
import org.bylint.rule.page.PageFolder;
import org.bylint.rule.page.RulePage;
import org.bylint.rule.page.RulePageException;
import org.bylint.rule.page.RulePageParser;
import org.bylint.rules.Checks;
import org.bylint.rules.RuleSet;

/** Compiles the rule pages: one resource with the rules, one with the whole pages. */
final class RulePagesStep implements Step {

  @Override
  public void run(Path rules, Path resources) throws IOException {
    PageFolder folder = PageFolder.read(rules, new RulePageParser(Checks.known(), true));
    List<String> errors = new ArrayList<>(folder.errors());
    for (RulePage page : folder.pages()) {
      try {
        RuleSet.rule(page);
      } catch (RulePageException e) {
        errors.add(e.getMessage());
      }
    }
    if (!errors.isEmpty()) {
      throw new IOException("rule pages with defects:\n" + String.join("\n", errors));
    }
    try (OutputStream out = Files.newOutputStream(resources.resolve(CompiledRules.RULES))) {
      CompiledRules.writeRules(folder.pages().stream().map(RulePage::info).toList(), out);
    }
    writePages(folder.pages(), resources.resolve(CompiledRules.PAGES));
  }

  private static void writePages(List<RulePage> pages, Path file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeInt(pages.size());
      for (RulePage page : pages) {
        byte[] content = Files.readAllBytes(Path.of(page.file()));
        CompiledRules.writePage(page.info().id(), content, out);
      }
    }
  }
}
