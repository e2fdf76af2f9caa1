package org.bylint.input.frontmatter;

import java.util.List;
import org.bylint.text.Span;

/**
 * A field of front matter.
 *
 * @param key as written, nested keys joined with dots
 * @param values one, or those of a list
 * @param source where the value stands in the file
 */
public record Entry(String key, List<Value> values, Span source) {
  public Entry {
    values = List.copyOf(values);
  }
}
