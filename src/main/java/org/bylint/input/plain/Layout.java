package org.bylint.input.plain;

import java.util.List;
import org.bylint.input.Zone;

/** Which part of the article each paragraph of a plain text is. */
final class Layout {
  private static final int LONGEST_HEADLINE = 200;

  private final String content;
  private final List<Paragraph> paragraphs;

  Layout(String content, List<Paragraph> paragraphs) {
    this.content = content;
    this.paragraphs = paragraphs;
  }

  Zone zone(int at) {
    return at == 0 && isHeadline() ? Zone.HEADLINE : Zone.BODY;
  }

  int level(int at) {
    return zone(at) == Zone.HEADLINE ? 1 : 0;
  }

  private boolean isHeadline() {
    String words = paragraphs.get(0).span().in(content);
    char last = words.charAt(words.length() - 1);
    return paragraphs.size() > 1
        && paragraphs.get(0).lines().size() == 1
        && words.length() < LONGEST_HEADLINE
        && last != '.'
        && last != '…';
  }
}
