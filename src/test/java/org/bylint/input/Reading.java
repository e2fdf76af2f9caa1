package org.bylint.input;

import java.util.List;
import org.bylint.input.files.Readers;
import org.bylint.text.SourceFile;
import org.bylint.text.Span;

/** Reads an article in a test and shows what became of it. */
public final class Reading {
  private final Document document;

  private Reading(Document document) {
    this.document = document;
  }

  public static Reading text(String... lines) throws InputException {
    return file("article.txt", String.join("\n", lines));
  }

  public static Reading markdown(String... lines) throws InputException {
    return file("article.md", String.join("\n", lines));
  }

  public static Reading file(String name, String content) throws InputException {
    return new Reading(Readers.forPath(name).orElseThrow().read(SourceFile.of(name, content)));
  }

  public Document document() {
    return document;
  }

  /** Each block as {@code ZONE| words}. */
  public List<String> blocks() {
    return document.blocks().stream()
        .map(b -> b.zone() + "| " + document.textOf(b.span()))
        .toList();
  }

  /** What stands in the file where these words of the text come from. */
  public String source(String words) {
    int at = document.text().indexOf(words);
    Span place = document.toSource(new Span(at, at + words.length()));
    return place.in(document.source().content());
  }

  public List<String> opaque() {
    return document.opaque().stream().map(document::textOf).toList();
  }
}
