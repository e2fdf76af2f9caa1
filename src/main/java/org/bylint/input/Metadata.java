package org.bylint.input;

import java.util.List;
import java.util.Optional;
import org.bylint.text.Span;

/**
 * What an article's front matter or format says of it: fields in the order in which they stand.
 *
 * @param fields every field, nested keys joined with dots ({@code image.credit})
 */
public record Metadata(List<Field> fields) {
  public static final Metadata NONE = new Metadata(List.of());

  public Metadata {
    fields = List.copyOf(fields);
  }

  /**
   * A field with its values.
   *
   * @param key as written, nested keys joined with dots
   * @param property what it means, or {@link Property#OTHER}
   * @param values one value, or those of a list; empty strings are kept
   * @param source where the value stands in the source file
   */
  public record Field(String key, Property property, List<String> values, Span source) {
    public Field {
      values = List.copyOf(values);
    }

    /** The values as one line. */
    public String text() {
      return String.join(", ", values);
    }
  }

  /** What a field means, whatever a team calls it. The names accepted are a lexicon. */
  public enum Property {
    TITLE,
    DECK,
    AUTHOR,
    SOURCE,
    PUBLISHED,
    MODIFIED,
    EXPIRES,
    LANGUAGE,
    DRAFT,
    SECTION,
    LABEL,
    IMAGE,
    IMAGE_ALT,
    IMAGE_CAPTION,
    IMAGE_CREDIT,
    CANONICAL,
    CORRECTIONS,
    TAGS,
    OTHER
  }

  /** The first field with this meaning that has a value. */
  public Optional<Field> first(Property property) {
    return fields.stream().filter(f -> f.property() == property && !f.text().isBlank()).findFirst();
  }

  /** The first value of the first field with this meaning. */
  public Optional<String> value(Property property) {
    return first(property).map(f -> f.values().get(0));
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }
}
