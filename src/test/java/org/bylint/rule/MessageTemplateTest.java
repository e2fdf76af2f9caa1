package org.bylint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTemplateTest {

  @Test
  void putsValuesInTheirPlaces() {
    String text =
        MessageTemplate.render(
            "« {found} » ici, « {other} » ailleurs", Map.of("found", "A", "other", "B"), "fr");

    assertThat(text).isEqualTo("« A » ici, « B » ailleurs");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 0, fois0",
    "fr, 1, fois0",
    "fr, '1,5', fois0",
    "fr, 2, fois1",
    "fr, 12, fois1",
    "en, 0, fois1",
    "en, 1, fois0",
    "en, 1.5, fois1",
    "en, 2, fois1"
  })
  void picksTheWordByTheNumberAsTheLanguageDoes(String language, String number, String expected) {
    assertThat(MessageTemplate.render("{count|fois0|fois1}", Map.of("count", number), language))
        .isEqualTo(expected);
  }

  @Test
  void aValueIsNeverReadAsATemplate() {
    assertThat(MessageTemplate.render("{a} {b}", Map.of("a", "{b}", "b", "x"), "en"))
        .isEqualTo("{b} x");
  }

  @Test
  void doubledBracesAreBraces() {
    assertThat(MessageTemplate.render("{{ {name} }}", Map.of("name", "x"), "en"))
        .isEqualTo("{ x }");
    assertThat(MessageTemplate.placeholders("{{name}} {other}")).containsExactly("other");
  }

  @Test
  void leavesAPlaceholderWithoutAValueAsItStands() {
    assertThat(MessageTemplate.render("{a} {count|x|y}", Map.of(), "en"))
        .isEqualTo("{a} {count|x|y}");
  }

  @ParameterizedTest
  @CsvSource({"'{}'", "'{a b}'", "'{a|b}'", "'{a|b|c|d}'", "'{open'"})
  void saysWhatIsNoPlaceholder(String template) {
    assertThat(MessageTemplate.defect(template)).isPresent();
  }

  @Test
  void findsNothingWrongWithAGoodTemplate() {
    assertThat(MessageTemplate.defect("{a} {count|one|many} {{literal}}")).isEmpty();
  }
}
