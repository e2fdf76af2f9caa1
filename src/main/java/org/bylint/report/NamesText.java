package org.bylint.report;

import java.io.IOException;
import java.util.List;
import org.bylint.analysis.Name;
import org.bylint.rules.names.ListedName;

/**
 * The names of a repository for people: first those in several spellings, with each spelling, and
 * where the rarer ones stand.
 */
public final class NamesText {
  private static final int TIMES = 6;
  private static final int ARTICLES = 10;
  private static final int GAP = 2;
  private static final int INDENT = 2;
  private static final int WIDEST = 36;

  private final Appendable out;
  private final Wording wording;
  private final Style style;
  private final int width;
  private int column = INDENT;

  /**
   * A writer.
   *
   * @param width columns of a line
   */
  public NamesText(Appendable out, Wording wording, Style style, int width) {
    this.out = out;
    this.wording = wording;
    this.style = style;
    this.width = width;
  }

  /** Writes the list; names in several spellings come first in it. */
  public void write(List<ListedName> names) throws IOException {
    for (ListedName name : names) {
      name.spellings().forEach(s -> column = Math.max(column, INDENT + width(s.text())));
    }
    column = Math.min(column, WIDEST);
    List<ListedName> several = names.stream().filter(n -> n.spellings().size() > 1).toList();
    if (!several.isEmpty()) {
      heading(wording.pick("En plusieurs graphies", "In several spellings"));
      for (ListedName name : several) {
        row(name);
        for (int i = 0; i < name.spellings().size(); i++) {
          spelling(name.spellings().get(i), i > 0);
        }
      }
      out.append('\n');
    }
    if (several.size() < names.size()) {
      heading(wording.pick("En une seule graphie", "In one spelling"));
      for (ListedName name : names.subList(several.size(), names.size())) {
        row(name);
      }
      out.append('\n');
    }
    out.append(wording.count(names.size(), "nom", "noms", "name", "names"))
        .append(wording.pick(", dont ", ", of which "))
        .append(wording.number(several.size()))
        .append(wording.pick(" en plusieurs graphies.\n", " in several spellings.\n"));
  }

  private void heading(String title) throws IOException {
    String numbers =
        right(wording.pick("fois", "times"), TIMES)
            + right(wording.pick("articles", "articles"), ARTICLES);
    out.append(style.dim(numbers)).append(" ".repeat(GAP)).append(title).append("\n");
  }

  private void row(ListedName name) throws IOException {
    String shown = Display.oneLine(name.name());
    String kind = kind(name.kind());
    numbers(name.count(), name.articles());
    out.append(style.bold(shown));
    if (!kind.isEmpty()) {
      out.append(" ".repeat(Math.max(GAP, column + GAP - width(shown)))).append(style.dim(kind));
    }
    out.append('\n');
  }

  private void spelling(ListedName.Written written, boolean place) throws IOException {
    String shown = Display.oneLine(written.text());
    numbers(written.count(), written.articles());
    out.append(" ".repeat(INDENT)).append(shown);
    if (place) {
      ListedName.Where first = written.places().get(0);
      String where = Display.oneLine(first.path()) + ':' + first.start().line();
      int gap = Math.max(GAP, column + GAP - INDENT - width(shown));
      int start = TIMES + ARTICLES + GAP + INDENT + width(shown) + gap;
      boolean fits = start + width(where) <= width;
      out.append(fits ? " ".repeat(gap) : "\n" + " ".repeat(TIMES + ARTICLES + GAP + 2 * INDENT))
          .append(style.dim(where));
    }
    out.append('\n');
  }

  private void numbers(int count, int articles) throws IOException {
    out.append(right(wording.number(count), TIMES))
        .append(right(wording.number(articles), ARTICLES))
        .append(" ".repeat(GAP));
  }

  private static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - width(text))) + text;
  }

  private static int width(String text) {
    return Display.width(Display.oneLine(text));
  }

  private String kind(Name.Kind kind) {
    return switch (kind) {
      case PERSON -> wording.pick("personne", "person");
      case PLACE -> wording.pick("lieu", "place");
      case ORGANISATION -> wording.pick("organisation", "organisation");
      case ACRONYM -> wording.pick("sigle", "acronym");
      case OTHER -> "";
    };
  }
}
