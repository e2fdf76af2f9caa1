package org.bylint.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Name;
import org.bylint.config.Config;
import org.bylint.config.Setting;
import org.bylint.report.NamesJson;
import org.bylint.report.NamesText;
import org.bylint.report.Style;
import org.bylint.report.Wording;
import org.bylint.rules.names.ArticleNames;
import org.bylint.rules.names.ListedName;
import picocli.CommandLine.Model.CommandSpec;

/** {@code bylint names}: lists the names of a repository, or writes them into a names file. */
final class NamesCommand implements Command {
  private static final int SEVERAL = 2;

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "names",
            "Lists every name of a repository with its spellings, how often and in how many "
                + "articles: names in several spellings first, then the most frequent.");
    Specs.arguments(spec, "PATH", "1..*", "files, folders, globs, or - for standard input");
    Specs.value(spec, "--format", "FORMAT", "text (default) or json");
    Specs.flag(spec, "--variants", "only names in several spellings");
    Specs.value(spec, "--kind", "KIND", "only these: person, place, organisation or acronym");
    Specs.value(
        spec, "--min-articles", "N", "only names in so many articles (default: 1, for --export 2)");
    Specs.value(
        spec,
        "--export",
        "FILE",
        "writes the house names file for \"names:\" in .bylint.yml: persons, places and "
            + "organisations found in several articles");
    Specs.flag(spec, "--force", "--export writes over a file that is there");
    Specs.reading(spec);
    Specs.colour(spec);
    Specs.examples(
        spec,
        "bylint names --variants content/",
        "bylint names --kind person --min-articles 3 content/",
        "bylint names --export names.yml content/");
    return spec;
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    String format = arguments.choice("--format", List.of("text", "json")).orElse("text");
    Optional<String> kind =
        arguments.choice("--kind", List.of("person", "place", "organisation", "acronym"));
    Optional<NamesExport> export = NamesExport.of(arguments, console);
    int articles = arguments.number("--min-articles", 1).orElse(export.isPresent() ? SEVERAL : 1);
    Workshop workshop = Workshop.open(arguments.settings(), console);
    String stdin = arguments.text("--stdin-path").orElse("stdin");
    Config config = workshop.config(arguments.words(), stdin, console);
    Wording wording =
        Wording.of(config.messages().map(Setting::value).orElseGet(console::language));
    Inputs inputs = Inputs.find(arguments.words(), stdin, workshop.configs(), console);
    NamesGathering gathering = new NamesGathering();
    int code =
        new InspectRun<>(
                ArticleNames::of, gathering, workshop.plans(console.today()), wording, console)
            .run(inputs, arguments.jobs());
    List<ListedName> names =
        gathering.names().stream()
            .filter(n -> n.articles() >= articles)
            .filter(n -> kind.isEmpty() || kind.get().equals(key(n.kind())))
            .filter(n -> !arguments.has("--variants") || n.spellings().size() > 1)
            .toList();
    if (export.isPresent()) {
      return export.get().write(names, articles, wording, code);
    }
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    if (format.equals("json")) {
      NamesJson.write(out, names, gathering.failures(), Version.number());
    } else {
      Style style = arguments.colour(console) ? Style.COLOUR : Style.PLAIN;
      new NamesText(out, wording, style, console.width()).write(names);
    }
    out.flush();
    return code;
  }

  private static String key(Name.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
