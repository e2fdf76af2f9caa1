package org.bylint.rules.names;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Name;
import org.bylint.analysis.Sentence;
import org.bylint.language.Token;

/**
 * A mention of a name among the words of its sentence.
 *
 * @param sentence in which it stands
 * @param from index of its first token
 * @param to index after its last token
 */
record MentionPlace(Sentence sentence, int from, int to) {
  static Optional<MentionPlace> of(Article article, Name.Mention mention) {
    Sentence sentence = article.sentences().get(mention.sentence());
    List<Token> tokens = sentence.tokens();
    int from = 0;
    while (from < tokens.size() && tokens.get(from).start() < mention.span().start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).start() < mention.span().end()) {
      to++;
    }
    return from < to ? Optional.of(new MentionPlace(sentence, from, to)) : Optional.empty();
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  /** The token before the mention. */
  Optional<Token> before() {
    return from == 0 ? Optional.empty() : Optional.of(tokens().get(from - 1));
  }

  /** The token after the mention. */
  Optional<Token> after() {
    return to == tokens().size() ? Optional.empty() : Optional.of(tokens().get(to));
  }
}
