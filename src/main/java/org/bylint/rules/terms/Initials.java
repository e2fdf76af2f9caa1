package org.bylint.rules.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Sentence;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.text.Folding;

/**
 * Sets the letters of an acronym against the initials of the words before it, read from the right:
 * Agence régionale de santé spells ARS. Small words count or not, as the acronym pleases; a
 * compound has an initial for each part.
 */
final class Initials {
  /** Great words that a long acronym may leave out. */
  private static final int MOST_LEFT_OUT = 2;

  private static final int SHORT_ACRONYM = 3;
  private static final int SMALL_WORD = 3;

  /**
   * A part of a word.
   *
   * @param letter its initial, folded
   * @param token index of its token
   * @param offset where it begins in the text
   * @param small whether an acronym may pass over it
   */
  private record Part(char letter, int token, int offset, boolean small) {}

  /** Words in a row that may be passed over: santé et de la recherche. */
  private static final int MOST_IN_A_ROW = 3;

  /**
   * Where the words begin that spell an acronym.
   *
   * @param token index of the first of them
   * @param offset where it begins in the text, or its part that counts: ex-Aéroports de Paris
   */
  record Start(int token, int offset) {}

  private final String letters;
  private final List<Part> parts = new ArrayList<>();

  private Initials(String acronym) {
    letters = Folding.fold(acronym);
  }

  /** Where the words begin that spell the acronym and end before a token; empty if none do. */
  static Optional<Start> before(
      Sentence sentence, int end, String acronym, Lexicon small, boolean whole) {
    Initials initials = new Initials(acronym);
    int from = end;
    int most = 3 * acronym.length() + 2;
    while (from > 0 && end - from < most && isPassed(sentence.tokens().get(from - 1))) {
      from--;
    }
    initials.add(sentence, from, end, small);
    int last = initials.parts.size() - 1;
    int left = acronym.length() <= SHORT_ACRONYM ? acronym.length() - 2 : MOST_LEFT_OUT;
    int found =
        whole ? initials.match(initials.letters.length() - 1, last, left, 0) : initials.some(last);
    if (found < 0) {
      return Optional.empty();
    }
    Part first = initials.parts.get(found);
    return Optional.of(new Start(first.token(), first.offset()));
  }

  /** Whether the words from one token to another spell the acronym from its first letter on. */
  static boolean spell(Sentence sentence, int from, int to, String acronym, Lexicon small) {
    Optional<Start> start = before(sentence, to, acronym, small, true);
    return start.isPresent() && start.get().token() >= from;
  }

  private static boolean isPassed(Token token) {
    String form = token.form();
    return token.isWord() || form.equals(",") || form.equals("-") || form.equals("'");
  }

  private void add(Sentence sentence, int from, int to, Lexicon small) {
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      String form = Folding.fold(token.form());
      int start = 0;
      for (int at = 0; token.isWord() && at <= form.length(); at++) {
        if (at == form.length() || form.charAt(at) == '-') {
          boolean isSmall = small.contains(token) || at - start <= SMALL_WORD;
          if (at > start) {
            parts.add(new Part(form.charAt(start), i, token.start() + start, isSmall));
          }
          start = at + 1;
        }
      }
    }
  }

  /** The part that the first letter stands for, when so many great words may be left out. */
  private int match(int letter, int part, int left, int passed) {
    if (part < letter) {
      return -1;
    }
    if (parts.get(part).letter() == letters.charAt(letter)) {
      int found = letter == 0 ? first(part) : match(letter - 1, part - 1, left, 0);
      if (found >= 0) {
        return found;
      }
    }
    int rest = parts.get(part).small() ? left : left - 1;
    return rest < 0 || passed == MOST_IN_A_ROW ? -1 : match(letter, part - 1, rest, passed + 1);
  }

  /** Rather than a small word the great one before it: directeur des ressources humaines (DRH). */
  private int first(int part) {
    boolean greater =
        parts.get(part).small()
            && part > 0
            && !parts.get(part - 1).small()
            && parts.get(part - 1).letter() == letters.charAt(0);
    return greater ? part - 1 : part;
  }

  /** The same when the words are fewer than the letters: Agence du médicament (ANSM). */
  private int some(int last) {
    int letter = letters.length();
    int used = 0;
    for (int part = last; part >= 0; part--) {
      int at = letter == 0 ? -1 : letters.lastIndexOf(parts.get(part).letter(), letter - 1);
      if (at >= 0 && !parts.get(part).small()) {
        letter = at;
        used++;
        if (at == 0 && used > 1) {
          return part;
        }
      } else if (!parts.get(part).small()) {
        return -1;
      }
    }
    return -1;
  }
}
