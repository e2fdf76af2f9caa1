package org.bylint.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bylint.text.Span;

/**
 * The lexicons of one language as the build packed them: a line for each (name, {@code phrases} or
 * {@code words}, length in bytes), an empty line, and the entries of all. A lexicon is parsed when
 * first asked for.
 */
final class Lexicons {
  private final byte[] packed;
  private final Map<String, Span> bodies = new LinkedHashMap<>();
  private final List<String> phraseLists = new ArrayList<>();
  private final Map<String, Lexicon> parsed = new ConcurrentHashMap<>();

  Lexicons(byte[] packed) {
    this.packed = packed;
    int headEnd = headEnd(packed);
    int body = headEnd + 1;
    int at = 0;
    while (at < headEnd) {
      int lineEnd = find('\n', at);
      int kind = find(' ', at) + 1;
      int size = find(' ', kind) + 1;
      String name = text(at, kind - 1);
      int length = Integer.parseInt(text(size, lineEnd));
      bodies.put(name, new Span(body, body + length));
      if (packed[kind] == 'p') {
        phraseLists.add(name);
      }
      body += length;
      at = lineEnd + 1;
    }
  }

  /** Reads the resource {@code CODE.lexicons}. */
  static Lexicons load(String code) {
    return new Lexicons(Resources.bytes(code + ".lexicons"));
  }

  /** Where the empty line stands. */
  private static int headEnd(byte[] packed) {
    int at = 0;
    while (packed[at] != '\n' || (at > 0 && packed[at - 1] != '\n')) {
      at++;
    }
    return at;
  }

  private int find(char c, int from) {
    int at = from;
    while (packed[at] != c) {
      at++;
    }
    return at;
  }

  private String text(int from, int to) {
    return new String(packed, from, to - from, StandardCharsets.UTF_8);
  }

  Lexicon get(String name) {
    return parsed.computeIfAbsent(name, this::parse);
  }

  private Lexicon parse(String name) {
    Span body = bodies.get(name);
    return body == null
        ? Lexicon.empty(name)
        : Lexicon.parse(name, Arrays.asList(text(body.start(), body.end()).split("\n", -1)));
  }

  /** The lexicons whose entries are looked for in every sentence. */
  List<Lexicon> phraseLexicons() {
    return phraseLists.stream().map(this::get).toList();
  }
}
