package org.bylint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bylint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text whatever, and for many threads. */
class AnyInputTest {
  private static final List<String> PIECES =
      List.of(
          "mot",
          "l'",
          "d’",
          "qu'",
          "a-t-il",
          "dit-elle",
          "-",
          "--",
          "--t",
          "'",
          "''",
          "’",
          "‘",
          "`",
          "«",
          "»",
          "\"",
          "(",
          ")",
          ".",
          "...",
          "…",
          "!",
          "?",
          "1",
          "1.2",
          "1\u00a0200",
          "3,",
          "12h",
          "n°",
          "M.",
          "U.S.",
          "J.-C.",
          "@",
          "@x",
          "#",
          "x@y.z",
          "http://",
          "www.",
          "a.fr",
          "&",
          "R&D",
          "é",
          "e\u0301",
          "\u0301",
          "\u00ad",
          "\u200b",
          "\u200d",
          "\ufe0f",
          "\ud83d",
          "\udc4d",
          "👍",
          "👨‍👩‍👧",
          "🇫🇷",
          "🇫",
          "𝔘𝔫",
          "𝟙𝟚",
          "Ω",
          "ب",
          "中文",
          " ",
          "\u00a0",
          "\u202f",
          "\n",
          "\t",
          "\u0000",
          "\ufeff",
          "_",
          "·",
          "²",
          "½",
          "\uffff",
          "n't",
          "'s");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void tokensStandInOrderInsideTheirSentenceAndSayWhatTheTextSays(String code) {
    Language language = Languages.of(code);
    Random random = new Random(7);
    for (int i = 0; i < 4000; i++) {
      String text = text(random);
      int from = random.nextInt(text.length() + 1);
      Span block = new Span(from, from + random.nextInt(text.length() - from + 1));
      int at = block.start();
      for (Span sentence : language.sentences(text, block)) {
        assertThat(sentence.start()).isGreaterThanOrEqualTo(at);
        assertThat(sentence.isEmpty()).isFalse();
        at = sentence.start();
        for (Token token : language.tokens(text, sentence)) {
          assertThat(token.start()).as(text).isGreaterThanOrEqualTo(at);
          assertThat(token.span().isEmpty()).as(text).isFalse();
          assertThat(token.form()).isEqualTo(token.span().in(text));
          at = token.end();
          assertThat(sentence.contains(token.span())).as(text).isTrue();
        }
        at = sentence.end();
      }
      assertThat(at).isLessThanOrEqualTo(block.end());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyCharacterIsInATokenSaveSpacesAndHyphens(String code) {
    Random random = new Random(8);
    for (int i = 0; i < 2000; i++) {
      String text = text(random);
      StringBuilder rest = new StringBuilder(text);
      for (Token token : TestTexts.tokens(code, text)) {
        for (int at = token.start(); at < token.end(); at++) {
          rest.setCharAt(at, ' ');
        }
      }
      assertThat(rest.chars().allMatch(c -> Chars.isSpace(c) || Chars.isHyphen(c)))
          .as(text)
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  @Timeout(20)
  void longRunsOfOneCharacterTakeNoLonger(String code) {
    Language language = Languages.of(code);
    for (String piece : PIECES) {
      String text = piece.repeat(20_000 / piece.length());
      for (Span sentence : language.sentences(text, new Span(0, text.length()))) {
        assertThat(language.tokens(text, sentence)).as(piece).isNotNull();
      }
    }
  }

  @Test
  void eightThreadsReadAsOneDoes() throws Exception {
    List<List<Token>> alone = read();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<List<Token>>>> together = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        together.add(threads.submit(AnyInputTest::read));
      }
      for (Future<List<List<Token>>> each : together) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<List<Token>> read() {
    List<List<Token>> all = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      for (String code : Languages.codes()) {
        for (String sentence : TestTexts.newsSentences(code)) {
          all.add(TestTexts.tokens(code, sentence));
        }
      }
    }
    return all;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(12); n >= 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
