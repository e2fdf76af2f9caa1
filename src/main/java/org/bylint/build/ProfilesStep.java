package org.bylint.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.config.ConfigException;
import org.bylint.config.ProfileReader;
import org.bylint.config.Profiles;
import org.bylint.rule.RuleCatalogue;
import org.bylint.rule.page.PageFolder;
import org.bylint.rule.page.RulePage;
import org.bylint.rule.page.RulePageParser;
import org.bylint.rules.Checks;

/** Compiles the profiles; each must name rules that there are, and say why. */
final class ProfilesStep implements Step {

  @Override
  public void run(Path rules, Path resources) throws IOException {
    PageFolder folder = PageFolder.read(rules, new RulePageParser(Checks.known(), true));
    RuleCatalogue catalogue =
        new RuleCatalogue(folder.pages().stream().map(RulePage::info).toList());
    try (OutputStream out = Files.newOutputStream(resources.resolve(Profiles.RESOURCE))) {
      new ProfileReader(catalogue, rules.resolve("profiles")).read().write(out);
    } catch (ConfigException e) {
      throw new IOException("profiles with defects: " + e.getMessage(), e);
    }
  }
}
