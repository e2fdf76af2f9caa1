package org.bylint.input.plain;

import java.util.List;
import java.util.Set;
import org.bylint.input.Document;
import org.bylint.input.DocumentBuilder;
import org.bylint.input.DocumentReader;
import org.bylint.input.Zone;
import org.bylint.text.SourceFile;
import org.bylint.text.WordLists;

/** Reads plain text as editors and desks pass it on: headline, byline, body, credit, leftovers. */
public final class TextReader implements DocumentReader {
  private final LineWords kinds;

  public TextReader(WordLists lists) {
    kinds = new LineWords(lists);
  }

  @Override
  public String format() {
    return "text";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("txt", "text");
  }

  @Override
  public Document read(SourceFile file) {
    DocumentBuilder document = new DocumentBuilder(file, format());
    List<Paragraph> paragraphs = new Paragraphs(file.content(), document, kinds).cut();
    Layout layout = new Layout(file.content(), paragraphs, kinds);
    for (int i = 0; i < paragraphs.size(); i++) {
      Zone zone = layout.zone(i);
      document.add(zone, level(zone), paragraphs.get(i).words(file.content(), zone));
    }
    return document.build();
  }

  private static int level(Zone zone) {
    return switch (zone) {
      case HEADLINE, LIST -> 1;
      case SUBHEADING -> 2;
      default -> 0;
    };
  }
}
