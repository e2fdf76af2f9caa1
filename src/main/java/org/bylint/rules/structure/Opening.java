package org.bylint.rules.structure;

import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Credit;
import org.bylint.analysis.DateMention;
import org.bylint.analysis.Dateline;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Zone;
import org.bylint.text.Span;

/** Finds the dateline with which an article opens: PARIS, 30 août (AFP) -. */
final class Opening {
  /** Paragraphs at the head that may have it. */
  private static final int PARAGRAPHS = 3;

  private static final int LONGEST = 90;
  private static final int LONGEST_WITHOUT_AGENCY = 45;

  private Opening() {}

  /** From the place to the dash, without it; empty where no paragraph at the head has one. */
  static Optional<Span> of(Article article) {
    Document document = article.document();
    int seen = 0;
    for (Block block : document.blocks()) {
      if (block.zone() == Zone.BODY && seen++ < PARAGRAPHS) {
        String head = Dateline.of(document.textOf(block.span()), LONGEST);
        int start = block.span().start();
        Span span = new Span(start, start + head.length());
        if (!head.isEmpty() && isDateline(article, head, span)) {
          return Optional.of(span);
        }
        Optional<Span> slashes = slashes(article, block);
        if (slashes.isPresent()) {
          return slashes;
        }
      }
    }
    return Optional.empty();
  }

  /** A place in capitals, a date or an agency; without an agency it is short. */
  private static boolean isDateline(Article article, String head, Span span) {
    if (article.credits().stream().anyMatch(c -> isAgencyIn(c, span))) {
      return true;
    }
    boolean begins = Character.isUpperCase(head.charAt(0)) || Character.isDigit(head.charAt(0));
    boolean dated = article.dates().stream().anyMatch(date -> isDayIn(date, span));
    int word = 0;
    while (word < head.length() && Character.isLetter(head.charAt(word))) {
      word++;
    }
    boolean capitals = word > 2 && head.chars().limit(word).allMatch(c -> Character.isUpperCase(c));
    boolean plain = head.chars().noneMatch(c -> "\"«“”!?:;".indexOf(c) >= 0);
    return begins && plain && head.length() <= LONGEST_WITHOUT_AGENCY && (dated || capitals);
  }

  private static boolean isAgencyIn(Credit credit, Span span) {
    return credit.position() == Credit.Position.DATELINE && span.contains(credit.place());
  }

  private static boolean isDayIn(DateMention date, Span span) {
    return span.contains(date.span()) && date.day().isPresent() && date.month().isPresent();
  }

  /** MOSCOW, January 21. /TASS/. */
  private static Optional<Span> slashes(Article article, Block block) {
    for (Credit credit : article.credits()) {
      boolean here =
          credit.position() == Credit.Position.DATELINE && block.span().contains(credit.place());
      if (here) {
        return Optional.of(new Span(block.span().start(), credit.place().end()));
      }
    }
    return Optional.empty();
  }
}
