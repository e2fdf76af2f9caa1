package org.bylint.analysis.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.bylint.analysis.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an article says when it was published. */
class PublicationDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-08-30",
        "2023-08-30T23:59:59+02:00",
        "2023-08-30T10:00:00Z",
        "2023-08-30 00:00:00 -0500",
        "2023/08/30",
        "30/08/2023",
        "30 août 2023",
        "mercredi 30 août 2023 à 20h21",
        "20230830T101500Z"
      })
  void metadata(String date) {
    String article = "---\ntitle: Un titre\ndate: \"" + date + "\"\n---\nUn texte.\n";

    assertThat(Articles.file("fr", "a.md", article).published())
        .map(Object::toString)
        .contains("2023-08-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Quotidien, publié le mercredi 30 août 2023 à 20h21",
        "Publié le 30/08/2023 à 08:15",
        "Paris, le 30 août 2023"
      })
  void byline(String line) {
    String text =
        "Le budget est voté\n\n" + line + "\n\nLe conseil a voté le 3 mai 2019 son budget.\n";

    assertThat(Articles.text("fr", text).published()).map(Object::toString).contains("2023-08-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PARIS, 30 août 2023 (AFP) - Le conseil a voté son budget.",
        "30 août 2023. – Le conseil a voté son budget.",
        "BREST (Reuters), 30 août 2023 — Le conseil a voté son budget."
      })
  void dateline(String paragraph) {
    String text = "Le budget est voté\n\n" + paragraph + " Il avait renoncé le 3 mai 2019.\n";

    assertThat(Articles.text("fr", text).published()).map(Object::toString).contains("2023-08-30");
  }

  @Test
  void fileName() {
    String text = "Le conseil a voté son budget.\n";

    assertThat(Articles.file("fr", "_posts/2023-08-30-budget.md", text).published())
        .map(Object::toString)
        .contains("2023-08-30");
  }

  @Test
  void aDateOfTheStoryIsNone() {
    String text =
        "Le budget est voté\n\nLe conseil a voté mercredi 30 août 2023 son budget, dit la maire.\n";

    assertThat(Articles.text("fr", text).published()).isEmpty();
  }
}
