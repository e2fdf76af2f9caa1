package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bylint.text.Span;

/** One way a word of a name is written in the article, with all its places. */
final class Spelling {
  private final String form;
  private final String folded;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Set<String> before = new LinkedHashSet<>();
  private final Set<String> after = new LinkedHashSet<>();
  private final Set<String> chain = new LinkedHashSet<>();
  private final Set<String> wordsBefore = new LinkedHashSet<>();
  private final Set<String> wordsAfter = new LinkedHashSet<>();
  private boolean titled;
  private int unplaced;

  Spelling(String form, String folded) {
    this.form = form;
    this.folded = folded;
  }

  void add(Occurrence occurrence) {
    Surroundings beside = occurrence.beside();
    occurrences.add(occurrence);
    add(beside.before(), before);
    add(beside.after(), after);
    chain.addAll(beside.chain());
    add(beside.wordBefore(), wordsBefore);
    add(beside.wordAfter(), wordsAfter);
    titled |= beside.titled() && beside.after().isEmpty();
  }

  private static void add(String word, Set<String> words) {
    if (!word.isEmpty()) {
      words.add(word);
    }
  }

  /** Adds occurrences whose places are not kept, and the names that they stand beside. */
  void addUnplaced(int number, Set<String> namesBefore, Set<String> namesAfter) {
    unplaced += number;
    before.addAll(namesBefore);
    after.addAll(namesAfter);
  }

  /** As written. */
  String form() {
    return form;
  }

  String folded() {
    return folded;
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  int count() {
    return occurrences.size() + unplaced;
  }

  Span first() {
    return occurrences.get(0).span();
  }

  Set<String> before() {
    return before;
  }

  Set<String> after() {
    return after;
  }

  boolean sharesNeighbour(Spelling other) {
    return meets(before, other.before) || meets(after, other.after);
  }

  /** Both follow names, and never the same one. */
  boolean contradicts(Spelling other) {
    return !before.isEmpty() && !other.before.isEmpty() && !meets(before, other.before);
  }

  /** Both stand before names, and never the same one: two given names. */
  boolean contradictsAfter(Spelling other) {
    return !after.isEmpty() && !other.after.isEmpty() && !meets(after, other.after);
  }

  /** Whether it is given, wherever it stands, as another name or spelling of that one. */
  boolean isGlossOf(Spelling other) {
    for (Occurrence o : occurrences) {
      if (!o.glossOf().equals(Glosses.ANY) && !o.glossOf().equals(other.folded)) {
        return false;
      }
    }
    return unplaced == 0;
  }

  /** Whether it stands by itself, in the writer's own words and sentence, wherever it stands. */
  boolean standsAlone() {
    return isLed() && occurrences.stream().noneMatch(Occurrence::quoted);
  }

  /** Whether it stands by itself in a sentence of the article's language, quoted or not. */
  boolean isLed() {
    for (Occurrence o : occurrences) {
      if (!o.led() || !o.before().isEmpty() || !o.after().isEmpty()) {
        return false;
      }
    }
    return unplaced == 0;
  }

  /** Whether both stand before one name. */
  boolean sharesAfter(Spelling other) {
    return meets(after, other.after);
  }

  /** Whether both follow one name that is such a one, near or far. */
  boolean sharesChain(Spelling other, Predicate<String> such) {
    return chain.stream().anyMatch(name -> other.chain.contains(name) && such.test(name));
  }

  /** Whether both follow one ordinary word: the gulf of. */
  boolean sharesWordBefore(Spelling other) {
    return meets(wordsBefore, other.wordsBefore);
  }

  /** Whether it follows an ordinary word that is such a one: his brother Simeon. */
  boolean followsWord(Predicate<String> such) {
    return wordsBefore.stream().anyMatch(such);
  }

  /** Whether both stand before one ordinary word: prime minister. */
  boolean sharesWordAfter(Spelling other) {
    return meets(wordsAfter, other.wordsAfter);
  }

  /** Whether it ends a name, after a first name or a title. */
  boolean isSurname() {
    return after.isEmpty() && (titled || !before.isEmpty());
  }

  /** Whether it only opens names. */
  boolean opens() {
    return before.isEmpty() && !after.isEmpty();
  }

  private static boolean meets(Set<String> a, Set<String> b) {
    for (String name : a) {
      if (b.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
