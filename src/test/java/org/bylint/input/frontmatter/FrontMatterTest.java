package org.bylint.input.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bylint.input.InputException;
import org.bylint.input.Metadata;
import org.bylint.input.Metadata.Property;
import org.bylint.input.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FrontMatterTest {
  private static Metadata metadata(String... lines) throws InputException {
    return Reading.markdown(lines).document().metadata();
  }

  @Test
  void keysHaveMeaningsWhateverATeamCallsThem() throws InputException {
    Metadata found =
        metadata(
            "---",
            "titre: Budget",
            "auteurs: [Jeanne Martin, Paul Durand]",
            "pubDate: 2024-05-03",
            "cover:",
            "  credit: AFP",
            "mise_en_page: large",
            "---");
    assertThat(found.value(Property.TITLE)).contains("Budget");
    assertThat(found.first(Property.AUTHOR).orElseThrow().values())
        .containsExactly("Jeanne Martin", "Paul Durand");
    assertThat(found.value(Property.PUBLISHED)).contains("2024-05-03");
    assertThat(found.value(Property.IMAGE_CREDIT)).contains("AFP");
    assertThat(found.fields().get(4).property()).isEqualTo(Property.OTHER);
  }

  @Test
  void everyFormatGivesTheSameFieldsAtTheirPlaces() throws InputException {
    List<Reading> readings =
        List.of(
            Reading.markdown(
                "---", "title: \"Été 😀 \\\"chaud\\\"\"", "tags: [a, b]", "draft: true", "---"),
            Reading.markdown(
                "+++",
                "title = \"Été 😀 \\\"chaud\\\"\"",
                "tags = [\"a\", \"b\"]",
                "draft = true",
                "+++"),
            Reading.markdown(
                "{\"title\": \"Été 😀 \\\"chaud\\\"\", \"tags\": [\"a\", \"b\"],",
                "\"draft\": true}"));
    for (Reading reading : readings) {
      Metadata found = reading.document().metadata();
      assertThat(found.value(Property.TITLE)).contains("Été 😀 \"chaud\"");
      assertThat(found.first(Property.TAGS).orElseThrow().values()).containsExactly("a", "b");
      assertThat(found.value(Property.DRAFT)).contains("true");
      assertThat(
              found
                  .first(Property.DRAFT)
                  .orElseThrow()
                  .source()
                  .in(reading.document().source().content()))
          .isEqualTo("true");
      assertThat(reading.blocks()).containsExactly("HEADLINE| Été 😀 \"chaud\"");
      assertThat(reading.source("chaud")).isEqualTo("chaud");
      assertThat(reading.source("😀")).isEqualTo("😀");
    }
  }

  @Test
  void foldedAndLiteralValuesAreOneLine() throws InputException {
    Reading reading =
        Reading.markdown(
            "---",
            "description: >-",
            "  Un chapô qui court",
            "  sur deux lignes",
            "chapo: |",
            "  autre",
            "---");
    assertThat(reading.blocks()).containsExactly("DECK| Un chapô qui court sur deux lignes");
    assertThat(reading.source("court sur")).isEqualTo("court\n  sur");
  }

  @Test
  void tomlStringsOfManyLines() throws InputException {
    Reading reading =
        Reading.markdown(
            "+++",
            "[image]",
            "caption = \"\"\"",
            "Le pont",
            "rouvert\"\"\"",
            "credit='AFP'",
            "+++");
    assertThat(reading.blocks()).containsExactly("CAPTION| Le pont rouvert", "CREDIT| AFP");
    assertThat(reading.source("rouvert")).isEqualTo("rouvert");
  }

  @Test
  void anErrorNamesLineAndColumn() {
    assertThatThrownBy(() -> metadata("---", "title: Budget : oui", "---"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("line 2, column 15")
        .hasMessageContaining("quotation marks");
    assertThatThrownBy(() -> metadata("---", "title: Budget"))
        .hasMessageContaining("line 1, column 1")
        .hasMessageContaining("end it with a line of ---");
    assertThatThrownBy(() -> metadata("+++", "title = Budget", "+++"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> metadata("{\"title\": \"Budget\"", "\"tags\": 3}"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> metadata("---", "- Budget", "---"))
        .hasMessageContaining("no list of fields");
  }

  @Test
  void aLineOfHyphensAloneIsNoFrontMatter() throws InputException {
    assertThat(Reading.markdown("---", "", "Un texte.").blocks())
        .containsExactly("BODY| Un texte.");
    assertThat(Reading.markdown("---", "---", "Un texte.").blocks())
        .containsExactly("BODY| Un texte.");
    assertThat(metadata("---", "# rien", "---").isEmpty()).isTrue();
  }

  @Test
  void hostileFrontMatterIsRefusedOrReadSoon() throws InputException {
    for (String deep :
        List.of(
            "[".repeat(100_000),
            "- ".repeat(100_000),
            "? ".repeat(50_000),
            "{a: ".repeat(50_000))) {
      assertThatThrownBy(() -> metadata("---", "a: b", deep, "---"))
          .isInstanceOf(InputException.class);
    }
    assertThatThrownBy(() -> metadata("---", "a: " + "x".repeat(300_000), "---"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("too long");
    StringBuilder laughs = new StringBuilder("a0: &a0 {}\n");
    for (int i = 1; i < 12; i++) {
      laughs.append("a").append(i).append(": &a").append(i).append(" {");
      for (int k = 0; k < 9; k++) {
        laughs.append("k").append(k).append(": *a").append(i - 1).append(", ");
      }
      laughs.append("}\n");
    }
    assertThatThrownBy(() -> metadata("---", laughs + "title: oui", "---"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("aliases");
  }
}
