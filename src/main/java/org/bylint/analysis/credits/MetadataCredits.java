package org.bylint.analysis.credits;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Credit;
import org.bylint.analysis.Credit.Position;
import org.bylint.input.Document;
import org.bylint.input.Media;
import org.bylint.input.Metadata.Field;
import org.bylint.text.Span;

/** Credits of front matter and of pictures; their places are in the source file. */
final class MetadataCredits {
  private MetadataCredits() {}

  static List<Credit> find(Document document, CreditReader reader) {
    List<Credit> found = new ArrayList<>();
    List<Span> read = new ArrayList<>();
    for (Field field : document.metadata().fields()) {
      switch (field.property()) {
        case AUTHOR, SOURCE -> add(field, Position.METADATA, document, reader, found);
        case IMAGE_CREDIT -> {
          add(field, Position.CAPTION, document, reader, found);
          read.add(field.source());
        }
        default -> {}
      }
    }
    for (Media media : document.media()) {
      boolean known = read.stream().anyMatch(media.source()::overlaps);
      if (!media.credit().isBlank() && !known) {
        found.addAll(reader.read(media.credit(), Position.CAPTION, true, (s, e) -> media.source()));
      }
    }
    return found;
  }

  private static void add(
      Field field, Position position, Document document, CreditReader reader, List<Credit> found) {
    for (String value : field.values()) {
      String raw = field.source().in(document.source().content());
      int at = raw.indexOf(value);
      int start = field.source().start() + at;
      found.addAll(
          reader.read(
              value,
              position,
              true,
              (s, e) -> at < 0 ? field.source() : new Span(start + s, start + e)));
    }
  }
}
