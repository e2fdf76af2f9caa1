package org.bylint.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Metadata;
import org.bylint.input.Zone;

/** Writes the text of one article block by block, and beside each block the notes on it. */
final class PageText {
  private static final int TO_THE_END = Integer.MAX_VALUE;
  private static final int DEEPEST = 4;

  private final Html html;
  private final ReportWords words;
  private final NoteView notes;
  private final Entry entry;
  private final String content;
  private final List<Mark> inText;
  private final List<SourceLines.Stretch> stretches;
  private final MarkedText marked;
  private final Set<String> places = new HashSet<>();
  private final Set<Integer> written = new HashSet<>();
  private int nextStretch;

  PageText(Html html, ReportWords words, NoteView notes, Entry entry, Places places) {
    this.html = html;
    this.words = words;
    this.notes = notes;
    this.entry = entry;
    content = entry.content().orElse("");
    inText = places.inText();
    stretches = SourceLines.of(content, places.inFile());
    marked = new MarkedText(html);
    places.inText().forEach(mark -> this.places.add(mark.id()));
    places.inFile().forEach(mark -> this.places.add(mark.id()));
  }

  void write(Optional<Document> document) throws IOException {
    html.open("div", "class", "sheet").line();
    wholeArticle();
    if (document.isPresent()) {
      text(document.get());
    }
    file(TO_THE_END);
    remaining();
    html.close("div");
  }

  private void wholeArticle() throws IOException {
    List<Integer> whole = new ArrayList<>();
    for (int i = 0; i < entry.issues().size(); i++) {
      if (entry.issues().get(i).isWholeArticle()) {
        whole.add(i);
      }
    }
    if (!whole.isEmpty()) {
      html.open("div", "class", "block z-whole");
      notes(whole, "notes", words.of("whole"));
      html.close("div").line();
    }
  }

  /** Notes on places that the page does not show. */
  private void remaining() throws IOException {
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < entry.issues().size(); i++) {
      if (!written.contains(i)) {
        rest.add(i);
      }
    }
    if (!rest.isEmpty() && entry.content().isEmpty()) {
      html.element("p", words.of("no-text"), "class", "word");
    }
    notes(rest, "notes rest", words.of("notes"));
  }

  private void text(Document document) throws IOException {
    int front = front(document.metadata());
    file(front);
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      int source = document.toSource(blocks.get(i).span()).start();
      if (source > front) {
        file(source);
      }
      int end = i + 1 < blocks.size() ? blocks.get(i + 1).span().start() : TO_THE_END;
      block(document, blocks.get(i), end);
    }
  }

  /** The end of the front matter, as far as it has fields. */
  private static int front(Metadata metadata) {
    int end = 0;
    for (Metadata.Field field : metadata.fields()) {
      end = Math.max(end, field.source().end());
    }
    return end;
  }

  /** The marked lines of the file that stand before an offset. */
  private void file(int before) throws IOException {
    while (nextStretch < stretches.size() && stretches.get(nextStretch).span().start() < before) {
      SourceLines.Stretch stretch = stretches.get(nextStretch++);
      html.open("div", "class", "block z-file");
      notesOf(stretch.marks());
      html.open("pre", "title", words.of("in-file"), "dir", "auto");
      marked.write(content, stretch.span(), stretch.marks());
      html.close("pre").close("div").line();
    }
  }

  private void block(Document document, Block block, int end) throws IOException {
    List<Mark> marks = marks(block.span().start(), end);
    html.open("div", "class", "block z-" + block.zone().key());
    notesOf(marks);
    String tag = tag(block.zone());
    boolean item = block.zone() == Zone.LIST;
    if (item) {
      html.open("ul", "class", "level-" + Math.min(DEEPEST, Math.max(1, block.level())));
    }
    html.open(tag, "lang", entry.language(), "dir", "auto");
    marked.write(document.text(), block.span(), marks);
    html.close(tag);
    if (item) {
      html.close("ul");
    }
    html.close("div").line();
  }

  /** Marks that touch a block, or stand between it and the next one, which begins at the end. */
  private List<Mark> marks(int start, int end) {
    List<Mark> here = new ArrayList<>();
    for (Mark mark : inText) {
      boolean touches = mark.span().end() > start || mark.span().start() >= start;
      if (touches && mark.span().start() < end) {
        here.add(mark);
      }
    }
    return here;
  }

  private static String tag(Zone zone) {
    return switch (zone) {
      case HEADLINE -> "h2";
      case SUBHEADING -> "h3";
      case QUOTE -> "blockquote";
      case LIST -> "li";
      case CODE -> "pre";
      case DECK, BODY, CAPTION, CREDIT, TABLE, FURNITURE -> "p";
    };
  }

  private void notesOf(List<Mark> marks) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (Mark mark : marks) {
      int number = Places.issue(mark);
      if (mark.main() && !written.contains(number) && !numbers.contains(number)) {
        numbers.add(number);
      }
    }
    notes(numbers, "notes", words.of("notes"));
  }

  private void notes(List<Integer> numbers, String classes, String label) throws IOException {
    if (numbers.isEmpty()) {
      return;
    }
    html.open("div", "class", classes, "role", "group", "aria-label", label).line();
    for (int number : numbers) {
      written.add(number);
      notes.write(entry, number, places);
    }
    html.close("div");
  }
}
