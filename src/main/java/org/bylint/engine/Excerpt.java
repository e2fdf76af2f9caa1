package org.bylint.engine;

/**
 * The sentence around a place, for a report that people read.
 *
 * @param text the sentence; empty where there is none to show
 * @param from first code unit of the place in {@code text}
 * @param to code unit after the place in {@code text}
 */
public record Excerpt(String text, int from, int to) {
  public static final Excerpt NONE = new Excerpt("", 0, 0);

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
