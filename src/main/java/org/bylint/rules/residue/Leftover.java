package org.bylint.rules.residue;

import org.bylint.text.Span;

/**
 * Words of a site's page that stand in the article.
 *
 * @param phrase the words that give it away
 * @param whole the paragraph, or the phrase where it stands inside one
 * @param block index of its block
 * @param kind how it stands there
 */
record Leftover(Span phrase, Span whole, int block, Kind kind) {

  /** How a leftover stands in the article. */
  enum Kind {
    /** The line is a known phrase and nothing else. */
    KNOWN_LINE,
    /** A paragraph that begins with a known phrase. */
    PARAGRAPH,
    /** Amid a paragraph, between two sentences. */
    INLINE
  }
}
