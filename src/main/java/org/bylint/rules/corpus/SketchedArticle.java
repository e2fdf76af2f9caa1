package org.bylint.rules.corpus;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.input.Block;
import org.bylint.input.Metadata.Field;
import org.bylint.input.Metadata.Property;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.text.Span;

/**
 * What is kept of an article to find its twins.
 *
 * @param path of its file
 * @param head its headline, or whatever comes first
 * @param published day of publication, where it is known
 * @param story what its metadata name the story by, where they do; updates share it
 * @param canonical the address that its metadata call the first one
 * @param language as its metadata say
 * @param live whether it is a live page, which repeats what others have
 * @param sketch of its wording
 */
record SketchedArticle(
    String path,
    Span head,
    Optional<LocalDate> published,
    Optional<String> story,
    Optional<String> canonical,
    Optional<String> language,
    boolean live,
    Sketch sketch) {

  static SketchedArticle of(Article article) {
    List<Block> blocks = article.document().blocks();
    return new SketchedArticle(
        article.document().source().path(),
        blocks.isEmpty() ? new Span(0, 0) : blocks.get(0).span(),
        article.published(),
        story(article),
        article.document().metadata().value(Property.CANONICAL),
        article.document().metadata().value(Property.LANGUAGE),
        isLive(article),
        Sketch.of(article));
  }

  private static Optional<String> story(Article article) {
    Lexicon keys = article.language().lexicon("story-keys");
    for (Field field : article.document().metadata().fields()) {
      if (keys.contains(field.key()) && !field.text().isBlank()) {
        return Optional.of(field.text());
      }
    }
    return Optional.empty();
  }

  private static boolean isLive(Article article) {
    Lexicon words = article.language().lexicon("live-words");
    for (Sentence sentence : article.sentences()) {
      if (article.document().blocks().get(sentence.block()).zone() != Zone.HEADLINE) {
        return false;
      }
      for (int i = 0; i < sentence.tokens().size(); i++) {
        if (words.longest(sentence.tokens(), i).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it was published before another one; of one day the order of the files decides. */
  boolean isBefore(SketchedArticle other) {
    return published.isPresent()
        && other.published.isPresent()
        && published.get().isBefore(other.published.get());
  }

  /**
   * Whether two articles are meant to be alike: an update of one story, an address that both call
   * the first, live pages, or a page that waits for its translation.
   */
  boolean mayRepeat(SketchedArticle other) {
    boolean update = story.isPresent() && story.equals(other.story);
    boolean declared = isCanonical(other) || other.isCanonical(this);
    boolean translated =
        (language.isPresent() && other.language.isPresent() && !language.equals(other.language))
            || isTranslationOf(other.path);
    return update || declared || translated || (live && other.live);
  }

  private boolean isCanonical(SketchedArticle other) {
    return canonical.isPresent()
        && (canonical.equals(other.canonical) || canonical.get().contains(stem(other.path)));
  }

  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Paths that differ in one part of two letters: fr/page.md and en/page.md, a.fr.md, a.en.md. */
  private boolean isTranslationOf(String other) {
    String[] mine = path.split("[/._-]", -1);
    String[] theirs = other.split("[/._-]", -1);
    int at = Arrays.mismatch(mine, theirs);
    return at >= 0
        && mine.length == theirs.length
        && mine[at].length() == 2
        && theirs[at].length() == 2
        && mine[at].chars().allMatch(Character::isLetter)
        && theirs[at].chars().allMatch(Character::isLetter)
        && Arrays.mismatch(mine, at + 1, mine.length, theirs, at + 1, theirs.length) < 0;
  }
}
