package org.bylint.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A pattern for paths with forward slashes: {@code *} and {@code ?} within a name, {@code [a-z]},
 * {@code {a,b}}, and {@code **} for any number of folders, none included; at the end it stands for
 * all that is in a folder.
 */
public final class PathPattern {
  private static final int MOST_ALTERNATIVES = 100;

  private final List<List<String>> alternatives;

  private PathPattern(List<String> patterns) {
    alternatives =
        patterns.stream()
            .map(one -> one.equals("**") || one.endsWith("/**") ? one + "/*" : one)
            .map(one -> List.of(one.split("/", -1)))
            .toList();
  }

  /** A pattern that counts from where the paths begin. */
  public static PathPattern of(String pattern) {
    return new PathPattern(expand(pattern));
  }

  /**
   * A pattern as a line of {@code .gitignore} has it: without a slash before its last character it
   * matches at any depth; slashes around it and {@code ./} before it say nothing more.
   */
  public static PathPattern ignoring(String pattern) {
    return new PathPattern(expand(pattern).stream().map(PathPattern::rooted).toList());
  }

  private static String rooted(String line) {
    String path = line.endsWith("/") ? line.substring(0, line.length() - 1) : line;
    if (path.indexOf('/') < 0) {
      return "**/" + path;
    }
    return path.startsWith("/") || path.startsWith("./")
        ? path.substring(path.indexOf('/') + 1)
        : path;
  }

  /** Whether a text has any of the signs that make it a pattern. */
  public static boolean isPattern(String text) {
    return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** Whether the whole path matches. */
  public boolean matches(String path) {
    return matches(List.of(path.split("/", -1)));
  }

  /** Whether the path matches, or a folder that it is in. */
  public boolean covers(String path) {
    List<String> names = Arrays.asList(path.split("/", -1));
    for (int end = names.size(); end > 0; end--) {
      if (matches(names.subList(0, end))) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(List<String> names) {
    return alternatives.stream().anyMatch(parts -> matches(parts, names));
  }

  /** {@code a{b,c}d} as abd and acd. */
  private static List<String> expand(String pattern) {
    List<String> found = new ArrayList<>();
    expand(pattern, found);
    return found;
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
  private static boolean matches(List<String> parts, List<String> names) {
    int part = 0;
    int name = 0;
    int star = -1;
    int mark = 0;
    while (name < names.size()) {
      if (part < parts.size() && parts.get(part).equals("**")) {
        star = part++;
        mark = name;
      } else if (part < parts.size() && NamePattern.matches(parts.get(part), names.get(name))) {
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
