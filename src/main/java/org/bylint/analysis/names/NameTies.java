package org.bylint.analysis.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Name;
import org.bylint.analysis.Name.Kind;
import org.bylint.language.Morphology.Gender;

/** Ties mentions of one thing together: Kirby to John Kirby, the acronym to what it stands for. */
final class NameTies {
  private final NameWords words;
  private final Map<List<String>, Group> groups = new LinkedHashMap<>();
  private final TieIndex index;

  private NameTies(List<Candidate> candidates, NameWords words) {
    this.words = words;
    for (Candidate c : candidates) {
      groups.computeIfAbsent(Group.key(c), k -> new Group()).add(c);
    }
    index = new TieIndex(groups.values(), words);
  }

  /**
   * Makes names of mentions.
   *
   * @param glosses acronyms that stand in brackets after what they stand for
   */
  static List<Name> tie(
      List<Candidate> candidates, Map<Candidate, Candidate> glosses, NameWords words) {
    NameTies ties = new NameTies(candidates, words);
    glosses.forEach(ties::gloss);
    ties.groups.values().forEach(ties::tie);
    return ties.names();
  }

  private void gloss(Candidate acronym, Candidate expansion) {
    Group small = group(acronym);
    if (small.fuller().isEmpty()) {
      small.tieTo(group(expansion));
    }
  }

  private Group group(Candidate candidate) {
    return groups.computeIfAbsent(Group.key(candidate), k -> new Group());
  }

  private void tie(Group group) {
    if (group.fuller().isPresent()) {
      return;
    }
    fuller(group).ifPresent(group::tieTo);
  }

  private Optional<Group> fuller(Group group) {
    Optional<Group> fuller = group.best(index.endingWith(group), this::isSurname);
    if (fuller.isEmpty()) {
      fuller = group.best(index.beginningWith(group), this::isShort);
    }
    if (fuller.isEmpty() && group.kind() == Kind.ACRONYM) {
      fuller = index.spelledOut(group.head().last());
    }
    if (fuller.isEmpty() && group.head().isSingle() && group.head().gender() == Gender.ANY) {
      fuller = group.best(index.addressed(group), (small, full) -> true);
    }
    return fuller.isEmpty() ? index.sameWithInitial(group) : fuller;
  }

  /** Kirby beside John Kirby; the Council beside the Security Council. */
  private boolean isSurname(Group small, Group full) {
    Kind kind = full.kind();
    if (small.kind() == Kind.PLACE || kind == Kind.PLACE) {
      return false;
    }
    if (small.isSure() && small.kind() != kind && kind != Kind.OTHER) {
      return false;
    }
    if (kind == Kind.PERSON) {
      return small.agrees(full);
    }
    int before = full.words().size() - small.words().size() - 1;
    String word = full.words().get(Math.max(0, before));
    return words.isSmall(word) ? before == 0 : word.length() > 2;
  }

  /**
   * John beside John Kirby; the Commission beside the European Commission; Acme beside Acme Corp.
   */
  private boolean isShort(Group small, Group full) {
    if (full.kind() == Kind.PERSON) {
      return small.head().isSingle()
          && small.kind() != Kind.PLACE
          && small.kind() != Kind.ORGANISATION
          && small.agrees(full);
    }
    return full.kind() == Kind.ORGANISATION
        && ((small.head().isSingle() && words.isHead(small.head().last()))
            || areForms(full.words().subList(small.words().size(), full.words().size())));
  }

  private boolean areForms(List<String> rest) {
    return rest.stream().allMatch(words::isForm);
  }

  private List<Name> names() {
    Map<Group, List<Candidate>> byRoot = new LinkedHashMap<>();
    for (Group g : groups.values()) {
      byRoot.computeIfAbsent(g.root(), k -> new ArrayList<>()).addAll(g.candidates());
    }
    List<Name> names = new ArrayList<>();
    byRoot.forEach((root, all) -> names.add(name(root, all)));
    names.sort(Comparator.comparing(n -> n.mentions().get(0).span()));
    return names;
  }

  private static Name name(Group root, List<Candidate> all) {
    List<Name.Mention> mentions =
        all.stream()
            .map(c -> new Name.Mention(c.span(), c.text(), c.sentence()))
            .sorted(Comparator.comparing(Name.Mention::span))
            .toList();
    return new Name(root.head().text(), Group.kind(all), mentions, List.of(), List.of());
  }
}
