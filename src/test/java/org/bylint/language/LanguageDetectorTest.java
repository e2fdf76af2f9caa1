package org.bylint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In what language an article is written. */
class LanguageDetectorTest {
  private static final LanguageDetector DETECTOR = LanguageDetector.load();

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void knowsEachParagraphOfAnArticle(String code) {
    for (String paragraph : TestTexts.newsParagraphs(code)) {
      if (paragraph.length() > 100) {
        assertThat(DETECTOR.detect(paragraph, Optional.empty())).as(paragraph).contains(code);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Bürgermeisterin hat am Montag gesagt, dass der Damm vor dem Winter nicht repariert wird.",
        "La alcaldesa dijo el lunes que la presa no será reparada antes del invierno, según los técnicos.",
        "La sindaca ha detto lunedì che la diga non sarà riparata prima dell'inverno, secondo gli esperti.",
        "A presidente da câmara disse na segunda-feira que a barragem não será reparada antes do inverno.",
        "De burgemeester zei maandag dat de dam niet voor de winter wordt hersteld, volgens het bureau.",
        "Pormestari sanoi maanantaina, että pato ei ole valmis ennen talvea, mutta työt ovat jo alkaneet.",
        "Мэр заявила в понедельник, что плотину не отремонтируют до зимы, и жители деревни уже об этом знают.",
      })
  void leavesOtherLanguagesAlone(String text) {
    assertThat(DETECTOR.detect(text, Optional.empty())).isEmpty();
    assertThat(DETECTOR.detect(text, Optional.of("fr"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brévannes 3, Saint-Aubin 2|en-GB|en",
        "Score final : 3-2|fr_CA|fr",
        "Score final : 3-2|FR|fr",
        "Budget voté||fr",
        "The dam is to be drained||en",
        "Résultats||fr",
        "''||fr"
      })
  void asksTheMetadataAndThenTheAccentsOfAShortText(String text, String declared, String code) {
    assertThat(DETECTOR.detect(text, Optional.ofNullable(declared))).contains(code);
  }

  @Test
  void believesTheMetadataOfAShortTextInAnotherLanguage() {
    assertThat(DETECTOR.detect("Ergebnisse: 3-2", Optional.of("de-CH"))).isEmpty();
  }

  @Test
  void believesALongTextMoreThanItsMetadata() {
    String french =
        "Le barrage sera vidé avant l'hiver, a annoncé la préfète, qui n'a pas dit pourquoi.";
    assertThat(DETECTOR.detect(french, Optional.of("en"))).contains("fr");
  }
}
