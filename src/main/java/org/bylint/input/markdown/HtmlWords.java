package org.bylint.input.markdown;

import java.util.List;
import org.bylint.input.BlockText;
import org.bylint.input.Directives;
import org.bylint.input.DocumentBuilder;
import org.bylint.input.Zone;
import org.bylint.text.Span;

/**
 * The words of a block of HTML inside Markdown. Comments, scripts and embedded players are left
 * out; tags such as {@code <p>} begin a block.
 */
final class HtmlWords {
  private static final int LONGEST_ENTITY = 12;

  private final DocumentBuilder document;
  private final Source source;
  private final String content;
  private final List<Draft> drafts;
  private final Anchors anchors = new Anchors();
  private BlockText words = new BlockText();
  private Zone zone = Zone.BODY;
  private String skipUntil = "";
  private int end;

  HtmlWords(DocumentBuilder document, Source source, List<Draft> drafts) {
    this.document = document;
    this.source = source;
    this.drafts = drafts;
    content = document.content();
  }

  /** Reads lines of the source, each without what stands before it in a list or quotation. */
  void read(List<Span> lines) {
    if (lines.isEmpty()) {
      return;
    }
    end = lines.get(lines.size() - 1).end();
    int at = lines.get(0).start();
    for (Span line : lines) {
      at = Math.max(at, line.start());
      words.space(line.start(), line.start());
      while (at < line.end()) {
        at = step(at, line.end());
      }
    }
    flush();
  }

  private int step(int at, int lineEnd) {
    if (content.startsWith("<!--", at)) {
      return comment(at);
    }
    char next = at + 1 < end ? content.charAt(at + 1) : ' ';
    if (content.charAt(at) == '<' && (Character.isLetter(next) || "/!?".indexOf(next) >= 0)) {
      return tag(at);
    }
    if (!skipUntil.isEmpty()) {
      return at + 1;
    }
    if (source.isMasked(at)) {
      words.gap();
      return at + 1;
    }
    int limit = Math.min(lineEnd, at + LONGEST_ENTITY);
    int entity = content.charAt(at) == '&' ? content.substring(at, limit).indexOf(';') : -1;
    if (entity > 0) {
      int after = at + entity + 1;
      words.replace(Entity.decode(content.substring(at, after)), at, after);
      return after;
    }
    words.copy(content, at, at + 1);
    return at + 1;
  }

  private int comment(int at) {
    int close = content.indexOf("-->", at);
    int after = close < 0 || close >= end ? end : close + 3;
    Directives.read(content.substring(at, after), at).ifPresent(document::directive);
    words.gap();
    return after;
  }

  private int tag(int at) {
    int close = HtmlTags.end(content, at, end);
    HtmlTag tag = HtmlTag.of(content.substring(at, close));
    if (!skipUntil.isEmpty()) {
      skipUntil = tag.closes() && tag.name().equals(skipUntil) ? "" : skipUntil;
      return close;
    }
    tag.image(new Span(at, close)).ifPresent(document::media);
    if (HtmlTags.isSkipped(tag.name()) && !tag.closes() && !tag.tag().endsWith("/>")) {
      skipUntil = tag.name();
    } else if (tag.name().equals("br")) {
      words.space(at, close);
    } else if (HtmlTags.isBlock(tag.name())) {
      flush();
      zone = tag.closes() ? Zone.BODY : HtmlTags.zone(tag.name());
    } else {
      words.gap();
      anchors.tag(tag, at, words);
    }
    return close;
  }

  private void flush() {
    if (words.toString().chars().anyMatch(Character::isLetterOrDigit)) {
      drafts.add(new Draft(zone, zone == Zone.SUBHEADING ? 2 : 0, words));
    }
    words = new BlockText();
    anchors.reset();
  }
}
