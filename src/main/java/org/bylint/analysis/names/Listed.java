package org.bylint.analysis.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/** Finds names of the lists in a text, written with the capitals of the list. */
final class Listed {
  private Listed() {}

  /** How many words the longest name of a list has that begins here; 0 if none does. */
  static int length(Lexicon lexicon, List<Token> tokens, int start) {
    Optional<Lexicon.Match> match = lexicon.longest(tokens, start);
    return match.isPresent() && isWritten(match.get(), tokens, start) ? match.get().length() : 0;
  }

  /** La Réunion, but not La réunion: with the capitals of the list, or all in capitals. */
  private static boolean isWritten(Lexicon.Match match, List<Token> tokens, int start) {
    String phrase = match.entry().phrase();
    int at = 0;
    boolean capitals = true;
    boolean same = true;
    for (Token t : tokens.subList(start, start + match.length())) {
      at += at < phrase.length() && phrase.charAt(at) == ' ' ? 1 : 0;
      capitals &= t.form().equals(t.form().toUpperCase(Locale.ROOT));
      same &= hasCapitalsOf(phrase, at, t.form());
      at += t.form().length();
    }
    return same || capitals;
  }

  /** Whether the form has a capital wherever the phrase has one. */
  private static boolean hasCapitalsOf(String phrase, int at, String form) {
    for (int i = 0; i < form.length(); i++) {
      if (at + i >= phrase.length()
          || (Character.isUpperCase(phrase.charAt(at + i))
              && !Character.isUpperCase(form.charAt(i)))) {
        return false;
      }
    }
    return true;
  }
}
