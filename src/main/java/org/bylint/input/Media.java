package org.bylint.input;

import org.bylint.text.Span;

/**
 * An image or other medium.
 *
 * @param address as written
 * @param alt its alternative text, empty where there is none
 * @param caption its caption, empty where there is none
 * @param credit its credit, empty where there is none
 * @param source the element in the source file
 */
public record Media(String address, String alt, String caption, String credit, Span source) {}
