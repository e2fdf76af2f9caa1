package org.bylint.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lexicons of one language as the build packed them: a line {@code =name} or, for a lexicon of
 * phrases, {@code =name phrases}, then its entries. A lexicon is parsed when first asked for.
 */
final class Lexicons {
  private final Map<String, String> bodies = new LinkedHashMap<>();
  private final List<String> phraseLists = new ArrayList<>();
  private final Map<String, Lexicon> parsed = new ConcurrentHashMap<>();

  Lexicons(String packed) {
    int at = 0;
    while (at < packed.length()) {
      int lineEnd = packed.indexOf('\n', at);
      int next = packed.indexOf("\n=", lineEnd);
      int end = next < 0 ? packed.length() : next + 1;
      String head = packed.substring(at + 1, lineEnd);
      int space = head.indexOf(' ');
      String name = space < 0 ? head : head.substring(0, space);
      bodies.put(name, packed.substring(lineEnd + 1, end));
      if (space >= 0) {
        phraseLists.add(name);
      }
      at = end;
    }
  }

  /** Reads the resource {@code CODE.lexicons}. */
  static Lexicons load(String code) {
    return new Lexicons(Resources.text(code + ".lexicons"));
  }

  Lexicon get(String name) {
    return parsed.computeIfAbsent(name, this::parse);
  }

  private Lexicon parse(String name) {
    String body = bodies.get(name);
    return body == null
        ? Lexicon.empty(name)
        : Lexicon.parse(name, Arrays.asList(body.split("\n", -1)));
  }

  /** The lexicons whose entries are looked for in every sentence. */
  List<Lexicon> phraseLexicons() {
    return phraseLists.stream().map(this::get).toList();
  }
}
