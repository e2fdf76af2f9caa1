package org.bylint.input.markdown;

import org.bylint.input.BlockText;
import org.bylint.input.DocumentBuilder;
import org.bylint.text.SourceFile;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Takes emphasis, links and entities out of a front matter value, as sites do that print it. */
final class ValueMarkup {
  private static final String SIGNS = "*_[<&`\\{~";

  private final Parser parser;

  ValueMarkup(Parser parser) {
    this.parser = parser;
  }

  /** The words alone; the value as it is when it has no markup or is more than a paragraph. */
  BlockText words(BlockText value) {
    String text = value.toString();
    if (text.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
      return value;
    }
    int start = value.toString().indexOf(text.strip());
    String masked = Mask.of(text, start);
    Node block = parser.parse(masked.substring(start)).getFirstChild();
    if (!(block instanceof Paragraph) || block.getNext() != null) {
      return value;
    }
    DocumentBuilder scratch = new DocumentBuilder(SourceFile.of("", text), "");
    Source source = new Source(text, masked, start);
    BlockText words = new Inlines(scratch, source, new Definitions(source)).words(block);
    return words.isBlank() ? value : words.through(value);
  }
}
