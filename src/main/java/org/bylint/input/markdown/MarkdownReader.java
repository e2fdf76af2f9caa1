package org.bylint.input.markdown;

import java.util.Set;
import org.bylint.input.Document;
import org.bylint.input.DocumentBuilder;
import org.bylint.input.DocumentReader;
import org.bylint.input.InputException;
import org.bylint.input.plain.LineWords;
import org.bylint.text.SourceFile;
import org.bylint.text.WordLists;

/** Reads Markdown with front matter: its words without any markup. */
public final class MarkdownReader implements DocumentReader {
  private final WordLists lists;
  private final LineWords kinds;

  public MarkdownReader(WordLists lists) {
    this.lists = lists;
    kinds = new LineWords(lists);
  }

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
    return new MarkdownArticle(new DocumentBuilder(file, format()), lists, kinds).read();
  }
}
