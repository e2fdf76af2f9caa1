package org.bylint.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.text.Span;

/**
 * All phrase lexicons in one tree of words. A word of an entry is a word as written (case does not
 * count), {@code ~lemma} for any form of a lemma, or {@code _} for any one word.
 */
final class PhraseAutomaton {
  private static final Comparator<PhraseHit> ORDER =
      Comparator.comparingInt(PhraseHit::from)
          .thenComparing(Comparator.comparingInt(PhraseHit::to).reversed());

  private final Node root = new Node();
  private final Tokenizer tokenizer;

  private static final class Node {
    final Map<String, Node> words = new HashMap<>();
    final Map<String, Node> lemmas = new HashMap<>();
    final List<Node> any = new ArrayList<>(0);
    final List<Found> found = new ArrayList<>(0);
  }

  private record Found(String lexicon, Lexicon.Entry entry) {}

  PhraseAutomaton(List<Lexicon> lexicons, Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
    for (Lexicon lexicon : lexicons) {
      for (Lexicon.Entry entry : lexicon.entries()) {
        enter(lexicon.name(), entry);
      }
    }
  }

  /** A word of letters alone is one token: it is not taken apart, nor looked up, at each start. */
  private void enter(String lexicon, Lexicon.Entry entry) {
    Node node = root;
    for (String word : entry.phrase().split(" ", -1)) {
      if (word.equals("_")) {
        if (node.any.isEmpty()) {
          node.any.add(new Node());
        }
        node = node.any.get(0);
      } else if (word.startsWith("~")) {
        node = node.lemmas.computeIfAbsent(word.substring(1), w -> new Node());
      } else if (Letters.areAll(word)) {
        node = node.words.computeIfAbsent(Fold.fold(word), w -> new Node());
      } else {
        for (Token token : tokenizer.tokens(word, new Span(0, word.length()))) {
          node = node.words.computeIfAbsent(token.folded(), w -> new Node());
        }
      }
    }
    node.found.add(new Found(lexicon, entry));
  }

  /** Hits in order; of those of one lexicon that begin at the same token only the longest. */
  List<PhraseHit> find(List<Token> tokens) {
    List<PhraseHit> hits = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from++) {
      walk(root, tokens, from, from, hits);
    }
    hits.sort(ORDER);
    return hits;
  }

  private void walk(Node node, List<Token> tokens, int from, int at, List<PhraseHit> hits) {
    for (Found found : node.found) {
      keepLongest(new PhraseHit(found.lexicon, found.entry, from, at), hits);
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
      for (String lemma : lemmas(token)) {
        Node byLemma = node.lemmas.get(lemma);
        if (byLemma != null) {
          walk(byLemma, tokens, from, at + 1, hits);
        }
      }
    }
    for (Node any : node.any) {
      walk(any, tokens, from, at + 1, hits);
    }
  }

  private static Set<String> lemmas(Token token) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (Reading reading : token.readings()) {
      lemmas.add(reading.lemma());
    }
    return lemmas;
  }

  private static void keepLongest(PhraseHit hit, List<PhraseHit> hits) {
    for (int i = hits.size() - 1; i >= 0 && hits.get(i).from() == hit.from(); i--) {
      if (hits.get(i).lexicon().equals(hit.lexicon())) {
        if (hits.get(i).to() < hit.to()) {
          hits.set(i, hit);
        }
        return;
      }
    }
    hits.add(hit);
  }
}
