package org.bylint.analysis;

import java.util.List;
import java.util.Optional;

/**
 * A name as the house writes it: one entry of its names file.
 *
 * @param name the form that the house writes
 * @param also forms that it does not write: the part of the name that differs, or the whole name
 * @param allow other forms that are accepted
 * @param kind what it names, where the file says so
 * @param languages codes of the languages it holds for; empty for all
 * @param count how often the repository writes it, 0 where the file does not say
 * @param line of the file where it stands, from 1
 */
public record HouseName(
    String name,
    List<String> also,
    List<String> allow,
    Optional<Name.Kind> kind,
    List<String> languages,
    int count,
    int line) {
  public HouseName {
    also = List.copyOf(also);
    allow = List.copyOf(allow);
    languages = List.copyOf(languages);
  }

  /** Whether it holds for articles in a language. */
  public boolean holdsIn(String language) {
    return languages.isEmpty() || languages.contains(language);
  }

  /** Whether there is a language that both hold for. */
  boolean meets(HouseName other) {
    return languages.isEmpty()
        || other.languages.isEmpty()
        || languages.stream().anyMatch(other.languages::contains);
  }
}
