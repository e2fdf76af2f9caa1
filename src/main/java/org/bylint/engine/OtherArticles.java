package org.bylint.engine;

import java.util.Optional;
import org.bylint.analysis.Article;

/** Reads an article again that a finding in another one points to. */
@FunctionalInterface
interface OtherArticles {
  /** The article, where it can still be read. */
  Optional<Article> article(String path);
}
