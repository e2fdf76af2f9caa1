package org.bylint.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Token;

/** Somebody or something that an article lets speak, and what is known of it so far. */
final class Person {
  private final String name;
  private Gender gender = Gender.ANY;
  private boolean plural;
  private boolean anonymous;
  private boolean namedPerson;
  private int mentions;
  private boolean namedBody;
  private final List<List<Token>> functions = new ArrayList<>();

  Person(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  Gender gender() {
    return gender;
  }

  /** The first hint of the gender holds. */
  void hint(Gender seen) {
    if (gender == Gender.ANY) {
      gender = seen;
    }
  }

  boolean isPlural() {
    return plural;
  }

  void markPlural() {
    plural = true;
  }

  /** How often the article names it. */
  int mentions() {
    return mentions;
  }

  void countMention() {
    mentions++;
  }

  /** Whether the article gives the name of a person. */
  boolean isNamedPerson() {
    return namedPerson;
  }

  void markNamedPerson() {
    namedPerson = true;
  }

  /** Whether the article gives the name of an organisation. */
  boolean isNamedBody() {
    return namedBody;
  }

  void markNamedBody() {
    namedBody = true;
  }

  boolean isAnonymous() {
    return anonymous;
  }

  void markAnonymous() {
    anonymous = true;
  }

  /** A function the person was introduced with. */
  void addFunction(List<Token> words) {
    functions.add(List.copyOf(words));
  }

  List<List<Token>> functions() {
    return functions;
  }

  /** How many content words of a description occur in one of the functions. */
  Optional<Integer> matches(List<Token> description) {
    int best = 0;
    for (List<Token> function : functions) {
      int shared = 0;
      for (Token word : description) {
        shared += contains(function, word) ? 1 : 0;
      }
      best = Math.max(best, shared);
    }
    return best == 0 ? Optional.empty() : Optional.of(best);
  }

  private static boolean contains(List<Token> function, Token word) {
    for (Token t : function) {
      if (t.folded().equals(word.folded())) {
        return true;
      }
    }
    return false;
  }
}
