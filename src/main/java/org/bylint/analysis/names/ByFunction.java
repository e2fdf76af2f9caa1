package org.bylint.analysis.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Name;
import org.bylint.analysis.Sentence;
import org.bylint.language.Morphology.Number;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.text.Span;

/**
 * Finds where an article means a person by the function alone: a definite noun that only one person
 * of the article was introduced with, all of whose complements belong to that introduction.
 */
final class ByFunction {
  private record Holder(Name name, Name.Function function) {}

  private final Article article;
  private final NameWords words;
  private final Set<Integer> names;
  private final Map<String, List<Holder>> holders = new HashMap<>();
  private final Set<Integer> introductions = new HashSet<>();
  private final Map<Name, List<Name.Mention>> found = new HashMap<>();

  /**
   * Looks at once.
   *
   * @param names where names begin
   */
  ByFunction(
      Article article,
      NameWords words,
      Map<Name, List<Name.Function>> functions,
      Set<Integer> names) {
    this.article = article;
    this.words = words;
    this.names = names;
    functions.forEach((name, own) -> own.forEach(f -> add(name, f)));
    if (!holders.isEmpty()) {
      article.sentences().forEach(this::read);
    }
  }

  private void add(Name name, Name.Function function) {
    Token head = article.sentences().get(function.sentence()).tokens().get(function.head());
    holders.computeIfAbsent(head.folded(), k -> new ArrayList<>()).add(new Holder(name, function));
    introductions.add(head.start());
  }

  /** In the order of the text. */
  List<Name.Mention> of(Name name) {
    return found.getOrDefault(name, List.of());
  }

  private void read(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      List<Holder> known = holders.get(tokens.get(i).folded());
      if (known != null && isDefinite(tokens.get(i - 1), tokens.get(i))) {
        int to = end(tokens, i);
        if (isCertain(known, tokens.subList(i, to)) && !isNamed(tokens, to)) {
          add(known.get(0).name(), sentence, i - 1, to);
        }
      }
    }
  }

  private boolean isDefinite(Token article, Token noun) {
    return words.isArticle(article) && !isPlural(article) && !introductions.contains(noun.start());
  }

  private static boolean isPlural(Token token) {
    for (Reading r : token.readings()) {
      if (r.morphology().pos() == Pos.DETERMINER && r.morphology().number() == Number.PLURAL) {
        return true;
      }
    }
    return false;
  }

  /** The index after the noun, its adjectives and its complements with « de ». */
  private int end(List<Token> tokens, int noun) {
    int end = noun + 1;
    while (end < tokens.size()) {
      Token t = tokens.get(end);
      boolean belongs =
          words.isLink(t)
              || t.isCapitalised()
              || words.isOf(tokens.get(end - 1))
              || words.isArticle(tokens.get(end - 1))
              || (t.can(Pos.ADJECTIVE) && !t.can(Pos.VERB) && !t.can(Pos.PREPOSITION));
      if (!t.isWord() || !belongs) {
        break;
      }
      end++;
    }
    return end;
  }

  /** One person only, introduced before, with every word of the description. */
  private boolean isCertain(List<Holder> known, List<Token> description) {
    Name name = known.get(0).name();
    boolean all = false;
    for (Holder holder : known) {
      boolean before = holder.function().span().end() <= description.get(0).start();
      if (!holder.name().equals(name)) {
        return false;
      }
      all |= before && holds(holder.function(), description);
    }
    return all;
  }

  private boolean holds(Name.Function function, List<Token> description) {
    Set<String> own = new HashSet<>();
    Sentence sentence = article.sentences().get(function.sentence());
    sentence.tokens().subList(function.from(), function.to()).forEach(t -> own.add(t.folded()));
    return description.stream().allMatch(t -> own.contains(t.folded()));
  }

  /** Whether the name of somebody follows, with a comma or without. */
  private boolean isNamed(List<Token> tokens, int to) {
    int next = to < tokens.size() && tokens.get(to).form().equals(",") ? to + 1 : to;
    return next < tokens.size() && names.contains(tokens.get(next).start());
  }

  private void add(Name name, Sentence sentence, int from, int to) {
    Span span = sentence.spanOf(from, to);
    found
        .computeIfAbsent(name, k -> new ArrayList<>())
        .add(new Name.Mention(span, article.document().textOf(span), sentence.index()));
  }
}
