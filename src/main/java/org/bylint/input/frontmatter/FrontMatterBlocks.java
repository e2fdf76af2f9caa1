package org.bylint.input.frontmatter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.input.BlockText;
import org.bylint.input.Directive;
import org.bylint.input.DocumentBuilder;
import org.bylint.input.Metadata;
import org.bylint.input.Metadata.Field;
import org.bylint.input.Metadata.Property;
import org.bylint.text.WordList;

/** What front matter gives to a document: metadata, headline, deck, caption, credit, directives. */
public final class FrontMatterBlocks {
  private static final String OWN = "bylint.";

  private final WordList keys;

  /**
   * Ready to read.
   *
   * @param keys what each key means
   */
  public FrontMatterBlocks(WordList keys) {
    this.keys = keys;
  }

  /** Writes all of it into a document that has no block yet. */
  public void addTo(DocumentBuilder document, FrontMatter front) {
    List<Field> fields = new ArrayList<>();
    for (Entry entry : front.entries()) {
      if (entry.key().startsWith(OWN)) {
        continue;
      }
      List<String> values = entry.values().stream().map(Value::text).toList();
      fields.add(new Field(entry.key(), property(entry.key()), values, entry.source()));
    }
    document.metadata(new Metadata(fields));
    disabled(document, front);
  }

  private Property property(String key) {
    String name = keys.attribute(key);
    return name.isEmpty()
        ? Property.OTHER
        : Property.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** The words of the first field with a meaning; blank when there is none. */
  public BlockText words(FrontMatter front, Property property, String content) {
    for (Entry entry : front.entries()) {
      if (property(entry.key()) == property && entry.values().size() == 1) {
        BlockText words = entry.values().get(0).words(content);
        if (!words.isBlank()) {
          return words;
        }
      }
    }
    return new BlockText();
  }

  private static void disabled(DocumentBuilder document, FrontMatter front) {
    String reason = first(front, "reason").orElse("");
    Optional<LocalDate> until = first(front, "until").flatMap(Directive::day);
    for (Entry entry : front.entries()) {
      if (entry.key().equals(OWN + "disable")) {
        List<String> rules =
            entry.values().stream()
                .flatMap(v -> Arrays.stream(v.text().split(",", -1)))
                .map(String::strip)
                .filter(r -> !r.isEmpty())
                .toList();
        document.directive(
            new Directive(
                Directive.Kind.DISABLE_FILE, "disable", rules, reason, until, entry.source()));
      }
    }
  }

  private static Optional<String> first(FrontMatter front, String key) {
    return front.entries().stream()
        .filter(e -> e.key().equals(OWN + key) && !e.values().isEmpty())
        .map(e -> e.values().get(0).text())
        .findFirst();
  }
}
