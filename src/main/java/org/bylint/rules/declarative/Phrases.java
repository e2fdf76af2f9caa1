package org.bylint.rules.declarative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.rule.RuleInfo;
import org.bylint.text.Span;

/** The phrases of a page, from its own list or from a lexicon, and where they may stand. */
final class Phrases implements Seeker {
  static final Set<String> PARAMETERS =
      Set.of("phrases", "lexicon", "except", "exactCase", "position", "maxWords");
  private static final List<String> POSITIONS =
      List.of(
          "anywhere",
          "sentence-start",
          "sentence-end",
          "paragraph-start",
          "paragraph-end",
          "whole-paragraph");

  private final WordLists phrases;
  private final String lexicon;
  private final String position;
  private final int maxWords;
  private final PhraseScan scan;

  /**
   * The phrases of a page.
   *
   * @param list name of the parameter that lists them
   */
  Phrases(Parameters parameters, String list) {
    phrases = parameters.wordLists(list);
    lexicon = parameters.optionalText("lexicon").orElse("");
    position = parameters.choice("position", POSITIONS);
    maxWords = parameters.integer("maxWords", Integer.MAX_VALUE);
    scan =
        new PhraseScan(this::entries, parameters.wordLists("except"), parameters.flag("exactCase"));
    if (phrases.isEmpty() && lexicon.isEmpty()) {
      throw new ParameterException(list, "is missing (or name a lexicon)");
    }
  }

  private List<Lexicon.Entry> entries(Language language) {
    List<Lexicon.Entry> entries = new ArrayList<>(phrases.entries(language.code()));
    entries.addAll(language.lexicon(lexicon).entries());
    return entries;
  }

  @Override
  public List<Hit> seek(Article article, RuleInfo rule) {
    List<Hit> hits = new ArrayList<>();
    scan.scan(
        article,
        rule,
        (passage, from, to, span, entry) -> {
          if (stands(article, passage, span, from, to)) {
            hits.add(new Hit(span, article.document().textOf(span), entry.attributes()));
          }
        });
    return hits;
  }

  private boolean stands(Article article, Passage passage, Span span, int from, int to) {
    Span block = passage.block().span();
    String text = article.document().text();
    boolean begins = isBlank(text, block.start(), span.start());
    boolean ends = isBlank(text, span.end(), block.end());
    boolean placed =
        switch (position) {
          case "sentence-start" -> from == 0;
          case "sentence-end" ->
              passage.tokens().subList(to, passage.tokens().size()).stream()
                  .noneMatch(Token::isWord);
          case "paragraph-start" -> begins;
          case "paragraph-end" -> ends;
          case "whole-paragraph" -> begins && ends;
          default -> true;
        };
    return placed && (maxWords == Integer.MAX_VALUE || wordsIn(text, block) <= maxWords);
  }

  /** Whether no letter or digit stands between two offsets. */
  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int wordsIn(String text, Span block) {
    int words = 0;
    boolean inWord = false;
    for (int i = block.start(); i < block.end(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return words;
  }
}
