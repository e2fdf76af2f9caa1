package org.bylint.rules.terms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bylint.analysis.HouseTerm;
import org.bylint.language.Language;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.rules.declarative.Case;
import org.bylint.text.Span;

/**
 * All phrases of a terms file in one tree of words, for one language. A word that is a dictionary
 * form also stands for its other forms, as the same part of speech. One walk over a sentence finds
 * thousands of phrases as fast as ten.
 */
final class TermTable {
  private final Node root = new Node();
  private final Language language;

  /** A place in the tree: what may come next, and what ends here. */
  private static final class Node {
    final Map<String, Node> words = new HashMap<>(2);
    final Map<String, Node> lemmas = new HashMap<>(2);
    final Set<Pos> pos = EnumSet.noneOf(Pos.class);
    final List<Phrase> ends = new ArrayList<>(0);
  }

  /**
   * A phrase of the file.
   *
   * @param term its entry
   * @param words as the file writes them
   * @param excepted whether it is one in which what is avoided is right
   */
  record Phrase(HouseTerm term, List<Token> words, boolean excepted) {
    /** Where capitals count: letter by letter, or in another form with the same first letter. */
    boolean isWrittenSo(List<Token> tokens, int from) {
      for (int i = 0; term.exactCase() && i < words.size(); i++) {
        String here = plain(tokens.get(from + i).form());
        String there = plain(words.get(i).form());
        boolean same =
            here.equals(there)
                || (!here.equalsIgnoreCase(there)
                    && here.codePointAt(0) == there.codePointAt(0)
                    && Case.isUpper(here) == Case.isUpper(there));
        if (!same) {
          return false;
        }
      }
      return true;
    }

    private static String plain(String form) {
      return Normalizer.normalize(form, Normalizer.Form.NFC).replace('’', '\'');
    }
  }

  /** A phrase at the tokens {@code from} to {@code to}, exclusive. */
  record Hit(Phrase phrase, int from, int to) {
    boolean covers(Hit other) {
      return from <= other.from && other.to <= to;
    }
  }

  TermTable(List<HouseTerm> terms, Language language) {
    this.language = language;
    for (HouseTerm term : terms) {
      if (term.holdsIn(language.code())) {
        term.avoid().forEach(phrase -> enter(term, phrase, false));
        term.except().forEach(phrase -> enter(term, phrase, true));
        term.prefer().forEach(phrase -> enter(term, phrase, true));
      }
    }
  }

  private void enter(HouseTerm term, String phrase, boolean excepted) {
    List<Token> words = language.tokens(phrase, new Span(0, phrase.length()));
    if (!words.isEmpty()) {
      enter(root, new Phrase(term, words, excepted), 0);
    }
  }

  private static void enter(Node node, Phrase phrase, int at) {
    if (at == phrase.words().size()) {
      node.ends.add(phrase);
      return;
    }
    Token word = phrase.words().get(at);
    for (Map.Entry<String, Set<Pos>> lemma : lemmas(phrase, word).entrySet()) {
      Node next = node.lemmas.computeIfAbsent(lemma.getKey(), l -> new Node());
      next.pos.addAll(lemma.getValue());
      enter(next, phrase, at + 1);
    }
    enter(node.words.computeIfAbsent(word.folded(), w -> new Node()), phrase, at + 1);
  }

  /** What a word of a phrase is the dictionary form of. */
  private static Map<String, Set<Pos>> lemmas(Phrase phrase, Token word) {
    Map<String, Set<Pos>> lemmas = new TreeMap<>();
    if (phrase.term().inflected()) {
      for (Reading reading : word.readings()) {
        if (isLemma(reading, word)) {
          lemmas
              .computeIfAbsent(reading.lemma(), l -> EnumSet.noneOf(Pos.class))
              .add(reading.morphology().pos());
        }
      }
    }
    return lemmas;
  }

  /** Whether a word of a phrase stands for its other forms too: nouns, adjectives and verbs do. */
  static boolean isLemma(Reading reading, Token word) {
    Pos pos = reading.morphology().pos();
    return (pos == Pos.NOUN || pos == Pos.ADJECTIVE || pos == Pos.VERB || pos == Pos.PROPER_NOUN)
        && reading.lemma().toLowerCase(Locale.ROOT).equals(word.folded());
  }

  /**
   * What a sentence has that its house avoids, from left to right and of two at one place the
   * longer; nothing that an exception of the same entry covers.
   */
  List<Hit> find(List<Token> tokens) {
    List<Hit> hits = new ArrayList<>(0);
    for (int from = 0; from < tokens.size(); from++) {
      walk(root, tokens, from, from, hits);
    }
    return hits.isEmpty() ? hits : standing(hits);
  }

  private static void walk(Node node, List<Token> tokens, int from, int at, List<Hit> hits) {
    for (Phrase phrase : node.ends) {
      if (phrase.isWrittenSo(tokens, from)) {
        hits.add(new Hit(phrase, from, at));
      }
    }
    if (at == tokens.size()) {
      return;
    }
    Token token = tokens.get(at);
    Node next = node.words.get(token.folded());
    if (next != null) {
      walk(next, tokens, from, at + 1, hits);
    }
    if (!node.lemmas.isEmpty()) {
      walkLemmas(node, tokens, from, at, hits);
    }
  }

  /** Each lemma of the word once; a word has few readings. */
  private static void walkLemmas(Node node, List<Token> tokens, int from, int at, List<Hit> hits) {
    List<Reading> readings = tokens.get(at).readings();
    for (int i = 0; i < readings.size(); i++) {
      Node next = node.lemmas.get(readings.get(i).lemma());
      if (next != null && next.pos.contains(readings.get(i).morphology().pos())) {
        walk(next, tokens, from, at + 1, hits);
      }
    }
  }

  private static List<Hit> standing(List<Hit> hits) {
    List<Hit> standing = new ArrayList<>();
    int end = 0;
    for (Hit hit : hits) {
      int last = standing.size() - 1;
      boolean longer = last >= 0 && standing.get(last).from() == hit.from() && hit.to() > end;
      if ((hit.from() >= end || longer) && !isRight(hit, hits)) {
        if (longer) {
          standing.remove(last);
        }
        standing.add(hit);
        end = hit.to();
      }
    }
    return standing;
  }

  /** An exception, or what one of the same entry covers. */
  private static boolean isRight(Hit hit, List<Hit> hits) {
    if (hit.phrase().excepted()) {
      return true;
    }
    for (Hit other : hits) {
      if (other.phrase().excepted()
          && other.phrase().term().equals(hit.phrase().term())
          && other.covers(hit)) {
        return true;
      }
    }
    return false;
  }
}
