package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.names.Capitals;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.text.Folding;
import org.bylint.text.Span;
import org.bylint.text.SpanCover;

/** Collects the words that names are made of, with the names that stand beside them. */
final class SpellingCollector {
  private final Article article;
  private final Language language;
  private final Neighbours neighbours;
  private final Lexicon titles;
  private final int minLength;
  private final Map<String, Spelling> spellings = new LinkedHashMap<>();
  private final Map<String, Spelling> joined = new LinkedHashMap<>();
  private final CapitalLines lines;
  private final Set<String> inside = new LinkedHashSet<>();
  private final Set<String> lowerCase = new HashSet<>();
  private final List<Quotation> quotations;
  private final Glosses glosses;

  /** Whether 's is an ending of the language, and no part of a name. */
  private final boolean possessives;

  private final SpanCover opaque;
  private int quotation;

  SpellingCollector(Article article, int minLength) {
    this.article = article;
    this.language = article.language();
    this.neighbours = new Neighbours(language);
    this.titles = language.lexicon("titles");
    this.minLength = minLength;
    this.lines = new CapitalLines(language);
    this.glosses = new Glosses(language);
    this.possessives = language.lexicon("inflections").contains("/'s");
    this.opaque = Covers.opaque(article);
    this.quotations = article.quotedPassages();
  }

  /**
   * Names that might be written in one word: two words side by side, each with a capital, and in a
   * language without the possessive names that hold one (Sotheby's); after collect.
   */
  List<Spelling> joined() {
    return List.copyOf(joined.values());
  }

  private void join(List<Token> tokens, int i) {
    Token first = tokens.get(i - 1);
    Token second = tokens.get(i);
    if (first.isWord()
        && first.isCapitalised()
        && second.start() - first.end() == 1
        && Words.hasOnlyLetters(first.form())
        && first.form().length() > 1
        && !isOpaque(second.span())) {
      String form = Words.composed(first.form() + " " + Words.bare(second.form()));
      addJoined(form, tokens, i - 1, i);
    }
  }

  private void addJoined(String form, List<Token> tokens, int from, int to) {
    Token last = tokens.get(to);
    int end = last.start() + (from == to ? last.form() : Words.bare(last.form())).length();
    Span span = new Span(tokens.get(from).start(), end);
    joined
        .computeIfAbsent(form, f -> new Spelling(f, Folding.fold(f)))
        .add(new Occurrence(span, neighbours.of(tokens, from, to), isQuoted(span), "", false));
  }

  /** By where they first stand. */
  List<Spelling> collect() {
    for (Sentence sentence : article.sentences()) {
      if (Capitals.isAllCapitals(sentence)) {
        collectCapitals(sentence);
      } else {
        collect(sentence);
      }
    }
    List<Spelling> names = new ArrayList<>();
    for (Spelling s : spellings.values()) {
      if (inside.contains(s.form()) || !isWord(s)) {
        names.add(s);
      }
    }
    return names;
  }

  /** Words of lines in capitals that no dictionary knows, and the article only there. */
  List<Spelling> capitals() {
    return lines.unknown(spellings.values(), lowerCase);
  }

  private void collectCapitals(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord() && isName(token) && glosses.at(tokens, i).isEmpty()) {
        lines.add(token, neighbours.of(tokens, i, i), isQuoted(token.span()));
      }
    }
  }

  /** Whether a word that only begins sentences is an ordinary one. */
  private boolean isWord(Spelling s) {
    String lower = Words.lower(s.form());
    return lowerCase.contains(lower) || language.knows(lower);
  }

  private void collect(Sentence sentence) {
    boolean titleCase = Capitals.isTitleCase(sentence);
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        continue;
      }
      if (!token.isCapitalised()) {
        lowerCase.add(token.folded());
        continue;
      }
      if (i > 0 && Words.hasOnlyLetters(token.form())) {
        join(tokens, i);
      }
      if (isName(token)) {
        if (!possessives && Words.hasPossessive(token.form())) {
          addJoined(Words.composed(token.form()), tokens, i, i);
        }
        String form = Words.bare(token.form());
        Span span = new Span(token.start(), token.start() + form.length());
        spellings
            .computeIfAbsent(Words.composed(form), f -> new Spelling(f, Folding.fold(f)))
            .add(
                new Occurrence(
                    span,
                    neighbours.of(tokens, i, i),
                    isQuoted(span),
                    glosses.at(tokens, i),
                    isLed(tokens, i)));
        if (!titleCase && (!Capitals.isInitial(sentence, i) || opensName(tokens, i))) {
          inside.add(Words.composed(form));
        }
      }
    }
  }

  /** A word that begins a sentence and stands before a name, as given names do. */
  private boolean opensName(List<Token> tokens, int i) {
    return !neighbours.after(tokens, i).isEmpty()
        && neighbours.isNeighbour(tokens.get(i))
        && !titles.contains(tokens.get(i))
        && language.lexicon("places").find(tokens.get(i).form()).isEmpty();
  }

  private boolean isName(Token token) {
    String form = token.form();
    int letters = Folding.fold(Words.bare(form)).length();
    return letters >= minLength
        && !Words.isGlued(form)
        && !Words.isRomanNumeral(form)
        && Words.hasOnlyLetters(Words.bare(form))
        && !isAttached(token.span())
        && !isOpaque(token.span());
  }

  private boolean isAttached(Span span) {
    String text = article.document().text();
    char before = span.start() > 0 ? text.charAt(span.start() - 1) : ' ';
    char after = span.end() < text.length() ? text.charAt(span.end()) : ' ';
    return "@#_/".indexOf(before) >= 0 || "@_/".indexOf(after) >= 0;
  }

  private boolean isOpaque(Span span) {
    return opaque.overlaps(span);
  }

  private boolean isQuoted(Span span) {
    while (quotation < quotations.size()
        && quotations.get(quotation).span().end() <= span.start()) {
      quotation++;
    }
    return quotation < quotations.size() && quotations.get(quotation).span().contains(span);
  }

  /** Whether the words around are the writer's: not made in X, not (en anglais : X. */
  private static boolean isLed(List<Token> tokens, int i) {
    boolean last = i + 1 == tokens.size();
    if (!last && isForeign(tokens.get(i + 1))) {
      return false;
    }
    if (i == 0) {
      return !last && tokens.get(1).isWord() && !tokens.get(1).isCapitalised();
    }
    Token before = tokens.get(i - 1);
    return before.can(Pos.PREPOSITION)
        || before.can(Pos.DETERMINER)
        || before.can(Pos.CONJUNCTION)
        || before.form().equals(",")
        || (before.isWord() && before.form().length() > 3 && !isForeign(before));
  }

  private static boolean isForeign(Token token) {
    return token.isWord() && !token.isCapitalised() && token.readings().isEmpty();
  }
}
