package org.bylint.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bylint.input.Zone;

/**
 * A word or phrase that the house does not write, or writes otherwise: one entry of its terms file.
 *
 * @param prefer what the house writes in its place, the best first; empty where it only avoids
 * @param avoid what it does not write
 * @param except phrases around it in which it is right
 * @param zones parts of an article that it holds for; empty for all
 * @param level how grave it is, where the file says so
 * @param note why, or what else an editor must know; may be empty
 * @param exactCase whether capitals count
 * @param inflected whether other forms of the words count as well (plurals, tenses)
 * @param languages codes of the languages it holds for; empty for all
 * @param line of the file where it stands, from 1
 */
public record HouseTerm(
    List<String> prefer,
    List<String> avoid,
    List<String> except,
    Set<Zone> zones,
    Optional<Level> level,
    String note,
    boolean exactCase,
    boolean inflected,
    List<String> languages,
    int line) {
  public HouseTerm {
    prefer = List.copyOf(prefer);
    avoid = List.copyOf(avoid);
    except = List.copyOf(except);
    zones = Set.copyOf(zones);
    languages = List.copyOf(languages);
  }

  /** How grave an entry is. */
  public enum Level {
    ERROR,
    WARNING,
    SUGGESTION
  }

  /** Whether it holds for articles in a language. */
  public boolean holdsIn(String language) {
    return languages.isEmpty() || languages.contains(language);
  }

  /** Whether there is an article, and a place in it, that both hold for. */
  boolean meets(HouseTerm other) {
    return (languages.isEmpty()
            || other.languages.isEmpty()
            || languages.stream().anyMatch(other.languages::contains))
        && (zones.isEmpty()
            || other.zones.isEmpty()
            || zones.stream().anyMatch(other.zones::contains));
  }
}
