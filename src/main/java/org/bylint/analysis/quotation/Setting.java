package org.bylint.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Sentence;
import org.bylint.input.Zone;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.text.Span;

/**
 * A quotation in its sentence: the words before it, its own, and those after it.
 *
 * @param sentence that holds the opening mark
 * @param at index of the opening mark among its tokens
 * @param inner tokens between the marks; the first ones of a long quotation
 * @param after tokens that follow the closing mark in its sentence
 */
record Setting(Sentence sentence, int at, List<Token> inner, List<Token> after) {
  private static final int ENOUGH = 40;
  private static final int NEAR = 50;

  static Optional<Setting> of(List<Sentence> sentences, Pair pair, Span inner) {
    int index = find(sentences, pair.open().start());
    if (index < 0) {
      return Optional.empty();
    }
    Sentence sentence = sentences.get(index);
    int at = tokenAt(sentence.tokens(), pair.open().start());
    List<Token> words = new ArrayList<>();
    List<Token> after = new ArrayList<>();
    int i = index;
    while (i < sentences.size() && words.size() < ENOUGH && starts(sentences, i, inner.end())) {
      take(sentences.get(i++).tokens(), inner.start(), inner.end(), words);
    }
    int last = find(sentences, pair.span().end());
    if (last >= 0) {
      take(sentences.get(last).tokens(), pair.span().end(), Integer.MAX_VALUE, after);
    }
    return Optional.of(new Setting(sentence, at, List.copyOf(words), List.copyOf(after)));
  }

  private static boolean starts(List<Sentence> sentences, int i, int before) {
    return sentences.get(i).span().start() < before;
  }

  /** Adds the tokens between two offsets, up to as many as tell something. */
  private static void take(List<Token> tokens, int from, int to, List<Token> into) {
    for (int k = tokenAt(tokens, from); k < tokens.size() && into.size() < ENOUGH; k++) {
      if (tokens.get(k).end() > to) {
        return;
      }
      into.add(tokens.get(k));
    }
  }

  /** Index of the first token that ends after an offset. */
  private static int tokenAt(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int find(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (span.contains(offset)) {
        return middle;
      }
      if (span.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  boolean isHeadline() {
    return sentence.zone() == Zone.HEADLINE || sentence.zone() == Zone.SUBHEADING;
  }

  /** The token so many places before the opening mark. */
  Optional<Token> before(int places) {
    int index = at - places;
    return index < 0 ? Optional.empty() : Optional.of(sentence.tokens().get(index));
  }

  boolean isAfter(String form) {
    return before(1).filter(t -> t.folded().equals(form)).isPresent();
  }

  boolean isAfter(Pos pos) {
    return before(1).filter(t -> t.can(pos)).isPresent();
  }

  int words() {
    int words = 0;
    for (Token token : inner) {
      words += token.isWord() || token.kind() == Token.Kind.NUMBER ? 1 : 0;
    }
    return words;
  }

  /** Whether the quoted words begin with a capital, or with a figure and hold one (12 Hours). */
  boolean beginsLikeName() {
    return beginsWithCapital()
        || (!inner.isEmpty()
            && inner.get(0).kind() == Token.Kind.NUMBER
            && inner.stream().anyMatch(Token::isCapitalised));
  }

  boolean beginsWithCapital() {
    return !inner.isEmpty() && hasCapital(inner.get(0).form());
  }

  /** A capital first, or after digits (3DS). */
  private static boolean hasCapital(String form) {
    int i = 0;
    while (i < form.length() && Character.isDigit(form.charAt(i))) {
      i++;
    }
    return i < form.length() && Character.isUpperCase(form.charAt(i));
  }

  /** Whether a quoted word can only be a finite verb. */
  boolean hasVerb() {
    return inner.stream().anyMatch(Setting::isVerbOnly);
  }

  /** Whether a quoted word may be a finite verb. */
  boolean mayHaveVerb() {
    return inner.stream().anyMatch(Setting::mayBeVerb);
  }

  static boolean mayBeVerb(Token token) {
    return token.isWord() && token.readings().stream().anyMatch(r -> r.morphology().isFinite());
  }

  private static boolean isVerbOnly(Token token) {
    if (!token.isWord() || token.readings().isEmpty()) {
      return false;
    }
    for (Reading reading : token.readings()) {
      if (reading.morphology().pos() != Pos.VERB) {
        return false;
      }
    }
    return mayBeVerb(token);
  }

  /** Whether the quoted words hold or end with a mark that ends a sentence. */
  boolean hasStop() {
    return inner.stream().anyMatch(t -> ".!?…".contains(t.form()));
  }

  /** An entry of a phrase lexicon that ends at most {@code gap} tokens before the opening mark. */
  Optional<PhraseHit> cue(String lexicon, int gap) {
    PhraseHit best = null;
    for (PhraseHit hit : nearPhrases()) {
      boolean near = hit.to() <= at && at - hit.to() <= gap;
      if (near && hit.lexicon().equals(lexicon) && (best == null || hit.to() >= best.to())) {
        best = hit;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Phrases of the sentence that begin near the opening mark; they stand in its order. */
  private List<PhraseHit> nearPhrases() {
    List<PhraseHit> phrases = sentence.phrases();
    int from = phraseAt(phrases, at - NEAR);
    return phrases.subList(from, phraseAt(phrases, at + NEAR));
  }

  private static int phraseAt(List<PhraseHit> phrases, int token) {
    int low = 0;
    int high = phrases.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phrases.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether any entry of a phrase lexicon stands in the sentence outside the quotation. */
  boolean hasOutside(String lexicon) {
    for (PhraseHit hit : nearPhrases()) {
      if (hit.lexicon().equals(lexicon) && isOutside(sentence.tokens().get(hit.from()))) {
        return true;
      }
    }
    return false;
  }

  /** The writer's words of the sentence, as far as they are near. */
  List<Token> outside() {
    List<Token> tokens = sentence.tokens();
    int from = Math.max(0, at - NEAR);
    int to = Math.min(tokens.size(), at + NEAR);
    return tokens.subList(from, to).stream().filter(this::isOutside).toList();
  }

  private boolean isOutside(Token token) {
    return inner.isEmpty()
        || token.end() <= inner.get(0).start()
        || token.start() >= inner.get(inner.size() - 1).end();
  }
}
