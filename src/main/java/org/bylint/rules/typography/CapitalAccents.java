package org.bylint.rules.typography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;

/** Accents on capitals: as the house writes them, or one way in the article. */
final class CapitalAccents implements Check {
  private static final String ACCENTED = "accented";
  private static final String BARE = "bare";

  /** From this length on, names/inconsistent-accents compares a word with itself. */
  private static final int COMPARED_ELSEWHERE = 4;

  @Override
  public void check(Article article, Options options, Findings findings) {
    String style = options.text("style");
    List<CapitalWords.Word> words = new ArrayList<>();
    for (CapitalWords.Word word : CapitalWords.of(article)) {
      if (Scope.covers(options.rule(), article, word.token().span())) {
        words.add(word);
      }
    }
    if (style.equals(ACCENTED) || style.equals(BARE)) {
      conform(article, options, words, style, findings);
    } else {
      compare(article, options, words, findings);
    }
  }

  /** One finding for each word that the house writes otherwise. */
  private static void conform(
      Article article,
      Options options,
      List<CapitalWords.Word> words,
      String style,
      Findings findings) {
    boolean bareIsWrong = style.equals(ACCENTED);
    Map<String, List<CapitalWords.Word>> wrong = new LinkedHashMap<>();
    for (CapitalWords.Word word : words) {
      if (word.isBare() == bareIsWrong) {
        wrong.computeIfAbsent(word.accented(), w -> new ArrayList<>(2)).add(word);
      }
    }
    for (List<CapitalWords.Word> same : wrong.values()) {
      Places places = places(article, options, same, bareIsWrong);
      if (!places.isEmpty()) {
        places.reportWords(findings, areCertain(same)).variant(style);
      }
    }
  }

  /** One finding for the rarer way. */
  private static void compare(
      Article article, Options options, List<CapitalWords.Word> words, Findings findings) {
    List<CapitalWords.Word> bare = new ArrayList<>();
    List<CapitalWords.Word> accented = new ArrayList<>();
    Set<String> both = writtenBothWays(words);
    for (CapitalWords.Word word : words) {
      if (!both.contains(word.accented())) {
        (word.isBare() ? bare : accented).add(word);
      }
    }
    boolean bareIsWrong = bare.size() <= accented.size();
    List<CapitalWords.Word> minor = bareIsWrong ? bare : accented;
    List<CapitalWords.Word> major = bareIsWrong ? accented : bare;
    if (minor.isEmpty()) {
      return;
    }
    Places places = places(article, options, minor, bareIsWrong);
    if (!places.isEmpty()) {
      CapitalWords.Word other = major.get(0);
      places
          .reportWords(findings, areCertain(minor))
          .value("other", other.token().form())
          .value("otherCount", major.size())
          .related(other.token().span(), "other", "count", major.size());
    }
  }

  /** Those are left to the rule about names. */
  private static Set<String> writtenBothWays(List<CapitalWords.Word> words) {
    Set<String> bare = new HashSet<>();
    Set<String> accented = new HashSet<>();
    for (CapitalWords.Word word : words) {
      if (word.accented().length() >= COMPARED_ELSEWHERE) {
        (word.isBare() ? bare : accented).add(word.accented());
      }
    }
    bare.retainAll(accented);
    return bare;
  }

  private static Places places(
      Article article, Options options, List<CapitalWords.Word> words, boolean accent) {
    Places places = new Places(article, options.rule());
    for (CapitalWords.Word word : words) {
      places.add(word.token().span(), accent ? word.accented() : word.bare());
    }
    return places;
  }

  private static boolean areCertain(List<CapitalWords.Word> words) {
    for (CapitalWords.Word word : words) {
      if (!word.certain()) {
        return false;
      }
    }
    return true;
  }
}
