package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.language.Language;
import org.bylint.language.Token;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/**
 * The words of lines in capitals. There every word looks like a name, and accents may be left out:
 * only a word that neither the dictionary nor the rest of the article holds may be the slip of a
 * name.
 */
final class CapitalLines {
  private static final int SHORTEST = 5;

  private final Language language;
  private final Map<String, List<Occurrence>> words = new LinkedHashMap<>();

  CapitalLines(Language language) {
    this.language = language;
  }

  void add(Token token, Surroundings beside, boolean quoted) {
    String form = Words.bare(token.form());
    Span span = new Span(token.start(), token.start() + form.length());
    words
        .computeIfAbsent(Words.titled(Words.composed(form)), f -> new ArrayList<>(1))
        .add(new Occurrence(span, beside, quoted, "", false));
  }

  /**
   * The words that nobody knows, with the names beside them.
   *
   * @param names the words of the other lines that have a capital
   * @param lowerCase those without, folded
   */
  List<Spelling> unknown(Collection<Spelling> names, Set<String> lowerCase) {
    List<Spelling> unknown = new ArrayList<>();
    if (words.isEmpty()) {
      return unknown;
    }
    Set<String> folded = new HashSet<>();
    names.forEach(name -> folded.add(name.folded()));
    for (Map.Entry<String, List<Occurrence>> word : words.entrySet()) {
      String form = word.getKey();
      String plain = Folding.fold(form);
      if (plain.length() >= SHORTEST
          && !folded.contains(plain)
          && !lowerCase.contains(plain)
          && !language.knows(form)
          && !language.knows(Words.lower(form))) {
        Spelling spelling = new Spelling(form, plain);
        word.getValue().forEach(o -> spelling.add(besideNames(o, folded)));
        unknown.add(spelling);
      }
    }
    return unknown;
  }

  /** Ordinary words in capitals beside a name are no names. */
  private static Occurrence besideNames(Occurrence o, Set<String> names) {
    Surroundings beside = o.beside();
    List<String> chain = new ArrayList<>(beside.chain());
    chain.retainAll(names);
    Surroundings kept =
        new Surroundings(
            names.contains(beside.before()) ? beside.before() : "",
            names.contains(beside.after()) ? beside.after() : "",
            chain,
            beside.titled(),
            "",
            "");
    return new Occurrence(o.span(), kept, o.quoted(), o.glossOf(), o.led());
  }
}
