package org.bylint.input;

/** What part of an article a block is. */
public enum Zone {
  HEADLINE,
  DECK,
  BODY,
  SUBHEADING,
  CAPTION,
  CREDIT,
  QUOTE,
  LIST,
  TABLE,
  CODE,
  FURNITURE;

  /** As configuration, rule pages and reports write it. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether the block is running prose of the article itself. */
  public boolean isProse() {
    return this == BODY || this == DECK || this == LIST || this == QUOTE;
  }
}
