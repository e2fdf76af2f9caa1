package org.bylint.input;

import java.util.List;
import org.bylint.text.OffsetMap;
import org.bylint.text.SourceFile;
import org.bylint.text.Span;

/**
 * An article as rules see it: its words without markup, cut into blocks, and the way back to the
 * file.
 *
 * @param source the file as it stands
 * @param format name of the reader: {@code text}, {@code markdown}…
 * @param text the words; blocks stand in reading order, a blank line between them; a title or deck
 *     that the front matter gives comes first
 * @param map from the text to the source
 * @param blocks in the order of the text, not overlapping
 * @param metadata front matter or the like
 * @param links in the order of the text
 * @param media in the order of the source
 * @param opaque spans of the text that are not the writer's prose (code, addresses, handles): no
 *     rule reports in them and no name, quotation or word is read from them
 * @param directives instructions to bylint, in the order of the source
 */
public record Document(
    SourceFile source,
    String format,
    String text,
    OffsetMap map,
    List<Block> blocks,
    Metadata metadata,
    List<Link> links,
    List<Media> media,
    List<Span> opaque,
    List<Directive> directives) {
  public Document {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    media = List.copyOf(media);
    opaque = List.copyOf(opaque);
    directives = List.copyOf(directives);
  }

  /** Where a span of the text stands in the source file. */
  public Span toSource(Span inText) {
    return map.toSource(inText);
  }

  public String textOf(Span span) {
    return span.in(text);
  }
}
