package org.bylint.input.markdown;

import java.util.Set;
import org.bylint.input.Document;
import org.bylint.input.DocumentBuilder;
import org.bylint.input.DocumentReader;
import org.bylint.input.InputException;
import org.bylint.text.SourceFile;

/** Reads Markdown with front matter: its words without any markup. */
public final class MarkdownReader implements DocumentReader {
  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("md", "markdown", "mdx", "qmd");
  }

  @Override
  public Document read(SourceFile file) throws InputException {
    return MarkdownArticle.read(file, new DocumentBuilder(file, format()));
  }
}
