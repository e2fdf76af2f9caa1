package org.bylint.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Metadata.Field;
import org.bylint.input.Metadata.Property;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/**
 * A text that calls itself paid for, an opinion or a press release, and has no label that says so.
 */
final class MissingLabel implements Check {
  private static final int EDGE = 3;
  private static final int LONGEST_LINE = 200;

  @Override
  public void check(Article article, Options options, Findings findings) {
    Document document = article.document();
    if (document.metadata().isEmpty()) {
      return;
    }
    LabelWordings wordings = new LabelWordings(article.language());
    for (Span line : lines(document)) {
      boolean headline = isHeadline(document, line);
      Optional<LabelWordings.Hit> hit = wordings.in(document.text(), line, headline);
      if (hit.isPresent()) {
        String kind = hit.get().kind();
        if (!isLabelled(article, kind, options)) {
          Span place = hit.get().words();
          findings.at(place).variant(kind).value("found", place.in(document.text()));
        }
        return;
      }
    }
  }

  /** The headline, and the lines at the head and foot. */
  private static List<Span> lines(Document document) {
    List<Span> lines = new ArrayList<>();
    List<Span> others = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.zone() == Zone.HEADLINE) {
        lines.add(block.span());
      } else if (block.zone() != Zone.CAPTION && block.zone() != Zone.TABLE) {
        others.add(block.span());
      }
    }
    for (int i = 0; i < others.size(); i++) {
      boolean edge = i < EDGE || i >= others.size() - EDGE;
      if (edge && others.get(i).length() <= LONGEST_LINE) {
        lines.add(others.get(i));
      }
    }
    return lines;
  }

  private static boolean isHeadline(Document document, Span line) {
    Block first = document.blocks().get(0);
    return first.zone() == Zone.HEADLINE && first.span().equals(line);
  }

  /** Whether label, section, tags or a field that the team names tell the reader. */
  private static boolean isLabelled(Article article, String kind, Options options) {
    List<String> fields = options.strings("labelFields");
    Lexicon words = article.language().lexicon("label-words");
    for (Field field : article.document().metadata().fields()) {
      boolean label = field.property() == Property.LABEL;
      boolean telling =
          label
              || field.property() == Property.SECTION
              || field.property() == Property.TAGS
              || fields.contains(field.key());
      if (telling && names(field, kind, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Field field, String kind, Lexicon words) {
    String value = Folding.fold(field.text());
    for (Lexicon.Entry word : words.entries()) {
      if (word.attribute("kind", "").equals(kind) && value.contains(Folding.fold(word.phrase()))) {
        return true;
      }
    }
    return value.equals("true") && field.key().toLowerCase(Locale.ROOT).contains(kind);
  }
}
