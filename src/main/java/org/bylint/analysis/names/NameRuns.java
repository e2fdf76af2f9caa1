package org.bylint.analysis.names;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Name;
import org.bylint.analysis.Sentence;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/** Cuts the names out of sentences: runs of capitalised words with the particles between them. */
final class NameRuns {
  private static final int LONGEST = 12;
  private static final int LONGEST_PLACE = 6;

  private final Article article;
  private final NameWords words;
  private final Capitals capitals;
  private final KindGuess kinds;

  NameRuns(Article article, NameWords words) {
    this.article = article;
    this.words = words;
    this.capitals = new Capitals(article.sentences(), words);
    this.kinds = new KindGuess(words);
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
    boolean titleCase = Capitals.isTitleCase(sentence);
    int i = 0;
    while (i < sentence.tokens().size()) {
      int end = isOpaque(sentence.tokens().get(i)) ? i : runFrom(sentence, i, titleCase);
      if (end > i) {
        add(sentence, i, end, found);
        i = end;
      } else {
        i++;
      }
    }
  }

  private void add(Sentence sentence, int from, int end, List<Candidate> found) {
    int to = end;
    Token last = sentence.tokens().get(to - 1);
    if (to - from == 1 && (words.gentilics().contains(last.form()) || last.form().length() < 2)) {
      return;
    }
    List<String> parts = new ArrayList<>();
    for (Token t : sentence.tokens().subList(from, to)) {
      parts.add(withoutPossessive(Folding.fold(t.form())));
    }
    Span span = sentence.spanOf(from, to);
    String text = withoutPossessive(article.document().textOf(span));
    span = new Span(span.start(), span.start() + text.length());
    Name.Kind kind = kinds.of(sentence, from, to);
    found.add(new Candidate(span, text, sentence.index(), parts, kind));
  }

  /** The index after the name that begins at this token; the index itself if none does. */
  private int runFrom(Sentence sentence, int start, boolean titleCase) {
    Token first = sentence.tokens().get(start);
    if (!first.isWord()) {
      return start;
    }
    int place = place(sentence, start);
    if (place > start) {
      return place;
    }
    boolean speaks = capitals.speaks(sentence, start, titleCase);
    if (words.isOrganisationHead(first) && (speaks || !first.isCapitalised())) {
      int end = organisation(sentence, start, titleCase);
      if (end > start) {
        return end;
      }
    }
    if (!speaks || words.isTitle(first) || first.form().endsWith("'")) {
      return start;
    }
    int end = capitalRun(sentence, start, titleCase);
    return end > start + 1 && words.standsBeforePerson(first, sentence.tokens().get(start + 1))
        ? start
        : end;
  }

  /** The index after the longest place of several words that begins here: Corée du Nord. */
  private int place(Sentence sentence, int start) {
    List<Token> tokens = sentence.tokens();
    if (!tokens.get(start).isCapitalised()) {
      return start;
    }
    for (int end = Math.min(tokens.size(), start + LONGEST_PLACE); end > start + 1; end--) {
      if (words.places().contains(article.document().textOf(sentence.spanOf(start, end)))) {
        return end;
      }
    }
    return start;
  }

  private int capitalRun(Sentence sentence, int start, boolean titleCase) {
    List<Token> tokens = sentence.tokens();
    boolean person = words.isGivenName(tokens.get(start).form());
    int end = start + 1;
    while (end < tokens.size() && end - start < LONGEST) {
      int next = end;
      while (next < tokens.size() && next - end < 3 && joins(tokens.get(next), person)) {
        next++;
      }
      if (next >= tokens.size() || !follows(sentence, next, titleCase)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** De and du join only what begins with a given name: Charles de Gaulle, not Macron de retour. */
  private boolean joins(Token token, boolean person) {
    return words.joins(token)
        && (person || (!token.can(Pos.PREPOSITION) && !token.can(Pos.DETERMINER)));
  }

  private boolean follows(Sentence sentence, int i, boolean titleCase) {
    Token token = sentence.tokens().get(i);
    return token.isWord()
        && Capitals.hasCapital(token.form())
        && !isOpaque(token)
        && touches(sentence.tokens().get(i - 1), token)
        && (!words.isTitleAsWritten(token) || words.isGivenName(token.form()))
        && (!titleCase || capitals.speaks(sentence, i, true));
  }

  /** Only white space of one line, or an elision, stands between them. */
  private boolean touches(Token before, Token after) {
    if (before.form().endsWith("'s") || before.form().endsWith("’s")) {
      return false;
    }
    return after.start() - before.end() <= 1;
  }

  /** A head, adjectives, and complements with a capital: ministère russe de la Défense. */
  private int organisation(Sentence sentence, int start, boolean titleCase) {
    List<Token> tokens = sentence.tokens();
    boolean lower = !tokens.get(start).isCapitalised();
    int end = lower ? start + 1 : capitalRun(sentence, start, titleCase);
    int named = lower ? start : end;
    while (end < tokens.size() && end - start < LONGEST) {
      int next = skipLink(tokens, end);
      if (next >= tokens.size() || !tokens.get(next).isWord()) {
        break;
      }
      if (Capitals.hasCapital(tokens.get(next).form())) {
        return next == end || words.isGivenName(tokens.get(next).form())
            ? named
            : Math.max(next + 1, capitalRun(sentence, next, titleCase));
      }
      if (!tokens.get(next).can(next == end ? Pos.ADJECTIVE : Pos.NOUN)) {
        break;
      }
      end = next + 1;
      named = lower ? named : end;
    }
    return named;
  }

  /** Skips de, du, des, d', de la, de l'. */
  private int skipLink(List<Token> tokens, int at) {
    int next = at;
    if (next < tokens.size() && isGenitive(tokens.get(next))) {
      next++;
      if (next < tokens.size() && tokens.get(next).can(Pos.DETERMINER)) {
        next++;
      }
    }
    return next;
  }

  private static boolean isGenitive(Token token) {
    return !token.isCapitalised()
        && (token.hasLemma("de") || token.hasLemma("du") || token.hasLemma("of"));
  }

  private boolean isOpaque(Token token) {
    for (Span span : article.document().opaque()) {
      if (span.overlaps(token.span())) {
        return true;
      }
    }
    return false;
  }

  private static String withoutPossessive(String text) {
    return text.endsWith("'s") || text.endsWith("’s") ? text.substring(0, text.length() - 2) : text;
  }
}
