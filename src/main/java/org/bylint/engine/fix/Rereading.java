package org.bylint.engine.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bylint.engine.fix.Corrector.Placed;
import org.bylint.input.Document;
import org.bylint.input.DocumentReader;
import org.bylint.input.InputException;
import org.bylint.input.files.Decoder;
import org.bylint.input.files.Readers;
import org.bylint.rule.Fix;
import org.bylint.text.SourceFile;
import org.bylint.text.Span;

/**
 * Reads a corrected file again before it is written: its words must be those of the article with
 * the corrections, and nothing else. So no correction can end a value in front matter, become
 * markup, or change the encoding that the file is taken for.
 */
final class Rereading {
  private final Document document;

  Rereading(Document document) {
    this.document = document;
  }

  /** The file with corrections. */
  String content(List<Placed> corrections) {
    List<Fix.Edit> edits = new ArrayList<>();
    for (Placed placed : corrections) {
      placed.inSource().forEach(e -> edits.add(new Fix.Edit(e.span(), e.replacement())));
    }
    return splice(document.source().content(), edits);
  }

  /** Whether the file with corrections reads as it should. */
  boolean confirms(List<Placed> corrections) {
    List<Fix.Edit> edits = new ArrayList<>();
    corrections.forEach(placed -> edits.addAll(placed.inText()));
    String wanted = splice(document.text(), edits);
    SourceFile source = document.source();
    String content = content(corrections);
    try {
      byte[] bytes = source.encoding().encode(content);
      SourceFile again = Decoder.decode(source.path(), bytes);
      return again.content().equals(content)
          && again.encoding().byteOrderMark() == source.encoding().byteOrderMark()
          && spaced(reader().read(again).text()).equals(spaced(wanted));
    } catch (InputException e) {
      return false;
    }
  }

  private DocumentReader reader() {
    return Readers.forPath(document.source().path()).orElseGet(Readers::plainText);
  }

  private static String splice(String text, List<Fix.Edit> edits) {
    List<Fix.Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparing(Fix.Edit::span));
    StringBuilder out = new StringBuilder(text.length() + 16 * edits.size());
    int at = 0;
    for (Fix.Edit edit : sorted) {
      Span span = edit.span();
      out.append(text, at, span.start()).append(edit.replacement());
      at = span.end();
    }
    return out.append(text, at, text.length()).toString();
  }

  /** One space for any white space: a deleted paragraph leaves none or two blank lines. */
  private static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = true;
      } else {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }
}
