package org.bylint.rules.media;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Credit;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Media;
import org.bylint.input.Metadata.Field;
import org.bylint.input.Metadata.Property;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.rule.Options;
import org.bylint.text.Folding;

/** Where an article credits its pictures: fields, captions, a line of the text. */
final class PictureCredits {
  private static final int LONGEST_NAME = 45;
  private static final int LONGEST_LINE = 160;

  private final Article article;
  private final Document document;
  private final Lexicon words;
  private final Lexicon labels;
  private final List<String> accepted;

  PictureCredits(Article article, Options options) {
    this.article = article;
    document = article.document();
    words = article.language().lexicon("picture-credit-words");
    labels = article.language().lexicon("credit-labels");
    accepted = options.strings("accept");
  }

  /** Whether one line of the text credits the pictures: "Photos : Jeanne Martin". */
  boolean holdForAll() {
    for (Block block : document.blocks()) {
      boolean line = block.zone() == Zone.CREDIT || block.zone() == Zone.BODY;
      if (line && block.span().length() <= LONGEST_LINE && isPhotoLine(block)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPhotoLine(Block block) {
    String line = document.textOf(block.span());
    int colon = line.indexOf(':');
    String label = colon < 0 ? "" : line.substring(0, colon).replace('\u00a0', ' ').strip();
    return labels.find(label).filter(e -> e.attribute("photo", "none").isEmpty()).isPresent()
        || line.indexOf('©') >= 0;
  }

  /** Whether any picture of the article has a credit. */
  boolean any() {
    for (Media media : document.media()) {
      if (!media.credit().isBlank()) {
        return true;
      }
    }
    return document.metadata().first(Property.IMAGE_CREDIT).isPresent()
        || article.credits().stream().anyMatch(c -> c.position() == Credit.Position.CAPTION);
  }

  /** Whether a caption has a credit: in its words, in a field beside it, in the line below. */
  boolean isCredited(Block caption, Optional<Field> field) {
    boolean inField =
        field.isPresent() && document.metadata().first(Property.IMAGE_CREDIT).isPresent();
    return inField
        || isCredit(document.textOf(caption.span()))
        || isKnown(caption)
        || isFollowed(caption);
  }

  private boolean isKnown(Block caption) {
    for (Credit credit : article.credits()) {
      if (!credit.inSource()
          && credit.position() == Credit.Position.CAPTION
          && caption.span().contains(credit.place())) {
        return true;
      }
    }
    return false;
  }

  private boolean isFollowed(Block caption) {
    int next = document.blocks().indexOf(caption) + 1;
    return next < document.blocks().size() && document.blocks().get(next).zone() == Zone.CREDIT;
  }

  /**
   * Whether words name an owner: by a sign, a word, a name behind a stroke, or as the team says.
   */
  boolean isCredit(String text) {
    String folded = Folding.fold(text);
    return MissingCredit.holdsEntry(text, words)
        || isNameBehindStroke(text)
        || accepted.stream().anyMatch(a -> folded.contains(Folding.fold(a)));
  }

  /** "… à Lyon, Jeanne Martin/AFP". */
  private static boolean isNameBehindStroke(String text) {
    int stroke = text.lastIndexOf('/');
    String name = stroke < 0 ? "" : text.substring(stroke + 1).strip();
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && Character.isUpperCase(name.charAt(0));
  }

  /** Why a credit names nobody: the key of a variant; empty where it names somebody. */
  String emptiness(String credit) {
    String bare = credit.replace("©", "").replace("(c)", "").replace(":", "").strip();
    if (bare.isEmpty()) {
      return "nobody";
    }
    return words
        .find(bare)
        .filter(e -> e.has("alone"))
        .map(e -> e.attribute("alone", ""))
        .orElse("");
  }
}
