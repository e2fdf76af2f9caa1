package org.bylint.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile texts are read in seconds, whatever is made of them. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PathologicalInputTest {
  private static final int MANY = 20_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "![",
        "[a](",
        "> ",
        "* ",
        "- ",
        "1. ",
        "*a ",
        "**a ",
        "_a_ ",
        "`",
        "`a",
        "<a ",
        "<!-- ",
        "&",
        "&amp;",
        "{{",
        "{%",
        "{",
        "[^",
        "~~",
        "==",
        "~~a",
        "\\",
        ":a",
        "@",
        "#a",
        "://",
        "www.",
        "|",
        "(",
        "\"",
        "Source : ",
        "a ",
        "a\n",
        "\n",
        "\r",
        "> a\n\n",
        "a\n---\n",
        "!!! a\n    ",
        "```\n",
        "<p>",
        "<",
        "[a]: b\n",
        "é",
        "- \n",
        "--8<--\n",
        "*[",
        "[a][",
        "a@b.c ",
        "=== \"a\"\n"
      })
  void isReadSoon(String piece) throws InputException {
    String text = piece.repeat(MANY);
    assertThat(Reading.file("a.md", "x\n\n" + text).document().text()).isNotNull();
    assertThat(Reading.file("b.md", text.startsWith("---") ? "\n" + text : text).document().text())
        .isNotNull();
    assertThat(Reading.file("a.txt", text).document().text()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "![", "> ", "* ", "<", "*a "})
  void aHundredThousandSignsAreReadSoon(String piece) throws InputException {
    assertThat(Reading.file("a.md", piece.repeat(100_000)).document().text()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"  ", "    ", "> "})
  void nestingWithoutEndIsReadSoon(String indent) throws InputException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append(indent.repeat(i)).append("* a\n");
    }
    assertThat(Reading.file("a.md", text.toString()).document().text()).contains("a");
  }
}
