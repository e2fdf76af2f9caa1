package org.bylint.rules.media;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Media;
import org.bylint.input.Metadata.Field;
import org.bylint.input.Metadata.Property;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Place;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/** Pictures that say what they show and not whose they are; credits that name nobody. */
final class MissingCredit implements Check {

  @Override
  public void check(Article article, Options options, Findings findings) {
    Document document = article.document();
    boolean all = options.flag("uncaptioned");
    if (!hasCaption(document) && !hasCreditField(document) && !all) {
      return;
    }
    PictureCredits credits = new PictureCredits(article, options);
    emptyCredits(document, credits, options, findings);
    if (credits.holdForAll()) {
      return;
    }
    boolean practice = credits.any();
    for (Block block : document.blocks()) {
      if (block.zone() == Zone.CAPTION) {
        Optional<Field> field = field(document, block);
        boolean expected = field.isPresent() || practice || all;
        if (expected && !credits.isCredited(block, field)) {
          findings.at(block.span()).value("found", Shortened.of(document.textOf(block.span())));
        }
      }
    }
    if (all) {
      uncaptioned(document, credits, options, findings);
    }
  }

  private static boolean hasCaption(Document document) {
    for (Block block : document.blocks()) {
      if (block.zone() == Zone.CAPTION) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCreditField(Document document) {
    for (Field field : document.metadata().fields()) {
      if (field.property() == Property.IMAGE_CREDIT) {
        return true;
      }
    }
    return false;
  }

  /** The field of the front matter that a caption stands in. */
  private static Optional<Field> field(Document document, Block caption) {
    Span source = document.toSource(caption.span());
    for (Field field : document.metadata().fields()) {
      if (field.property() == Property.IMAGE_CAPTION && field.source().overlaps(source)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Credits that are no credit: a lone ©, a search engine, reserved rights of nobody. */
  private static void emptyCredits(
      Document document, PictureCredits credits, Options options, Findings findings) {
    for (Field field : document.metadata().fields()) {
      if (field.property() == Property.IMAGE_CREDIT && !field.text().isBlank()) {
        String kind = credits.emptiness(field.text());
        if (!kind.isEmpty() && !(kind.equals("reserved") && options.flag("allowDR"))) {
          findings
              .at(Place.source(field.source()))
              .variant(kind)
              .value("found", field.text().strip());
        }
      }
    }
  }

  /** Pictures without a caption: those of the text, and those that front matter names. */
  private static void uncaptioned(
      Document document, PictureCredits credits, Options options, Findings findings) {
    List<String> exempt = options.strings("exempt");
    int count = 0;
    Optional<Place> first = Optional.empty();
    for (Media media : document.media()) {
      String words = media.alt() + " " + media.caption() + " " + media.credit();
      if (media.caption().isBlank() && !isExempt(media, exempt) && !credits.isCredit(words)) {
        first = first.or(() -> Optional.of(Place.source(media.source())));
        count++;
      }
    }
    boolean captioned = document.metadata().first(Property.IMAGE_CAPTION).isPresent();
    boolean credited = document.metadata().first(Property.IMAGE_CREDIT).isPresent();
    Optional<Field> image = document.metadata().first(Property.IMAGE);
    if (image.isPresent() && !captioned && !credited) {
      first = Optional.of(Place.source(image.get().source()));
      count++;
    }
    if (first.isPresent()) {
      findings.at(first.get()).variant("pictures").value("count", count);
    }
  }

  /** Logos, icons and pictures that only adorn. */
  private static boolean isExempt(Media media, List<String> exempt) {
    String words = (media.address() + " " + media.alt()).toLowerCase(Locale.ROOT);
    return media.alt().isBlank() || exempt.stream().anyMatch(words::contains);
  }

  /** A caption short enough for a message. */
  private static final class Shortened {
    private static final int LONGEST = 60;

    private Shortened() {}

    static String of(String caption) {
      if (caption.length() <= LONGEST) {
        return caption;
      }
      int space = caption.lastIndexOf(' ', LONGEST);
      return caption.substring(0, space > 0 ? space : LONGEST) + "…";
    }
  }

  /** Which words of a list a text holds, as whole words. */
  static boolean holdsEntry(String text, Lexicon words) {
    String folded = Folding.fold(text);
    for (Lexicon.Entry entry : words.entries()) {
      String phrase = Folding.fold(entry.phrase());
      int at = entry.has("alone") && !entry.has("word") ? -1 : folded.indexOf(phrase);
      while (at >= 0) {
        int end = at + phrase.length();
        boolean begins =
            at == 0
                || !Character.isLetterOrDigit(folded.charAt(at - 1))
                || !Character.isLetterOrDigit(phrase.charAt(0));
        boolean ends =
            end == folded.length()
                || !Character.isLetterOrDigit(folded.charAt(end))
                || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1));
        if (begins && ends) {
          return true;
        }
        at = folded.indexOf(phrase, at + 1);
      }
    }
    return false;
  }
}
