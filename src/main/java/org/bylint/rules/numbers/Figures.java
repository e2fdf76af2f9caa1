package org.bylint.rules.numbers;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.NumberMention;
import org.bylint.analysis.Sentence;
import org.bylint.language.Token;

/** The numbers of an article, sentence by sentence. */
final class Figures {
  private enum Key {
    ALL
  }

  private final List<List<Figure>> sentences = new ArrayList<>();

  private Figures(Article article) {
    List<NumberMention> numbers = article.numbers();
    int next = 0;
    for (Sentence sentence : article.sentences()) {
      int last = next;
      while (last < numbers.size() && sentence.span().contains(numbers.get(last).span())) {
        last++;
      }
      if (last > next) {
        sentences.add(figures(sentence, numbers.subList(next, last)));
      }
      next = last;
    }
  }

  static Figures of(Article article) {
    return article.shared(Key.ALL, Figures.class, () -> new Figures(article));
  }

  /** One list for each sentence that has numbers. */
  List<List<Figure>> bySentence() {
    return sentences;
  }

  private static List<Figure> figures(Sentence sentence, List<NumberMention> numbers) {
    List<Token> tokens = sentence.tokens();
    List<Figure> figures = new ArrayList<>(numbers.size());
    int at = 0;
    for (NumberMention number : numbers) {
      while (tokens.get(at).start() < number.counted().start()) {
        at++;
      }
      int to = at;
      while (to < tokens.size() && tokens.get(to).start() < number.counted().end()) {
        to++;
      }
      figures.add(new Figure(number, sentence, at, to));
    }
    return figures;
  }
}
