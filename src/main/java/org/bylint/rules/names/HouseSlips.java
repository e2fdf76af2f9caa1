package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.HouseForm;
import org.bylint.analysis.HouseForm.Status;
import org.bylint.analysis.HouseName;
import org.bylint.analysis.HouseNames;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.names.Capitals;
import org.bylint.language.Language;
import org.bylint.language.Token;
import org.bylint.rule.Findings;
import org.bylint.text.EditDistance;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/**
 * Finds full names of the house's file with one slip: all words are the same but one, which no
 * dictionary knows and which is one letter away from the house's.
 */
final class HouseSlips {
  private static final int SHORTEST = 5;

  private final Article article;
  private final Language language;
  private final HouseNames house;
  private final Known known;
  private final FreeNames free;
  private final Map<String, Slip> slips = new LinkedHashMap<>();

  private record Slip(Sighting sighting, HouseName name, String right) {}

  private HouseSlips(Article article) {
    this.article = article;
    language = article.language();
    house = article.houseNames();
    known = new Known(language);
    free = new FreeNames(article);
  }

  static void find(Article article, Findings findings) {
    if (article.houseNames().isEmpty()) {
      return;
    }
    HouseSlips slips = new HouseSlips(article);
    for (Sentence sentence : article.sentences()) {
      if (!Capitals.isAllCapitals(sentence)) {
        slips.find(sentence);
      }
    }
    slips.report(findings);
  }

  private void find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isWord() && tokens.get(i).isCapitalised()) {
        int at = i;
        house
            .word(Folding.fold(tokens.get(i).form()), language.code())
            .filter(f -> f.status() == Status.WRITTEN && !f.isWhole())
            .forEach(form -> compare(sentence, at - form.from(), form));
      }
    }
  }

  /** Compares the words from a token on with the name, of which one word is the same. */
  private void compare(Sentence sentence, int from, HouseForm form) {
    List<String> words = List.of(form.name().name().split(" ", -1));
    List<Token> tokens = sentence.tokens();
    int to = from + words.size();
    if (from < 0 || to > tokens.size()) {
      return;
    }
    int differing = -1;
    for (int i = 0; i < words.size(); i++) {
      Token token = tokens.get(from + i);
      boolean joined = i == 0 || token.start() - tokens.get(from + i - 1).end() == 1;
      boolean same = Folding.fold(Words.bare(token.form())).equals(Folding.fold(words.get(i)));
      if (!joined || !token.isWord() || (!same && differing >= 0)) {
        return;
      }
      differing = same ? differing : i;
    }
    if (differing < 0) {
      return;
    }
    Token token = tokens.get(from + differing);
    String written = Words.composed(Words.bare(token.form()));
    if (token.isCapitalised() && isSlip(written, words.get(differing))) {
      add(sentence, from, to, form.name());
    }
  }

  private void add(Sentence sentence, int from, int to, HouseName name) {
    Token last = sentence.tokens().get(to - 1);
    Span span =
        new Span(
            sentence.tokens().get(from).start(), last.start() + Words.bare(last.form()).length());
    String form = span.in(article.document().text());
    Sighting sighting = new Sighting(sentence, from, to, span, form, Folding.fold(form));
    if (free.isFree(sighting) && !free.isInLongerName(sighting, Set.of())) {
      slips.putIfAbsent(sighting.folded(), new Slip(sighting, name, name.name()));
    }
  }

  /** One letter apart, none at either end: another first letter or a feminine is another name. */
  private boolean isSlip(String written, String right) {
    String a = Folding.fold(written);
    String b = Folding.fold(right);
    boolean end = a.equals(b + a.charAt(a.length() - 1)) || b.equals(a + b.charAt(b.length() - 1));
    return Math.min(a.length(), b.length()) >= SHORTEST
        && a.charAt(0) == b.charAt(0)
        && !end
        && !exchangesConsonants(a, b)
        && EditDistance.between(a, b, 1) == 1
        && !known.isKnown(written)
        && !known.isKnownElsewhere(written)
        && !language.lexicon("given-names").contains(written)
        && house.word(a, language.code()).findAny().isEmpty();
  }

  /** One consonant for another, as in the names of two persons (Montferrant, Montgerrant). */
  private static boolean exchangesConsonants(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return a.length() == b.length()
        && at < a.length()
        && a.substring(at + 1).equals(b.substring(at + 1))
        && !Words.beginsWithVowel(a.substring(at))
        && !Words.beginsWithVowel(b.substring(at));
  }

  private void report(Findings findings) {
    List<String> texts = new ArrayList<>();
    article
        .sentences()
        .forEach(s -> texts.add(Folding.fold(s.span().in(article.document().text()))));
    for (Slip slip : slips.values()) {
      String right = Folding.fold(slip.right());
      if (texts.stream().noneMatch(text -> text.contains(right))) {
        findings
            .at(slip.sighting().span())
            .variant("slip")
            .value("found", slip.sighting().form())
            .value("right", slip.right())
            .value("count", 1)
            .value("file", house.file())
            .suggest(slip.right());
      }
    }
  }
}
