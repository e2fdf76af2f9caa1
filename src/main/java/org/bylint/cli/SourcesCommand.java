package org.bylint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bylint.config.CommandLine;
import org.bylint.report.SourcesText;
import org.bylint.report.Wording;
import org.bylint.sources.SourceRegistry;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code bylint sources}: looks sources up in the registry. */
final class SourcesCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "sources",
            "Looks a source up as a credit would name it: which one it is, or why it is unknown "
                + "or ambiguous. Without a name, lists all that are known.");
    Flags.arguments(spec, "NAME", "0..*", "a name, abbreviation or web domain");
    Flags.messages(spec);
    Flags.examples(spec, "bylint sources AFP", "bylint sources \"Agence Anadolu\"");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageException, IOException {
    CommandLine settings = Flags.settings(arguments);
    Wording wording = Wording.of(settings.messages().orElseGet(console::language));
    SourcesText text = new SourcesText(SourceRegistry.builtIn(), wording);
    List<String> words = Flags.arguments(arguments);
    String name = String.join(" ", words);
    String shown = words.isEmpty() ? text.all() : text.lookUp(name);
    console.out().write((shown + "\n").getBytes(StandardCharsets.UTF_8));
    return words.isEmpty() || text.knows(name) ? Exit.CLEAN : Exit.FINDINGS;
  }
}
