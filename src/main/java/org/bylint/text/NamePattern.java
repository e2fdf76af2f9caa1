package org.bylint.text;

/** Matches one name of a path against {@code *}, {@code ?} and {@code [a-z]}. */
final class NamePattern {
  private NamePattern() {}

  static boolean matches(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int mark = 0;
    while (n < name.length()) {
      int next = p < pattern.length() && pattern.charAt(p) != '*' ? one(pattern, p, name, n) : -1;
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        mark = n;
      } else if (next >= 0) {
        p = next;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++mark;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  /** Where the pattern goes on when its part at {@code p} matches one unit; else -1. */
  private static int one(String pattern, int p, String name, int n) {
    char sign = pattern.charAt(p);
    if (sign == '[' && pattern.indexOf(']', p + 2) > 0) {
      int close = pattern.indexOf(']', p + 2);
      return inSet(pattern.substring(p + 1, close), name.charAt(n)) ? close + 1 : -1;
    }
    if (sign == '\\' && p + 1 < pattern.length()) {
      return pattern.charAt(p + 1) == name.charAt(n) ? p + 2 : -1;
    }
    return sign == '?' || sign == name.charAt(n) ? p + 1 : -1;
  }

  private static boolean inSet(String set, char c) {
    boolean negated = set.charAt(0) == '!' || set.charAt(0) == '^';
    boolean found = false;
    for (int i = negated ? 1 : 0; i < set.length(); i++) {
      if (i + 2 < set.length() && set.charAt(i + 1) == '-') {
        found |= set.charAt(i) <= c && c <= set.charAt(i + 2);
        i += 2;
      } else {
        found |= set.charAt(i) == c;
      }
    }
    return found != negated;
  }
}
