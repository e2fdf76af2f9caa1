package org.bylint.analysis.credits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Credit;
import org.bylint.analysis.Credit.Position;
import org.bylint.analysis.Dateline;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Zone;
import org.bylint.sources.SourceRegistry;
import org.bylint.text.Span;

/** Finds credits (Source: AFP, (avec Reuters), bylines, datelines) and what they mean. */
public final class CreditFinder {
  /**
   * Paragraphs at the head that may begin with a dateline, and at the foot that may end with one.
   */
  private static final int EDGE = 3;

  private static final int LONGEST_DATELINE = 90;
  private static final int SHORTEST_PROSE = 100;

  private final Document document;
  private final CreditReader reader;
  private final List<Credit> found = new ArrayList<>();

  private CreditFinder(Article article, SourceRegistry registry) {
    document = article.document();
    reader = new CreditReader(registry, article.language());
  }

  /** Uses the document, its metadata and its sentences. */
  public static List<Credit> find(Article article, SourceRegistry registry) {
    CreditFinder finder = new CreditFinder(article, registry);
    finder.found.addAll(MetadataCredits.find(finder.document, finder.reader));
    finder.creditLines();
    finder.datelines();
    finder.closings();
    finder.captions();
    finder.found.sort(
        Comparator.comparing(Credit::position)
            .thenComparing(Credit::inSource, Comparator.reverseOrder())
            .thenComparing(Credit::place));
    return List.copyOf(finder.found);
  }

  private List<Block> body() {
    return document.blocks().stream()
        .filter(b -> b.zone() == Zone.BODY || b.zone() == Zone.DECK)
        .toList();
  }

  /** Lines that the reader knows as credits: bylines before the prose, closing credits after it. */
  private void creditLines() {
    boolean prose = false;
    for (Block block : document.blocks()) {
      if (block.zone() == Zone.CREDIT && !isFromMetadata(block)) {
        add(block.span(), prose ? Position.TAIL : Position.BYLINE);
      }
      prose |= block.zone() == Zone.BODY && block.span().length() >= SHORTEST_PROSE;
    }
  }

  /** A credit of the front matter is read there. */
  private boolean isFromMetadata(Block block) {
    Span source = document.toSource(block.span());
    return document.metadata().fields().stream().anyMatch(f -> f.source().overlaps(source));
  }

  private void add(Span line, Position position) {
    found.addAll(reader.read(document.textOf(line), position, false, places(line.start())));
  }

  private static CreditReader.Places places(int offset) {
    return (start, end) -> new Span(offset + start, offset + end);
  }

  /** PARIS, 30 août (AFP) -; Paris (ats afp) -; MOSCOW, January 21. /TASS/. */
  private void datelines() {
    List<Block> body = body();
    for (int i = 0; i < Math.min(EDGE, body.size()); i++) {
      int start = body.get(i).span().start();
      String paragraph = document.textOf(body.get(i).span());
      int open = paragraph.indexOf('(');
      int close = paragraph.indexOf(')', Math.max(0, open));
      String head = Dateline.of(paragraph, LONGEST_DATELINE);
      boolean dateline = open > 0 && close > open && close <= head.length();
      if (dateline) {
        found.addAll(
            reader.readKnown(
                paragraph.substring(open + 1, close), Position.DATELINE, places(start + open + 1)));
      } else {
        slashes(paragraph, start);
      }
    }
  }

  /** MOSCOW, January 21. /TASS/. */
  private void slashes(String paragraph, int start) {
    int open = paragraph.indexOf('/');
    int close = paragraph.indexOf('/', open + 1);
    if (open > 0 && close > open && close < LONGEST_DATELINE && close - open < 30) {
      found.addAll(
          reader.readKnown(
              paragraph.substring(open + 1, close), Position.DATELINE, places(start + open + 1)));
    }
  }

  /** The last paragraphs may end with a credit in brackets behind their final stop. */
  private void closings() {
    List<Block> body = body();
    for (int i = Math.max(0, body.size() - EDGE); i < body.size(); i++) {
      Span span = body.get(i).span();
      String paragraph = document.textOf(span);
      int open = paragraph.lastIndexOf('(');
      boolean closing = open > 0 && paragraph.endsWith(")") && paragraph.length() - open < 40;
      if (closing && endsSentence(paragraph, open)) {
        found.addAll(
            reader.readKnown(
                paragraph.substring(open), Position.TAIL, places(span.start() + open)));
      }
    }
  }

  private static boolean endsSentence(String paragraph, int at) {
    int last = at - 1;
    while (last > 0 && (paragraph.charAt(last) == ' ' || paragraph.charAt(last) == '\u00a0')) {
      last--;
    }
    return ".!?…»\"”".indexOf(paragraph.charAt(last)) >= 0;
  }

  private void captions() {
    for (Block block : document.blocks()) {
      if (block.zone() == Zone.CAPTION) {
        Span credit = CaptionCredit.of(document.text(), block.span());
        reader
            .read(document.textOf(credit), Position.CAPTION, false, places(credit.start()))
            .stream()
            .filter(c -> c.status() != Credit.Status.UNKNOWN)
            .forEach(found::add);
      }
    }
  }
}
