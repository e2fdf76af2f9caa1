package org.bylint.analysis.attribution;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bylint.analysis.Name;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Morphology.Number;

/** Who acted or spoke so far, the latest last: those whom a pronoun may mean. */
final class Memory {
  /** Over how many sentences a pronoun reaches to whoever acted or spoke last. */
  private static final int NEAR = 3;

  /** By how late each was meant. */
  private final TreeMap<Integer, Person> recent = new TreeMap<>();

  private final Map<Person, Integer> ranks = new HashMap<>();

  /** In which passage each of them was meant last, by its first sentence. */
  private final Map<Person, Integer> seen = new LinkedHashMap<>();

  /** In which passage each was named last, as a subject or object of its own. */
  private final Map<Person, Integer> named = new LinkedHashMap<>();

  private int sentence;

  void remember(Person person) {
    if (!person.name().isEmpty()) {
      Integer before = ranks.get(person);
      if (before != null) {
        recent.remove(before);
      }
      put(person, recent.isEmpty() ? 0 : recent.lastKey() + 1);
      seen.put(person, sentence);
    }
  }

  /** Those a passage names without making them act may be meant by a pronoun, as a last resort. */
  void mentioned(List<Cast.Mention> mentions, List<Cast.Mention> free) {
    for (Cast.Mention m : mentions) {
      if (free.stream().anyMatch(f -> f.span().start() == m.span().start())) {
        named.put(m.person(), sentence);
      }
      if (m.kind() == Name.Kind.PERSON && !ranks.containsKey(m.person())) {
        put(m.person(), recent.isEmpty() ? 0 : recent.firstKey() - 1);
      }
    }
  }

  private void put(Person person, int rank) {
    recent.put(rank, person);
    ranks.put(person, rank);
  }

  /** The passage that is being read. */
  void enter(Passage passage) {
    sentence = passage.firstSentence();
  }

  /** Among those named so far, the one the article names most: whom a far pronoun means. */
  private Optional<Person> protagonist(Agreement pronoun) {
    Person best = null;
    for (Person p : recent.values()) {
      boolean fits =
          p.isNamedPerson()
              && pronoun.fits(new Agreement(pronoun.person(), Number.SINGULAR, p.gender(), false));
      if (fits && (best == null || p.mentions() > best.mentions())) {
        best = p;
      }
    }
    return Optional.ofNullable(best);
  }

  Optional<Person> lastFitting(Agreement agreement) {
    Optional<Person> sure = lastFitting(agreement, true);
    return sure.isPresent() ? sure : lastFitting(agreement, false);
  }

  private Optional<Person> lastFitting(Agreement agreement, boolean sure) {
    for (Person p : recent.descendingMap().values()) {
      Number number = p.isPlural() ? Number.PLURAL : Number.SINGULAR;
      boolean known = p.isNamedPerson() || p.gender() != Gender.ANY || p.isPlural();
      if ((known || !sure)
          && agreement.fits(new Agreement(agreement.person(), number, p.gender(), false))) {
        return Optional.of(p);
      }
    }
    return Optional.empty();
  }

  /** Whom a pronoun means: the last who fits and is near, else the one the article names most. */
  Optional<Person> antecedent(Agreement pronoun) {
    Optional<Person> found = lastFitting(pronoun);
    boolean far = found.filter(p -> sentence - seen.getOrDefault(p, -9) <= NEAR).isEmpty();
    if (far && pronoun.number() == Number.SINGULAR) {
      found = protagonist(pronoun).or(() -> lastFitting(pronoun));
    } else if (found.isPresent() && pronoun.gender() != Gender.ANY) {
      found = personBeside(found.get(), pronoun).or(() -> lastFitting(pronoun));
    }
    found.ifPresent(p -> p.hint(pronoun.gender()));
    return found;
  }

  /** He and she who speak are persons: one who was named no earlier than a body comes before it. */
  private Optional<Person> personBeside(Person found, Agreement pronoun) {
    if (found.isNamedPerson() || pronoun.number() != Number.SINGULAR) {
      return Optional.empty();
    }
    Person best = null;
    for (Map.Entry<Person, Integer> e : named.entrySet()) {
      Person p = e.getKey();
      boolean fits =
          p.isNamedPerson()
              && e.getValue() >= seen.getOrDefault(found, -1)
              && pronoun.fits(new Agreement(pronoun.person(), Number.SINGULAR, p.gender(), false));
      best = fits ? p : best;
    }
    return Optional.ofNullable(best);
  }

  /** The latest person or organisation that the article names and that fits. */
  Optional<Person> lastNamed(boolean person, Agreement agreement) {
    for (Person p : recent.descendingMap().values()) {
      boolean sort = person ? p.isNamedPerson() : p.isNamedBody();
      boolean fits =
          !person || agreement.fits(new Agreement(3, Number.SINGULAR, p.gender(), false));
      if (sort && fits) {
        return Optional.of(p);
      }
    }
    return Optional.empty();
  }

  /** How late somebody was meant: the greater, the later; the least number where never. */
  int rank(Person person) {
    return ranks.getOrDefault(person, Integer.MIN_VALUE);
  }
}
