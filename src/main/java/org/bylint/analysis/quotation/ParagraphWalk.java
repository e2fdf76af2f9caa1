package org.bylint.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bylint.analysis.quotation.Mark.Side;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Zone;
import org.bylint.text.Span;

/**
 * Walks over the paragraphs of an article. A quotation that its paragraph does not close goes on
 * over the next ones up to the first mark of its family: a closing mark ends it, a mark at the very
 * start of a paragraph takes it up again, any other opening mark shows that it was never closed.
 */
final class ParagraphWalk {
  private static final int LONGEST = 10;

  private final Document document;
  private final ReopenedParagraph reopened;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Mark> strays = new ArrayList<>();
  private final MarkPairing flow;

  private ParagraphWalk(Document document, ReopenedParagraph reopened) {
    this.document = document;
    this.reopened = reopened;
    this.flow = new MarkPairing(document.text(), pairs, strays, reopened);
  }

  static MarksOfArticle walk(Document document, ReopenedParagraph reopened) {
    ParagraphWalk walk = new ParagraphWalk(document, reopened);
    NavigableMap<Integer, List<Mark>> byBlock = new TreeMap<>();
    for (Mark mark : MarkScanner.scan(document)) {
      byBlock.computeIfAbsent(mark.block(), b -> new ArrayList<>()).add(mark);
    }
    byBlock.forEach((block, marks) -> walk.paragraph(block, marks, byBlock));
    walk.endAll(walk.flow, Integer.MAX_VALUE);
    return new MarksOfArticle(OpenMarks.inOrder(walk.pairs), List.copyOf(walk.strays));
  }

  private void paragraph(int block, List<Mark> marks, NavigableMap<Integer, List<Mark>> all) {
    if (isFlow(block)) {
      endAll(flow, block - LONGEST);
      flow.read(marks, takeUp(block, marks), following(block, all));
      flow.open().dropSingles();
    } else {
      MarkPairing alone = new MarkPairing(document.text(), pairs, strays, reopened);
      alone.read(marks, 0, List.of());
      alone.open().dropSingles();
      endAll(alone, Integer.MAX_VALUE);
    }
  }

  private boolean isFlow(int block) {
    Zone zone = document.blocks().get(block).zone();
    return zone == Zone.BODY || zone == Zone.QUOTE || zone == Zone.LIST;
  }

  private List<Mark> following(int block, NavigableMap<Integer, List<Mark>> all) {
    List<Mark> found = new ArrayList<>();
    all.subMap(block, false, block + LONGEST, true)
        .forEach(
            (later, marks) -> {
              if (isFlow(later)) {
                found.addAll(marks);
              }
            });
    return found;
  }

  /** Gives up the quotations opened before a block. */
  private void endAll(MarkPairing pairing, int before) {
    for (Mark mark : pairing.open().all()) {
      if (mark.block() < before) {
        pairing.open().giveUp(mark, endOf(mark));
      }
    }
  }

  private int endOf(Mark mark) {
    Block block = document.blocks().get(mark.block());
    return block.span().end();
  }

  /** Settles what is open from earlier paragraphs; returns the index of the first mark to read. */
  private int takeUp(int block, List<Mark> marks) {
    int from = 0;
    for (Mark pending : flow.open().all()) {
      int first = firstOf(pending, marks);
      if (first < 0 || marks.get(first).side() == Side.CLOSES) {
        continue;
      }
      Mark mark = marks.get(first);
      if (mark.first() && continues(pending, block)) {
        from = first + 1;
      } else if (MarkPairing.opens(mark) && !closesPending(marks, first)) {
        flow.open().giveUp(pending, endOf(pending));
      }
    }
    return from;
  }

  private static int firstOf(Mark pending, List<Mark> marks) {
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).style() == pending.style()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closesPending(List<Mark> marks, int first) {
    int deep = 1;
    for (int i = first; i < marks.size() && deep > 0; i++) {
      if (marks.get(i).style() == marks.get(first).style()) {
        deep += MarkPairing.opens(marks.get(i)) ? 1 : -1;
      }
    }
    return deep == 0;
  }

  private boolean continues(Mark pending, int block) {
    Span last = document.blocks().get(block - 1).span();
    int from = Math.max(pending.end(), last.start());
    return from < last.end() && reopened.goesOn(pending, new Span(from, last.end()));
  }
}
