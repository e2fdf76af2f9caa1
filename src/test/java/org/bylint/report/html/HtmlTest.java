package org.bylint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
  private static String text(String text) throws IOException {
    StringBuilder out = new StringBuilder();
    new Html(out).text(text);
    return out.toString();
  }

  @Test
  void whatMarkupIsMadeOfIsEscaped() throws IOException {
    assertThat(text("<a href=\"x\">'&amp;'</a> ]]> -->"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt; ]]&gt; --&gt;");
  }

  @Test
  void attributesCannotBeLeft() throws IOException {
    StringBuilder out = new StringBuilder();
    new Html(out).open("p", "title", "\" onclick='x'\u202E\u0000");

    assertThat(out).hasToString("<p title=\"&quot; onclick=&#39;x&#39;\uFFFD\uFFFD\">");
  }

  @ParameterizedTest
  @CsvSource({
    "202E", "2066", "200F", "0000", "0007", "0085", "00AD", "200B", "FEFF", "2028", "E0041"
  })
  void whatCannotBeSeenIsSpelledOut(String code) throws IOException {
    assertThat(text("a" + Character.toString(Integer.parseInt(code, 16)) + "b"))
        .isEqualTo("a<span class=\"unseen\">U+" + code + "</span>b");
  }

  @Test
  void lettersAccentsAndEmojiStayAsTheyAre() throws IOException {
    String words = "Évêque\u00a0; œuvre «\u202fà\u202f» نص 👩‍🚒 e\u0301";

    assertThat(text(words)).isEqualTo(words);
  }

  @Test
  void halfACharacterIsReplaced() throws IOException {
    assertThat(text("a\uD83Db\uDEA2")).isEqualTo("a\uFFFDb\uFFFD");
  }
}
