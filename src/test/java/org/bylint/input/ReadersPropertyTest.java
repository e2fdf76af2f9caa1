package org.bylint.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.bylint.text.Span;
import org.junit.jupiter.api.Test;

/** Random articles: wherever a unit of the text comes from, it stands there in the file. */
class ReadersPropertyTest {
  private static final List<String> PIECES =
      List.of(
          "Le maire",
          " a dit ",
          "« oui »",
          "\"non\"",
          "**",
          "*",
          "_",
          "`",
          "``",
          "[",
          "]",
          "](",
          ")",
          "![",
          "<b>",
          "</b>",
          "<!-- x -->",
          "<p>",
          "</p>",
          "&amp;",
          "&eacute;",
          "&#8211;",
          "\\*",
          "\\",
          "\\\\",
          "\n",
          "\n\n",
          "\r\n",
          "\r\n\r\n",
          "# ",
          "## ",
          "> ",
          "* ",
          "1. ",
          "    ",
          "```\n",
          "{{< x >}}",
          "{: .a }",
          "[^1]",
          "[^1]: ",
          "|",
          "|---|---|\n",
          "!!! note \"Titre\"\n    ",
          "::: a\n",
          "😀",
          "\u00A0",
          "\u202F",
          "é",
          "https://exemple.fr",
          ":calendar:",
          "---\n",
          "~~",
          "==",
          "<br>",
          "&",
          ";",
          "\t",
          " ",
          "Source : AFP",
          "\uE000",
          "e\u0301",
          "- x -",
          "=== \"a\"\n",
          "<https://a.fr>",
          "{%",
          "%}",
          "}}");

  @Test
  void everyCopiedUnitStandsInTheFile() throws InputException {
    Random random = new Random(20260101);
    for (int round = 0; round < 3000; round++) {
      String body = random(random, 1 + random.nextInt(60));
      String front = "---\ntitle: \"Un \\\"titre\\\" 😀\"\n---\n";
      holds(Reading.file("a.md", round % 3 == 0 ? front + body : "x" + body).document());
      holds(Reading.file("a.txt", body).document());
    }
  }

  private static String random(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static void holds(Document document) {
    String source = document.source().content();
    int before = 0;
    for (Block block : document.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(before);
      before = block.span().end();
      for (int i = block.span().start(); i < block.span().end(); i++) {
        unit(document, source, i);
      }
    }
    Span whole = new Span(0, document.text().length());
    for (Span opaque : document.opaque()) {
      assertThat(whole.contains(opaque)).isTrue();
    }
    for (Link link : document.links()) {
      assertThat(whole.contains(link.text())).isTrue();
      assertThat(link.targetSource().end()).isBetween(0, source.length());
    }
  }

  private static void unit(Document document, String source, int at) {
    char unit = document.text().charAt(at);
    Span place = document.toSource(new Span(at, at + 1));
    assertThat(place.end()).isBetween(0, source.length());
    String written = place.in(source);
    if (unit == ' ' || written.startsWith("&") || written.startsWith("\\")) {
      return;
    }
    assertThat(written).as("in %s", source).isEqualTo(String.valueOf(unit));
  }
}
