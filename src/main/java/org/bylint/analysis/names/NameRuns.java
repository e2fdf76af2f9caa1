package org.bylint.analysis.names;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.text.Folding;
import org.bylint.text.Span;
import org.bylint.text.SpanIndex;

/** Cuts the names out of the sentences of an article. */
final class NameRuns {
  private final Article article;
  private final NameWords words;
  private final Capitals capitals;
  private final KindGuess kinds;
  private final SpanIndex<Span> opaque;

  NameRuns(Article article, NameWords words) {
    this.article = article;
    this.words = words;
    this.capitals = new Capitals(article.sentences(), words);
    this.kinds = new KindGuess(words);
    this.opaque = SpanIndex.of(article.document().opaque().stream().sorted().toList());
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!Capitals.isAllCapitals(sentence)) {
        find(sentence, found);
      }
    }
    return found;
  }

  private void find(Sentence sentence, List<Candidate> found) {
    RunReader reader = new RunReader(sentence, words, capitals, opaque);
    int i = 0;
    while (i < sentence.tokens().size()) {
      int end = reader.endOfTitle(i);
      if (end == i) {
        end = reader.endOfName(i);
        if (end > i) {
          add(sentence, i, end, found);
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  private void add(Sentence sentence, int from, int to, List<Candidate> found) {
    List<Token> tokens = sentence.tokens();
    if (to - from == 1 && isNoName(tokens, from)) {
      return;
    }
    List<String> parts = new ArrayList<>();
    for (int i = from; i < to; i++) {
      parts.add(NameWords.withoutPossessive(Folding.fold(tokens.get(i).form())));
    }
    Span span = sentence.spanOf(from, to);
    String text = NameWords.withoutPossessive(article.document().textOf(span));
    span = new Span(span.start(), span.start() + text.length());
    found.add(
        new Candidate(
            span,
            text,
            sentence.index(),
            parts,
            kinds.of(sentence, from, to),
            gender(tokens, from, to)));
  }

  private boolean isNoName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.form().length() < 2
        || words.isArticle(token)
        || Capitals.isRoman(token.form())
        || isInhabitant(tokens, at)
        || isPeople(tokens, at);
  }

  /** Les Hassidiques: a plural noun after a plural article, with the capital of a people. */
  private boolean isPeople(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return at > 0
        && isPlural(tokens.get(at - 1), Pos.DETERMINER, Pos.PREPOSITION)
        && isPlural(token, Pos.NOUN, Pos.ADJECTIVE)
        && !token.can(Pos.PROPER_NOUN)
        && !words.organisations().contains(token)
        && !words.places().contains(token);
  }

  private static boolean isPlural(Token token, Pos one, Pos other) {
    for (Reading r : token.readings()) {
      Morphology m = r.morphology();
      if ((m.pos() == one || m.pos() == other) && m.number() == Morphology.Number.PLURAL) {
        return true;
      }
    }
    return false;
  }

  /** Les Parisiens, but not Le Parisien: a newspaper after its definite article. */
  private boolean isInhabitant(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!words.gentilics().contains(token)) {
      return false;
    }
    boolean listed =
        words
            .organisations()
            .find(token)
            .map(Lexicon.Entry::phrase)
            .filter(token.form()::equals)
            .isPresent();
    return !listed
        || at == 0
        || !(words.isArticle(tokens.get(at - 1)) || words.isOf(tokens.get(at - 1)));
  }

  /** Of the given name of a full name, else of the form of address. */
  private Gender gender(List<Token> tokens, int from, int to) {
    Gender own = to - from > 1 ? words.gender(tokens.get(from)) : Gender.ANY;
    return own == Gender.ANY && from > 0 && words.isCivilTitle(tokens.get(from - 1))
        ? words.gender(tokens.get(from - 1))
        : own;
  }
}
