package org.bylint.engine.fix;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.input.Document;
import org.bylint.rule.Fix;
import org.bylint.rule.Place;
import org.bylint.text.Span;

/**
 * Carries the edits of a correction from the text of an article to its file. Where markup stands
 * amid the words, only the letters that differ are written.
 */
final class Placing {
  private final Document document;
  private final String text;
  private final String content;
  private final boolean decomposed;
  private final WholeLines lines;

  Placing(Document document) {
    this.document = document;
    text = document.text();
    content = document.source().content();
    decomposed = isDecomposed(text);
    lines = new WholeLines(document);
  }

  /** More accents written apart than in one with their letter. */
  private static boolean isDecomposed(String text) {
    int apart = 0;
    int together = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && c < 0x370) {
        apart++;
      } else if (c >= 0xC0 && c < 0x250 && Character.isLetter(c)) {
        together++;
      }
    }
    return apart > together;
  }

  /**
   * The edits in the file, those left out that change nothing; empty where markup stands in the
   * way.
   */
  Optional<List<SourceEdit>> place(List<Fix.Edit> edits) {
    List<SourceEdit> placed = new ArrayList<>();
    for (Fix.Edit edit : edits) {
      if (edit.frame() == Place.Frame.SOURCE) {
        placed.add(new SourceEdit(edit.span(), edit.replacement(), edit.span()));
      }
    }
    for (Fix.Edit edit : inText(edits)) {
      if (!edit.span().in(text).equals(edit.replacement())) {
        Optional<SourceEdit> one = place(edit);
        if (one.isEmpty()) {
          return Optional.empty();
        }
        placed.add(one.get());
      }
    }
    return Optional.of(placed);
  }

  /**
   * What the edits change in the text: those of the text itself, and those of the file at an
   * address that the text shows.
   */
  List<Fix.Edit> seenInText(List<Fix.Edit> edits) {
    List<Fix.Edit> seen = new ArrayList<>(inText(edits));
    for (Fix.Edit edit : edits) {
      if (edit.frame() == Place.Frame.SOURCE) {
        shown(edit).ifPresent(seen::add);
      }
    }
    return seen;
  }

  /**
   * The place in the text of an edit of the file, where the text shows an address unit for unit.
   */
  private Optional<Fix.Edit> shown(Fix.Edit edit) {
    for (Span address : document.opaque()) {
      Span source = document.toSource(address);
      if (source.contains(edit.span()) && source.length() == address.length()) {
        int start = address.start() + edit.span().start() - source.start();
        return Optional.of(
            new Fix.Edit(new Span(start, start + edit.span().length()), edit.replacement()));
      }
    }
    return Optional.empty();
  }

  /**
   * The edits of the text with accents as the article writes them: in one with the letter or apart.
   */
  private List<Fix.Edit> inText(List<Fix.Edit> edits) {
    List<Fix.Edit> found = new ArrayList<>(edits.size());
    for (Fix.Edit edit : edits) {
      if (edit.frame() == Place.Frame.TEXT) {
        found.add(decomposed ? decomposed(edit) : edit);
      }
    }
    return found;
  }

  private Fix.Edit decomposed(Fix.Edit edit) {
    String apart = Normalizer.normalize(edit.replacement(), Normalizer.Form.NFD);
    boolean same = apart.equals(Normalizer.normalize(edit.span().in(text), Normalizer.Form.NFD));
    return same ? edit : new Fix.Edit(edit.span(), apart);
  }

  private Optional<SourceEdit> place(Fix.Edit edit) {
    if (edit.replacement().isEmpty()) {
      Optional<Span> whole = lines.around(edit.span());
      if (whole.isPresent()) {
        return Optional.of(new SourceEdit(whole.get(), "", whole.get()));
      }
    }
    Span claim = document.toSource(edit.span());
    if (claim.in(content).equals(edit.span().in(text))) {
      return Optional.of(new SourceEdit(claim, edit.replacement(), claim));
    }
    Fix.Edit letters = Letters.thatDiffer(text, edit);
    Span span = document.toSource(letters.span());
    String found = span.in(content);
    return found.equals(letters.span().in(text)) || isOneSign(found)
        ? Optional.of(new SourceEdit(span, letters.replacement(), claim))
        : Optional.empty();
  }

  /** A character written as an entity, be it escaped twice, or the end of a line. */
  private static boolean isOneSign(String found) {
    return isEntity(found)
        || (found.startsWith("&amp;") && isEntity("&" + found.substring(5)))
        || found.isBlank();
  }

  private static boolean isEntity(String found) {
    return found.startsWith("&")
        && found.indexOf(';') == found.length() - 1
        && found.indexOf(' ') < 0;
  }
}
