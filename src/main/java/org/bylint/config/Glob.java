package org.bylint.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of paths as in .gitignore: {@code *} and {@code ?} within a name, {@code **} over
 * folders, {@code {a,b}} for either; a pattern without a slash matches at any depth, one that
 * matches a folder matches all in it.
 */
final class Glob {
  private final List<List<String>> alternatives = new ArrayList<>();

  Glob(String pattern) {
    for (String one : expand(pattern)) {
      String path = one.startsWith("/") ? one.substring(1) : one;
      path = path.startsWith("./") ? path.substring(2) : path;
      path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
      boolean anywhere = one.indexOf('/') < 0 || one.indexOf('/') == one.length() - 1;
      alternatives.add(List.of((anywhere ? "**/" + path : path).split("/", -1)));
    }
  }

  /** {@code a{b,c}d} as abd and acd. */
  private static List<String> expand(String pattern) {
    int open = pattern.indexOf('{');
    int close = pattern.indexOf('}', Math.max(open, 0));
    if (open < 0 || close < 0) {
      return List.of(pattern);
    }
    List<String> expanded = new ArrayList<>();
    for (String choice : pattern.substring(open + 1, close).split(",", -1)) {
      expanded.addAll(expand(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
    }
    return expanded;
  }

  /** Whether a path with forward slashes matches, itself or by a folder that it is in. */
  boolean matches(String path) {
    List<String> names = List.of(path.split("/", -1));
    return alternatives.stream().anyMatch(parts -> matches(parts, 0, names, 0));
  }

  private static boolean matches(List<String> parts, int part, List<String> names, int name) {
    if (part == parts.size()) {
      return true;
    }
    if (parts.get(part).equals("**")) {
      for (int next = name; next <= names.size(); next++) {
        if (matches(parts, part + 1, names, next) && (part + 1 < parts.size() || next > name)) {
          return true;
        }
      }
      return false;
    }
    return name < names.size()
        && nameMatches(parts.get(part), names.get(name))
        && matches(parts, part + 1, names, name + 1);
  }

  /** Wildcards by the greedy method with one point of return: never more than length squared. */
  private static boolean nameMatches(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int resume = 0;
    while (n < name.length()) {
      if (p < pattern.length()
          && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))
          && pattern.charAt(p) != '*') {
        p++;
        n++;
      } else if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = n;
      } else if (star >= 0) {
        p = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
