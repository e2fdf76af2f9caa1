package org.bylint.rules.metadata;

import java.util.Locale;
import org.bylint.analysis.Article;
import org.bylint.analysis.Credit;
import org.bylint.input.Block;
import org.bylint.input.Metadata;
import org.bylint.input.Metadata.Property;
import org.bylint.input.Zone;

/** What an article says of itself, in its metadata or in its text. */
final class Fields {
  private final Article article;
  private final Metadata metadata;

  Fields(Article article) {
    this.article = article;
    metadata = article.document().metadata();
  }

  /** Whether a field is there, or one of several: {@code author|source}. */
  boolean hasAny(String field) {
    for (String one : field.split("\\|", -1)) {
      if (has(one)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a field is there, by its common name or as a key of the front matter. */
  boolean has(String field) {
    return switch (field) {
      case "title" -> is(Property.TITLE) || hasBlock(Zone.HEADLINE);
      case "date" -> article.published().isPresent();
      case "author" -> hasByline();
      case "source" -> !article.credits().isEmpty();
      case "description", "deck" -> is(Property.DECK) || hasBlock(Zone.DECK);
      case "image-alt" -> article.document().media().stream().noneMatch(m -> m.alt().isBlank());
      default -> isProperty(field) || hasKey(field);
    };
  }

  private boolean hasByline() {
    return article.credits().stream()
        .anyMatch(
            c ->
                c.position() == Credit.Position.METADATA || c.position() == Credit.Position.BYLINE);
  }

  private boolean is(Property property) {
    return metadata.first(property).isPresent();
  }

  private boolean isProperty(String field) {
    String name = field.toUpperCase(Locale.ROOT).replace('-', '_');
    String full = name.equals("LANG") ? Property.LANGUAGE.name() : name;
    for (Property property : Property.values()) {
      if (property != Property.OTHER && property.name().equals(full)) {
        return is(property);
      }
    }
    return false;
  }

  private boolean hasKey(String key) {
    return metadata.fields().stream()
        .anyMatch(f -> f.key().equalsIgnoreCase(key) && !f.text().isBlank());
  }

  private boolean hasBlock(Zone zone) {
    return article.document().blocks().stream().map(Block::zone).anyMatch(z -> z == zone);
  }
}
