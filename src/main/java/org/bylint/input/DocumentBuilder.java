package org.bylint.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bylint.text.OffsetMap;
import org.bylint.text.SourceFile;
import org.bylint.text.Span;

/** Puts a {@link Document} together block by block, in reading order. */
public final class DocumentBuilder {
  private static final String BETWEEN_BLOCKS = "\n\n";

  private final SourceFile source;
  private final String format;
  private final StringBuilder text = new StringBuilder();
  private final OffsetMap.Builder map = new OffsetMap.Builder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Media> media = new ArrayList<>();
  private final List<Span> opaque = new ArrayList<>();
  private final List<Directive> directives = new ArrayList<>();
  private Metadata metadata = Metadata.NONE;
  private int sourceEnd;

  public DocumentBuilder(SourceFile source, String format) {
    this.source = source;
    this.format = format;
  }

  public String content() {
    return source.content();
  }

  /** The text so far. */
  public String text() {
    return text.toString();
  }

  /** Adds a block, without the white space around its words; a blank one is left out. */
  public void add(Zone zone, int level, BlockText words) {
    int first = words.first();
    int last = words.last();
    if (first >= last) {
      return;
    }
    OpaqueWords.mark(words);
    separate(words.sourceStart(first));
    int start = text.length();
    words.writeTo(source.content(), first, last, text, map);
    sourceEnd = words.sourceEnd(last - 1);
    blocks.add(new Block(zone, new Span(start, text.length()), level));
    for (BlockText.Mark mark : words.marks()) {
      addMark(mark, start - first, start);
    }
  }

  private void separate(int nextSource) {
    if (!text.isEmpty()) {
      text.append(BETWEEN_BLOCKS);
      map.replace(BETWEEN_BLOCKS.length(), Math.min(sourceEnd, nextSource), nextSource);
    }
  }

  private void addMark(BlockText.Mark mark, int shift, int blockStart) {
    int start = Math.min(text.length(), Math.max(blockStart, mark.start() + shift));
    int end = Math.max(start, Math.min(text.length(), mark.end() + shift));
    Span span = new Span(start, end);
    if (!mark.opaque()) {
      links.add(new Link(span, mark.target(), new Span(mark.targetStart(), mark.targetEnd())));
    } else if (!span.isEmpty()) {
      opaque.add(span);
    }
  }

  public void metadata(Metadata found) {
    metadata = found;
  }

  public void media(Media found) {
    media.add(found);
  }

  public void directive(Directive found) {
    directives.add(found);
  }

  public List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** In order, those that overlap as one. */
  private static List<Span> merged(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted().toList();
    List<Span> found = new ArrayList<>();
    for (Span span : sorted) {
      int last = found.size() - 1;
      if (last >= 0 && found.get(last).overlaps(span)) {
        found.set(last, found.get(last).union(span));
      } else {
        found.add(span);
      }
    }
    return found;
  }

  public Document build() {
    links.sort(Comparator.comparing(Link::text));
    directives.sort(Comparator.comparing(Directive::source));
    return new Document(
        source,
        format,
        text.toString(),
        map.build(),
        blocks,
        metadata,
        links,
        media,
        merged(opaque),
        directives);
  }
}
