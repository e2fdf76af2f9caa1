package org.bylint.analysis.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Name;
import org.bylint.analysis.Sentence;
import org.bylint.language.Token;
import org.bylint.text.Span;

/**
 * Reads what persons are introduced as: « le ministre de la Défense, Jean Untel », « Jean Untel,
 * ministre de la Défense ».
 */
final class Introductions {
  private static final int BEFORE = 16;
  private static final int AFTER = 14;
  private static final int HEAD = 4;

  private final Article article;
  private final NameWords words;

  Introductions(Article article, NameWords words) {
    this.article = article;
    this.words = words;
  }

  /** The same names; persons with their functions and the places that mean them by these. */
  List<Name> of(List<Name> names) {
    Map<Name, List<Name.Function>> functions = new LinkedHashMap<>();
    Set<Integer> starts = new HashSet<>();
    names.forEach(n -> n.mentions().forEach(m -> starts.add(m.span().start())));
    for (Name name : names) {
      if (name.kind() == Name.Kind.PERSON) {
        functions.put(name, functions(name));
      }
    }
    ByFunction meant = new ByFunction(article, words, functions, starts);
    List<Name> all = new ArrayList<>();
    for (Name name : names) {
      all.add(
          new Name(
              name.canonical(),
              name.kind(),
              name.mentions(),
              functions.getOrDefault(name, List.of()),
              meant.of(name)));
    }
    return all;
  }

  private List<Name.Function> functions(Name name) {
    List<Name.Function> found = new ArrayList<>();
    for (Name.Mention m : name.mentions()) {
      Sentence sentence = article.sentences().get(m.sentence());
      int from = indexAt(sentence.tokens(), m.span().start());
      int to = indexAt(sentence.tokens(), m.span().end() - 1) + 1;
      before(sentence, from).ifPresent(found::add);
      after(sentence, to).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Name.Function> before(Sentence sentence, int name) {
    List<Token> tokens = sentence.tokens();
    int last = name - 1;
    if (last >= 0 && tokens.get(last).form().equals(",")) {
      last--;
    }
    for (int i = last; i >= 0 && name - i < BEFORE && tokens.get(i).isWord(); i--) {
      if (words.isRole(tokens.get(i))) {
        return Optional.of(function(sentence, i, i, last + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Name.Function> after(Sentence sentence, int name) {
    List<Token> tokens = sentence.tokens();
    if (name >= tokens.size() || !tokens.get(name).form().equals(",")) {
      return Optional.empty();
    }
    int head = -1;
    int i = name + 1;
    while (i < tokens.size() && i - name < AFTER && tokens.get(i).isWord()) {
      if (head < 0 && i - name <= HEAD && words.isRole(tokens.get(i))) {
        head = i;
      }
      i++;
    }
    return head < 0 ? Optional.empty() : Optional.of(function(sentence, head, name + 1, i));
  }

  private Name.Function function(Sentence sentence, int head, int from, int to) {
    Span span = sentence.spanOf(head, to);
    return new Name.Function(
        span, article.document().textOf(span), sentence.index(), head, from, to);
  }

  /** Index of the token that holds an offset, or of the first after it. */
  static int indexAt(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
