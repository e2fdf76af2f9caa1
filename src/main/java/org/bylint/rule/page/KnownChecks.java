package org.bylint.rule.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The checks that a page may name.
 *
 * @param coded names of the checks that are a class of their own; they take no parameters
 * @param declarative the others, with the names of their parameters
 */
public record KnownChecks(Set<String> coded, Map<String, Set<String>> declarative) {

  boolean has(String name) {
    return coded.contains(name) || declarative.containsKey(name);
  }

  List<String> names() {
    List<String> names = new ArrayList<>(declarative.keySet());
    names.addAll(coded);
    return names;
  }

  Set<String> parameters(String name) {
    return declarative.getOrDefault(name, Set.of());
  }
}
