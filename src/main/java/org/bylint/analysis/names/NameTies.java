package org.bylint.analysis.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Name;
import org.bylint.analysis.Name.Kind;

/** Ties mentions of one thing together: Kirby to John Kirby, the acronym to what it stands for. */
final class NameTies {
  /** Mentions of one form, and the fuller form they belong to. */
  private static final class Group {
    private final List<Candidate> candidates = new ArrayList<>();
    private Optional<Group> fuller = Optional.empty();

    private Candidate head() {
      return candidates.get(0);
    }

    private Group root() {
      return fuller.map(Group::root).orElse(this);
    }
  }

  private final Map<List<String>, Group> groups = new LinkedHashMap<>();
  private final Map<String, List<Group>> byLast = new LinkedHashMap<>();
  private final Map<String, List<Group>> byFirst = new LinkedHashMap<>();
  private final Map<String, List<Group>> byInitials = new LinkedHashMap<>();

  private NameTies(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      groups.computeIfAbsent(c.words(), k -> new Group()).candidates.add(c);
    }
    for (Group g : groups.values()) {
      Candidate head = g.head();
      if (!head.isSingle()) {
        byLast.computeIfAbsent(head.last(), k -> new ArrayList<>()).add(g);
        byFirst.computeIfAbsent(head.words().get(0), k -> new ArrayList<>()).add(g);
        byInitials.computeIfAbsent(initials(head), k -> new ArrayList<>()).add(g);
      }
    }
  }

  static List<Name> tie(List<Candidate> candidates) {
    NameTies ties = new NameTies(candidates);
    ties.groups.values().forEach(ties::tie);
    return ties.names();
  }

  private void tie(Group group) {
    Candidate head = group.head();
    Optional<Group> fuller = best(group, byLast.getOrDefault(head.last(), List.of()), true);
    if (fuller.isEmpty() && head.isSingle()) {
      fuller = best(group, byFirst.getOrDefault(head.last(), List.of()), false);
    }
    if (fuller.isEmpty() && head.kind() == Kind.ACRONYM) {
      fuller = byInitials.getOrDefault(head.last(), List.of()).stream().findFirst();
    }
    group.fuller = fuller;
  }

  /** Of the longer forms, the one mentioned last before this form appears, else the first. */
  private static Optional<Group> best(Group group, List<Group> others, boolean suffix) {
    Candidate head = group.head();
    Optional<Group> best = Optional.empty();
    for (Group other : others) {
      Candidate c = other.head();
      if (c.words().size() <= head.words().size() || !ties(head, c, suffix)) {
        continue;
      }
      if (best.isEmpty() || c.span().start() < head.span().start()) {
        best = Optional.of(other);
      }
    }
    return best;
  }

  private static boolean ties(Candidate small, Candidate full, boolean suffix) {
    boolean person = full.kind() == Kind.PERSON || full.kind() == Kind.OTHER;
    if (small.kind() == Kind.PLACE || full.kind() == Kind.PLACE) {
      return false;
    }
    if (small.kind() == Kind.ORGANISATION && full.kind() == Kind.PERSON) {
      return false;
    }
    if (!suffix) {
      return person;
    }
    int from = full.words().size() - small.words().size();
    return full.words().subList(from, full.words().size()).equals(small.words())
        && (full.kind() == Kind.PERSON || full.words().get(from - 1).length() > 2);
  }

  private static String initials(Candidate c) {
    StringBuilder letters = new StringBuilder();
    for (String w : c.words()) {
      if (w.length() > 2 && !w.equals("des") && !w.equals("les") && !w.equals("the")) {
        letters.append(w.charAt(0));
      }
    }
    return letters.toString();
  }

  private List<Name> names() {
    Map<Group, List<Candidate>> byRoot = new LinkedHashMap<>();
    for (Group g : groups.values()) {
      byRoot.computeIfAbsent(g.root(), k -> new ArrayList<>()).addAll(g.candidates);
    }
    List<Name> names = new ArrayList<>();
    byRoot.forEach((root, all) -> names.add(name(root, all)));
    names.sort((a, b) -> a.mentions().get(0).span().compareTo(b.mentions().get(0).span()));
    return names;
  }

  private static Name name(Group root, List<Candidate> all) {
    List<Name.Mention> mentions =
        all.stream()
            .map(c -> new Name.Mention(c.span(), c.text(), c.sentence()))
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
    Kind kind = Kind.OTHER;
    for (Candidate c : all) {
      if (kind == Kind.OTHER || kind == Kind.ACRONYM) {
        kind = c.kind() == Kind.OTHER ? kind : c.kind();
      }
    }
    Kind own = root.head().kind();
    return new Name(root.head().text(), own == Kind.OTHER ? kind : own, mentions);
  }
}
