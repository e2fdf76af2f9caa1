package org.bylint.analysis.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Dateline;
import org.bylint.input.Block;
import org.bylint.input.Metadata;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;

/** When an article was or will be published, as its metadata, byline or dateline says. */
public final class PublicationDate {
  /** Blocks at the head and at the foot of an article that may hold a byline or date line. */
  private static final int HEAD = 5;

  private static final int FOOT = 3;
  private static final int LONGEST_BYLINE = 160;
  private static final int LONGEST_DATE_LINE = 60;
  private static final int LONGEST_DATELINE = 80;

  private final Article article;
  private final String text;
  private final List<Block> blocks;
  private final Lexicon cues;

  private PublicationDate(Article article) {
    this.article = article;
    text = article.document().text();
    blocks =
        article.document().blocks().stream()
            .filter(b -> b.zone() != Zone.HEADLINE && b.zone() != Zone.CAPTION)
            .toList();
    cues = article.language().lexicon("publication-verbs");
  }

  /** Uses metadata and sentences; never {@link Article#published()} or {@link Article#dates()}. */
  public static Optional<LocalDate> of(Article article) {
    PublicationDate finder = new PublicationDate(article);
    return finder.inMetadata().or(finder::inBylines).or(finder::inDateline).or(finder::inFileName);
  }

  private Optional<LocalDate> inMetadata() {
    Optional<String> value =
        article.document().metadata().value(Metadata.Property.PUBLISHED).map(String::strip);
    return value.flatMap(v -> IsoDates.at(v, 0).or(() -> DateFinder.firstWithYear(article, v)));
  }

  private Optional<LocalDate> inBylines() {
    for (int i = 0; i < blocks.size(); i++) {
      boolean edge = i < HEAD || i >= blocks.size() - FOOT;
      String line = edge ? blocks.get(i).span().in(text) : "";
      if (edge && isByline(blocks.get(i), line)) {
        Optional<LocalDate> date =
            DateFinder.firstWithYear(article, line).or(() -> IsoDates.in(line));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** A line that announces its publication, or one so short that it is little but the date. */
  private boolean isByline(Block block, String line) {
    if (line.length() > LONGEST_BYLINE) {
      return false;
    }
    boolean bare = line.length() <= LONGEST_DATE_LINE && !line.endsWith("?") && !line.endsWith("!");
    return block.zone() == Zone.CREDIT || bare || announces(line.toLowerCase(Locale.ROOT));
  }

  private boolean announces(String line) {
    return cues.entries().stream().anyMatch(cue -> line.contains(cue.phrase()));
  }

  /** PARIS, 30 août 2023 (AFP) - …, 29 mai 2012. – … */
  private Optional<LocalDate> inDateline() {
    for (int i = 0; i < Math.min(3, blocks.size()); i++) {
      String head = Dateline.of(blocks.get(i).span().in(text), LONGEST_DATELINE);
      Optional<LocalDate> date =
          head.isEmpty() ? Optional.empty() : DateFinder.firstWithYear(article, head);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** 2017-02-27-slug.md, as Jekyll and others name their posts; or folders 2017/02/27. */
  private Optional<LocalDate> inFileName() {
    return IsoDates.in(article.document().source().path());
  }
}
