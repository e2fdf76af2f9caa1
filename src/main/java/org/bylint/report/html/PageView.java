package org.bylint.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.DocumentReader;
import org.bylint.input.InputException;
import org.bylint.input.Metadata;
import org.bylint.input.Zone;
import org.bylint.input.files.Readers;
import org.bylint.text.SourceFile;

/** Writes one article as a page: its text as it is laid out, with the notes beside it. */
final class PageView {
  private static final List<Metadata.Property> BYLINE =
      List.of(Metadata.Property.AUTHOR, Metadata.Property.PUBLISHED, Metadata.Property.SOURCE);

  private final Html html;
  private final ReportWords words;
  private final NoteView notes;

  PageView(Html html, ReportWords words, NoteView notes) {
    this.html = html;
    this.words = words;
    this.notes = notes;
  }

  /** The article in a file; empty where the report has no text of it. */
  static Optional<Document> read(String path, String language, Optional<String> content) {
    if (language.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    DocumentReader reader = Readers.forPath(path).orElseGet(Readers::plainText);
    try {
      return Optional.of(reader.read(SourceFile.of(path, content.get())));
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  /** The words of the headline; empty where there is none. */
  static String headline(Document document) {
    for (Block block : document.blocks()) {
      if (block.zone() == Zone.HEADLINE) {
        return document.textOf(block.span());
      }
    }
    return "";
  }

  /**
   * Writes the page of an article.
   *
   * @param before the article before it in the report, if any
   * @param after the article after it
   */
  void write(Entry entry, Optional<Entry> before, Optional<Entry> after) throws IOException {
    Optional<Document> document = read(entry.path(), entry.language(), entry.content());
    Places places = Places.of(entry, entry.content().orElse(""), document);
    String title = entry.id() + "-path";
    html.open("article", "class", "page", "id", entry.id(), "aria-labelledby", title).line();
    html.open("header");
    html.element("a", "← " + words.of("overview"), "class", "back", "href", "#top");
    html.element("p", entry.path(), "class", "path", "id", title);
    byline(document);
    html.close("header").line();
    new PageText(html, words, notes, entry, places).write(document);
    html.open("nav", "class", "turn", "aria-label", words.of("articles"));
    turn(before, "previous-article", "prev");
    turn(after, "following-article", "next");
    html.close("nav").close("article").line();
  }

  /** Who wrote it, when, from which source: as the front matter says. */
  private void byline(Optional<Document> document) throws IOException {
    List<String> parts = new ArrayList<>();
    for (Metadata.Property property : BYLINE) {
      document.flatMap(d -> d.metadata().first(property)).ifPresent(f -> parts.add(f.text()));
    }
    if (!parts.isEmpty()) {
      html.open("p", "class", "byline");
      for (int i = 0; i < parts.size(); i++) {
        html.text(i == 0 ? "" : " · ").element("bdi", parts.get(i));
      }
      html.close("p");
    }
  }

  private void turn(Optional<Entry> to, String label, String rel) throws IOException {
    if (to.isPresent()) {
      Entry entry = to.get();
      html.open("a", "class", "turn-" + rel, "rel", rel, "href", "#" + entry.id());
      html.element("span", words.of(label)).text(" ");
      html.element("bdi", entry.headline().isEmpty() ? entry.path() : entry.headline());
      html.close("a");
    }
  }
}
