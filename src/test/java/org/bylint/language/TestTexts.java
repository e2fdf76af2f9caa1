package org.bylint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bylint.text.Span;

/** The invented texts of the tests. */
final class TestTexts {
  private TestTexts() {}

  /** Paragraphs that are hard to cut into sentences. */
  static List<String> hardParagraphs(String code) {
    return lines("sentences-" + code + ".txt");
  }

  /** Paragraphs of news articles. */
  static List<String> newsParagraphs(String code) {
    return lines("articles-" + code + ".txt");
  }

  /** The sentences of the news articles. */
  static List<String> newsSentences(String code) {
    List<String> sentences = new ArrayList<>();
    for (String line : newsParagraphs(code)) {
      for (Span span : Languages.of(code).sentences(line, new Span(0, line.length()))) {
        sentences.add(span.in(line));
      }
    }
    return sentences;
  }

  static List<Token> tokens(String code, String text) {
    return Languages.of(code).tokens(text, new Span(0, text.length()));
  }

  static List<String> forms(String code, String text) {
    return tokens(code, text).stream().map(Token::form).toList();
  }

  private static List<String> lines(String name) {
    try (InputStream in = TestTexts.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
