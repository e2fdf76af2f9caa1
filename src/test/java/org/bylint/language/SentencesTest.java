package org.bylint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bylint.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our sentences are LanguageTool's, less the white space around them. LanguageTool's French rules
 * use {@code \b}, which knows accented letters only up to JDK 18: on a newer one LanguageTool cuts
 * otherwise, we do not.
 */
class SentencesTest {
  private static final List<String> GLUE =
      List.of(" ", "\u00a0", "  ", "\n", "\n\n", " \u00a0", "");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void cutsEachParagraphAsLanguageToolDoes(String code) {
    for (String line : TestTexts.hardParagraphs(code)) {
      assertThat(ours(code, line)).as(line).isEqualTo(theirs(code, line));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void cutsTextsOfManyParagraphsAsLanguageToolDoes(String code) {
    List<String> lines = TestTexts.hardParagraphs(code);
    Random random = new Random(17);
    for (int i = 0; i < 150; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n >= 0; n--) {
        text.append(lines.get(random.nextInt(lines.size())));
        text.append(GLUE.get(random.nextInt(GLUE.size())));
      }
      assertThat(ours(code, text.toString())).isEqualTo(theirs(code, text.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void cutsMixedUpCharactersAsLanguageToolDoes(String code) {
    String characters = String.join("", TestTexts.hardParagraphs(code));
    Random random = new Random(18);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(20); n >= 0; n--) {
        int from = random.nextInt(characters.length() - 12);
        text.append(characters, from, from + random.nextInt(12));
        text.append(". ! ? … \" » ) A a".charAt(random.nextInt(17)));
      }
      assertThat(ours(code, text.toString())).isEqualTo(theirs(code, text.toString()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|M. Roux est venu. Il a parlé.|M. Roux est venu.|Il a parlé.",
        "en|Mr. Roux came. He spoke.|Mr. Roux came.|He spoke."
      })
  void leavesOutWhiteSpaceAndKeepsOffsetsOfTheWholeText(
      String code, String text, String first, String second) {
    String padded = "Titre\n\n  " + text.replace(". Il", ". \u00a0 Il") + " \n\nSuite.";
    Span block = new Span(7, padded.indexOf("\n\nSuite"));
    assertThat(Languages.of(code).sentences(padded, block))
        .extracting(span -> span.in(padded))
        .containsExactly(first, second);
  }

  private static List<String> ours(String code, String text) {
    List<String> sentences = new ArrayList<>();
    for (Span span : Languages.of(code).sentences(text, new Span(0, text.length()))) {
      sentences.add(span.in(text));
    }
    return sentences;
  }

  private static List<String> theirs(String code, String text) {
    assumeTrue(!code.equals("fr") || Runtime.version().feature() < 19, "no oracle on this JDK");
    List<String> sentences = new ArrayList<>();
    for (String sentence : Oracle.of(code).sentences(text)) {
      String stripped = strip(sentence);
      if (!stripped.isEmpty()) {
        sentences.add(stripped);
      }
    }
    return sentences;
  }

  private static String strip(String sentence) {
    int start = 0;
    int end = sentence.length();
    while (start < end && Chars.isSpace(sentence.charAt(start))) {
      start++;
    }
    while (end > start && Chars.isSpace(sentence.charAt(end - 1))) {
      end--;
    }
    return sentence.substring(start, end);
  }
}
