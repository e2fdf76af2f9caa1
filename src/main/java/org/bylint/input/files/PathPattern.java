package org.bylint.input.files;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for paths with forward slashes: {@code *} and {@code ?} within a name, {@code [a-z]},
 * {@code {a,b}}, and {@code **} for any number of folders, none included.
 */
public final class PathPattern {
  private static final int MOST_ALTERNATIVES = 100;

  private final List<List<String>> alternatives = new ArrayList<>();

  public PathPattern(String pattern) {
    List<String> expanded = new ArrayList<>();
    expand(pattern, expanded);
    for (String one : expanded) {
      alternatives.add(List.of(one.split("/", -1)));
    }
  }

  /** Whether a text has any of the signs that make it a pattern. */
  public static boolean isPattern(String text) {
    return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** Whether the whole path matches. */
  public boolean matches(String path) {
    String[] names = path.split("/", -1);
    return alternatives.stream().anyMatch(parts -> matches(parts, names));
  }

  private static void expand(String pattern, List<String> found) {
    int open = pattern.indexOf('{');
    int close = open < 0 ? -1 : pattern.indexOf('}', open);
    if (close < 0 || found.size() >= MOST_ALTERNATIVES) {
      found.add(pattern);
      return;
    }
    for (String choice : pattern.substring(open + 1, close).split(",", -1)) {
      expand(pattern.substring(0, open) + choice + pattern.substring(close + 1), found);
    }
  }

  /** Two pointers that go back to the last {@code **} only: no blow-up on hostile patterns. */
  private static boolean matches(List<String> parts, String[] names) {
    int part = 0;
    int name = 0;
    int star = -1;
    int mark = 0;
    while (name < names.length) {
      if (part < parts.size() && parts.get(part).equals("**")) {
        star = part++;
        mark = name;
      } else if (part < parts.size() && NamePattern.matches(parts.get(part), names[name])) {
        part++;
        name++;
      } else if (star >= 0) {
        part = star + 1;
        name = ++mark;
      } else {
        return false;
      }
    }
    while (part < parts.size() && parts.get(part).equals("**")) {
      part++;
    }
    return part == parts.size();
  }
}
