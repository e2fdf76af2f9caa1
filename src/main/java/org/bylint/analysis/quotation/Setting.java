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
  private static final int ENOUGH = 60;

  static Optional<Setting> of(List<Sentence> sentences, Pair pair, Span inner) {
    int index = find(sentences, pair.open().start());
    if (index < 0) {
      return Optional.empty();
    }
    Sentence sentence = sentences.get(index);
    int at = 0;
    while (at < sentence.tokens().size()
        && sentence.tokens().get(at).end() <= pair.open().start()) {
      at++;
    }
    List<Token> words = new ArrayList<>();
    List<Token> after = new ArrayList<>();
    int i = index;
    while (i < sentences.size() && sentences.get(i).span().start() < pair.span().end()) {
      for (Token token : sentences.get(i).tokens()) {
        if (inner.contains(token.span()) && words.size() < ENOUGH) {
          words.add(token);
        } else if (token.start() >= pair.span().end()) {
          after.add(token);
        }
      }
      i++;
    }
    return Optional.of(new Setting(sentence, at, List.copyOf(words), List.copyOf(after)));
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

  /** Whether the first quoted word begins with a capital or a digit. */
  boolean beginsLikeName() {
    return beginsWithCapital()
        || (!inner.isEmpty() && Character.isDigit(inner.get(0).form().charAt(0)));
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
    for (PhraseHit hit : sentence.phrases()) {
      boolean near = hit.to() <= at && at - hit.to() <= gap;
      if (near && hit.lexicon().equals(lexicon) && (best == null || hit.to() >= best.to())) {
        best = hit;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether any entry of a phrase lexicon stands in the sentence outside the quotation. */
  boolean hasOutside(String lexicon) {
    for (PhraseHit hit : sentence.phrases()) {
      if (hit.lexicon().equals(lexicon) && isOutside(sentence.tokens().get(hit.from()))) {
        return true;
      }
    }
    return false;
  }

  boolean isOutside(Token token) {
    return inner.isEmpty()
        || token.end() <= inner.get(0).start()
        || token.start() >= inner.get(inner.size() - 1).end();
  }
}
