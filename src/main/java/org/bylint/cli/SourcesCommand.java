package org.bylint.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bylint.analysis.credits.CreditNames;
import org.bylint.config.CommandLine;
import org.bylint.language.Languages;
import org.bylint.report.SourcesText;
import org.bylint.report.Wording;
import org.bylint.sources.SourceRegistry;
import picocli.CommandLine.Model.CommandSpec;

/** {@code bylint sources}: looks sources up in the registry. */
final class SourcesCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "sources",
            "Looks a source up as a credit would name it: which one it is, or why it is unknown "
                + "or ambiguous. Without a name, lists all that are known.");
    Specs.arguments(spec, "NAME", "0..*", "a name, abbreviation or web domain");
    Specs.messages(spec);
    Specs.examples(spec, "bylint sources AFP", "bylint sources \"Agence Anadolu\"");
    return spec;
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    CommandLine settings = arguments.settings();
    Wording wording = Wording.of(settings.messages().orElseGet(console::language));
    SourceRegistry registry = SourceRegistry.builtIn();
    SourcesText text = new SourcesText(registry, wording);
    String credit = String.join(" ", arguments.words());
    if (credit.isBlank()) {
      print(text.all(), console);
      return Exit.CLEAN;
    }
    List<String> names = CreditNames.of(credit, registry, Languages.of(wording.code()));
    print(names.stream().map(text::lookUp).collect(joining("\n\n")), console);
    return names.stream().allMatch(text::knows) ? Exit.CLEAN : Exit.FINDINGS;
  }

  private static void print(String text, Console console) throws IOException {
    console.out().write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
