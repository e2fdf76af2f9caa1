package org.bylint.analysis.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.bylint.analysis.Name.Kind;
import org.bylint.language.Morphology.Gender;
import org.jspecify.annotations.Nullable;

/** Mentions of one form, and the fuller form they belong to. */
final class Group {
  private static final List<Kind> KINDS =
      List.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.OTHER);

  private final List<Candidate> candidates = new ArrayList<>();
  private Optional<Group> fuller = Optional.empty();
  private @Nullable Kind kind;

  /** M. Untel and Mme Untel are two persons: a form of address keeps a surname apart. */
  static List<String> key(Candidate c) {
    if (!c.isSingle() || c.gender() == Gender.ANY) {
      return c.words();
    }
    return List.of(c.last(), c.gender().name());
  }

  void add(Candidate candidate) {
    candidates.add(candidate);
    kind = null;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  Candidate head() {
    return candidates.get(0);
  }

  List<String> words() {
    return head().words();
  }

  Optional<Group> fuller() {
    return fuller;
  }

  void tieTo(Group full) {
    if (full.root() != this) {
      fuller = Optional.of(full);
    }
  }

  Group root() {
    Group root = this;
    while (root.fuller.isPresent()) {
      root = root.fuller.get();
    }
    return root;
  }

  Kind kind() {
    Kind known = kind;
    if (known == null) {
      known = kind(candidates);
      kind = known;
    }
    return known;
  }

  /** Whether a mention has more than a hint of the kind. */
  boolean isSure() {
    return kind() != Kind.OTHER
        && candidates.stream().anyMatch(c -> c.evidence().weight() >= Evidence.LIKELY);
  }

  /** What the mentions say together; an acronym stands for an organisation once it is spelled. */
  static Kind kind(List<Candidate> all) {
    int acronyms = 0;
    Map<Kind, Integer> weights = new EnumMap<>(Kind.class);
    for (Candidate c : all) {
      Evidence e = c.evidence();
      acronyms += e.kind() == Kind.ACRONYM ? 1 : 0;
      weights.merge(e.kind(), e.weight(), Integer::sum);
    }
    Kind best = acronyms == 0 ? Kind.OTHER : Kind.ORGANISATION;
    int most = 0;
    for (Kind k : KINDS) {
      int weight = weights.getOrDefault(k, 0);
      if (weight > most) {
        most = weight;
        best = k;
      }
    }
    return acronyms == all.size() ? Kind.ACRONYM : best;
  }

  /** Whether both can be one person: no man's form of address beside a woman's name. */
  boolean agrees(Group other) {
    Gender own = head().gender();
    Gender others = other.head().gender();
    return own == Gender.ANY || others == Gender.ANY || own == others;
  }

  /**
   * Of longer forms that this one may shorten, the most frequent of those that come before it, and
   * of equals the last; if none comes before, the first after it.
   */
  Optional<Group> best(List<Group> others, BiPredicate<Group, Group> shortens) {
    Optional<Group> best = Optional.empty();
    for (Group other : others) {
      if (other != this && shortens.test(this, other) && isBetter(other, best)) {
        best = Optional.of(other);
      }
    }
    return best;
  }

  private boolean isBetter(Group other, Optional<Group> best) {
    return best.isEmpty()
        || (other.head().span().start() < head().span().start()
            && other.candidates.size() >= best.get().candidates.size());
  }
}
