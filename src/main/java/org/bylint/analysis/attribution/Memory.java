package org.bylint.analysis.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Name;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Morphology.Number;

/** Who acted or spoke so far, the latest last: those whom a pronoun may mean. */
final class Memory {
  /** Over how many sentences a pronoun reaches to whoever acted or spoke last. */
  private static final int NEAR = 3;

  private final List<Person> recent = new ArrayList<>();

  /** In which passage each of them was meant last, by its first sentence. */
  private final Map<Person, Integer> seen = new LinkedHashMap<>();

  /** In which passage each was named last, as a subject or object of its own. */
  private final Map<Person, Integer> named = new LinkedHashMap<>();

  private int sentence;

  void remember(Person person) {
    if (!person.name().isEmpty()) {
      recent.remove(person);
      recent.add(person);
      seen.put(person, sentence);
    }
  }

  /** Those a passage names without making them act may be meant by a pronoun, as a last resort. */
  void mentioned(List<Cast.Mention> mentions, List<Cast.Mention> free) {
    for (Cast.Mention m : mentions) {
      if (free.stream().anyMatch(f -> f.span().start() == m.span().start())) {
        named.put(m.person(), sentence);
      }
      if (m.kind() == Name.Kind.PERSON && !recent.contains(m.person())) {
        recent.add(0, m.person());
      }
    }
  }

  /** The passage that is being read. */
  void enter(Passage passage) {
    sentence = passage.firstSentence();
  }

  /** Among those named so far, the one the article names most: whom a far pronoun means. */
  private Optional<Person> protagonist(Agreement pronoun) {
    Person best = null;
    for (Person p : recent) {
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
    for (int i = recent.size() - 1; i >= 0; i--) {
      Person p = recent.get(i);
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
    for (int i = recent.size() - 1; i >= 0; i--) {
      Person p = recent.get(i);
      boolean sort = person ? p.isNamedPerson() : p.isNamedBody();
      boolean fits =
          !person || agreement.fits(new Agreement(3, Number.SINGULAR, p.gender(), false));
      if (sort && fits) {
        return Optional.of(p);
      }
    }
    return Optional.empty();
  }

  /** How late somebody was meant; -1 where never. */
  int rank(Person person) {
    return recent.indexOf(person);
  }
}
