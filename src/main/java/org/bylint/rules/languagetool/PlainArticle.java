package org.bylint.rules.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.input.Block;
import org.bylint.rules.declarative.PlainText;

/** The prose of an article as LanguageTool likes it, a blank line between paragraphs. */
final class PlainArticle {
  private static final String BREAK = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<PlainText> blocks = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  private PlainArticle() {}

  static PlainArticle of(Article article) {
    PlainArticle plain = new PlainArticle();
    for (Block block : article.document().blocks()) {
      boolean prose =
          switch (block.zone()) {
            case CODE, FURNITURE, TABLE, CREDIT -> false;
            default -> true;
          };
      if (prose) {
        plain.add(PlainText.of(article.document().text(), block.span()));
      }
    }
    return plain;
  }

  private void add(PlainText block) {
    starts.add(text.length());
    blocks.add(block);
    text.append(block.text()).append(BREAK);
  }

  String text() {
    return text.toString();
  }

  /** A remark at its place in the document; none where it is about more than one paragraph. */
  Optional<Remark> placed(Remark remark) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      int start = remark.span().start() - starts.get(i);
      int end = remark.span().end() - starts.get(i);
      if (start >= 0) {
        boolean inside = start < end && end <= blocks.get(i).text().length();
        return inside
            ? Optional.of(
                new Remark(
                    blocks.get(i).inDocument(start, end),
                    remark.rule(),
                    remark.category(),
                    remark.message(),
                    remark.suggestions()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
