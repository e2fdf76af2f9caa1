package org.bylint.rules.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.names.Capitals;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.text.Span;

/**
 * Where an article spells its acronyms out: words whose initials spell an acronym in brackets after
 * them, or in brackets after it. A party, union or firm in brackets after a person's name is none.
 *
 * @param all in the order of the text
 */
record Expansions(List<Expansion> all) {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** An acronym shorter than this is spelled by its words whole. */
  private static final int SHORTEST_PART = 3;

  /**
   * One place.
   *
   * @param acronym as written there
   * @param place of the acronym
   * @param words that it stands for
   * @param sentence that holds both
   * @param from index of the first of the words
   * @param to index after the last
   * @param whole whether every letter has its word
   */
  record Expansion(
      String acronym, Span place, Span words, Sentence sentence, int from, int to, boolean whole) {}

  static Expansions of(Article article) {
    return article.shared(Expansions.class, Expansions.class, () -> find(article));
  }

  private static Expansions find(Article article) {
    List<Expansion> all = new ArrayList<>();
    if (article.document().text().indexOf('(') >= 0) {
      Finder finder = new Finder(article);
      for (Sentence sentence : article.sentences()) {
        for (int i = 1; i + 2 < sentence.tokens().size(); i++) {
          if (sentence.tokens().get(i).form().equals("(")) {
            finder.at(sentence, i).ifPresent(all::add);
          }
        }
      }
    }
    return new Expansions(List.copyOf(all));
  }

  /** Two letters or more, all capital, or a capitalised word: OMS, Inserm. */
  static boolean isAcronym(Token token) {
    int length = token.form().length();
    return token.isWord()
        && length >= SHORTEST
        && length <= LONGEST
        && token.isCapitalised()
        && (Capitals.isCapitals(token.form()) || length > SHORTEST_PART)
        && token.form().indexOf('-') < 0;
  }

  /** Looks around one bracket. */
  private record Finder(Article article, Lexicon small, Lexicon given) {
    Finder(Article article) {
      this(
          article,
          article.language().lexicon("stop-words"),
          article.language().lexicon("given-names"));
    }

    Optional<Expansion> at(Sentence sentence, int bracket) {
      List<Token> tokens = sentence.tokens();
      Token inside = tokens.get(bracket + 1);
      String after = tokens.get(bracket + 2).form();
      boolean closed = after.equals(")") || after.equals(",") || after.equals(";");
      if (Covers.opaque(article).overlaps(inside.span())) {
        return Optional.empty();
      }
      if (closed && isAcronym(inside)) {
        return wordsBefore(sentence, bracket, inside);
      }
      return wordsInside(sentence, bracket);
    }

    private Optional<Expansion> wordsBefore(Sentence sentence, int bracket, Token acronym) {
      Optional<Expansion> whole = words(sentence, bracket, acronym, true);
      boolean long3 =
          acronym.form().length() >= SHORTEST_PART && Capitals.isCapitals(acronym.form());
      return whole.isPresent() || !long3 ? whole : words(sentence, bracket, acronym, false);
    }

    private Optional<Expansion> words(Sentence sentence, int end, Token acronym, boolean whole) {
      return Initials.before(sentence, end, acronym.form(), small, whole)
          .filter(start -> !isPerson(sentence, start.token(), end))
          .map(start -> expansion(sentence, start, end, acronym, whole));
    }

    private static Expansion expansion(
        Sentence sentence, Initials.Start start, int to, Token acronym, boolean whole) {
      Span words = new Span(start.offset(), sentence.tokens().get(to - 1).end());
      return new Expansion(
          acronym.form(), acronym.span(), words, sentence, start.token(), to, whole);
    }

    /** A given name and a capitalised word: Paul Sardin (PS). */
    private boolean isPerson(Sentence sentence, int from, int to) {
      List<Token> tokens = sentence.tokens();
      for (int i = from; i + 1 < to; i++) {
        boolean capitals = tokens.get(i).isCapitalised() && tokens.get(i + 1).isCapitalised();
        if (capitals && given.contains(tokens.get(i).form())) {
          return true;
        }
      }
      return false;
    }

    /** OMS (Organisation mondiale de la santé). */
    private Optional<Expansion> wordsInside(Sentence sentence, int bracket) {
      List<Token> tokens = sentence.tokens();
      Token acronym = tokens.get(bracket - 1);
      int end = bracket + 1;
      while (end < tokens.size() && !tokens.get(end).form().equals(")")) {
        end++;
      }
      boolean fits =
          end < tokens.size()
              && isAcronym(acronym)
              && Capitals.isCapitals(acronym.form())
              && Initials.spell(sentence, bracket + 1, end, acronym.form(), small);
      return fits
          ? Optional.of(
              expansion(
                  sentence,
                  new Initials.Start(bracket + 1, tokens.get(bracket + 1).start()),
                  end,
                  acronym,
                  true))
          : Optional.empty();
    }
  }
}
