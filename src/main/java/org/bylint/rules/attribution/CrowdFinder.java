package org.bylint.rules.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Sentence;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** Finds the words of a sentence that stand for people, papers or studies without a name. */
final class CrowdFinder {
  /** How many words may stand before the noun: la plupart des grands experts. */
  private static final int BEFORE = 5;

  private final Lexicon words;

  CrowdFinder(Language language) {
    words = language.lexicon("weasel-words");
  }

  List<Crowd> in(Sentence sentence) {
    List<Crowd> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Lexicon.Entry> noun = noun(tokens.get(i));
      if (noun.isPresent()) {
        phrase(tokens, i, noun.get()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Lexicon.Entry> noun(Token token) {
    if (!token.isWord()) {
      return Optional.empty();
    }
    for (Reading reading : token.readings()) {
      if (reading.morphology().pos() == Pos.NOUN) {
        Optional<Lexicon.Entry> entry = words.find(reading.lemma().toLowerCase(Locale.ROOT));
        if (entry.isPresent() && kind(entry.get()).isPresent() && isMany(reading, entry.get())) {
          return entry;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isMany(Reading reading, Lexicon.Entry entry) {
    return entry.has("mass") || reading.morphology().number() != Morphology.Number.SINGULAR;
  }

  private static Optional<Crowd.Kind> kind(Lexicon.Entry entry) {
    for (Crowd.Kind kind : Crowd.Kind.values()) {
      if (entry.has(kind.attribute())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private Optional<Crowd> phrase(List<Token> tokens, int noun, Lexicon.Entry entry) {
    boolean evasive = false;
    boolean whole = false;
    boolean definite = false;
    boolean led = entry.has("bare");
    int from = noun;
    for (int i = noun - 1; i >= Math.max(0, noun - BEFORE); i--) {
      Token token = tokens.get(i);
      boolean open = has(token, "evasive");
      boolean article = has(token, "definite") || has(token, "indefinite");
      if (!open && !article && !isModifier(token)) {
        break;
      }
      evasive |= open;
      whole |= has(token, "whole");
      definite |= has(token, "definite");
      led |= open || (article && !isComplement(tokens, i, noun));
      from = i;
    }
    boolean known = definite && !evasive && entry.has("introduced");
    definite = !evasive && (definite || entry.has("bare"));
    if (!led || known || (entry.has("bare") && isPart(tokens, from, noun))) {
      return Optional.empty();
    }
    int to = entry.has("bare") ? noun + 1 : afterAdjectives(tokens, noun + 1);
    Crowd.Kind kind = kind(entry).orElseThrow();
    return Optional.of(new Crowd(from, noun, to, entry.phrase(), kind, definite, whole));
  }

  /** un comité d'experts: the preposition straight before the noun makes no phrase of its own. */
  private boolean isComplement(List<Token> tokens, int i, int noun) {
    return i == noun - 1 && tokens.get(i).can(Pos.PREPOSITION) && !has(tokens.get(i), "plural");
  }

  private static boolean isModifier(Token token) {
    return token.isWord()
        && !token.isCapitalised()
        && token.can(Pos.ADJECTIVE)
        && !token.can(Pos.DETERMINER)
        && !token.can(Pos.PRONOUN)
        && !token.can(Pos.VERB);
  }

  /** two experts, his critics, a panel of experts, NATO experts; the press secretary. */
  private boolean isPart(List<Token> tokens, int from, int noun) {
    boolean compound =
        noun + 1 < tokens.size()
            && tokens.get(noun + 1).can(Pos.NOUN)
            && !isFinite(tokens.get(noun + 1));
    if (compound || from == 0) {
      return compound;
    }
    Token before = tokens.get(from - 1);
    return has(tokens.get(from), "part")
        || before.can(Pos.DETERMINER)
        || before.can(Pos.NUMERAL)
        || before.kind() == Token.Kind.NUMBER
        || (before.isCapitalised() && from > 1)
        || has(before, "part");
  }

  static int afterAdjectives(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size()
        && tokens.get(to).isWord()
        && tokens.get(to).can(Pos.ADJECTIVE)
        && !isFinite(tokens.get(to))) {
      to++;
    }
    return to;
  }

  static boolean isFinite(Token token) {
    for (Reading reading : token.readings()) {
      if (reading.morphology().pos() == Pos.VERB && reading.morphology().isFinite()) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Token token, String attribute) {
    return new MarkedWords(words).has(token, attribute);
  }
}
