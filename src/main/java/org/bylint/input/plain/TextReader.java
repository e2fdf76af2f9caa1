package org.bylint.input.plain;

import java.util.List;
import java.util.Set;
import org.bylint.input.BlockText;
import org.bylint.input.Document;
import org.bylint.input.DocumentBuilder;
import org.bylint.input.DocumentReader;
import org.bylint.text.SourceFile;

/** Reads plain text as editors and desks pass it on. */
public final class TextReader implements DocumentReader {
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
    List<Paragraph> paragraphs = Paragraphs.of(file.content());
    Layout layout = new Layout(file.content(), paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      BlockText words = paragraphs.get(i).words(file.content());
      document.add(layout.zone(i), layout.level(i), words);
    }
    return document.build();
  }
}
