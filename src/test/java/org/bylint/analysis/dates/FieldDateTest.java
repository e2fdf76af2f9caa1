package org.bylint.analysis.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.article.Analyser;
import org.bylint.input.InputException;
import org.bylint.input.files.Readers;
import org.bylint.language.Languages;
import org.bylint.sources.SourceRegistry;
import org.bylint.text.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of metadata, as site generators and content systems write them. */
class FieldDateTest {
  private Article article;

  @BeforeEach
  void aFrenchArticle() throws InputException {
    article =
        new Analyser(new SourceRegistry(List.of()))
            .analyse(
                Readers.plainText().read(SourceFile.of("a.txt", "Le conseil a voté.")),
                Languages.of("fr"),
                Optional.empty());
  }

  private FieldDate date(String value) {
    return FieldDate.of(article, value).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-08-30",
        "2023-08-30T10:00:00+02:00",
        "2023-08-30 10:00:00 -0500",
        "2023-08-30 9:05:00 -0500",
        "2023-08-30T08:00:00.000Z",
        "20230830T1015Z",
        "30 août 2023"
      })
  void readsTheDay(String value) {
    assertThat(date(value).day()).isEqualTo(LocalDate.of(2023, 8, 30));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-08-30T10:00:00+02:00, +02:00",
    "2023-08-30 10:00:00 -0530, -05:30",
    "2023-08-30T08:00:00.000Z, Z",
    "20230830T1015Z, Z"
  })
  void readsTheZone(String value, String zone) {
    assertThat(date(value).zone()).contains(ZoneOffset.of(zone));
  }

  @Test
  void aDayHasNoTimeAndNoZone() {
    assertThat(date("2023-08-30").time()).isEmpty();
    assertThat(date("2023-08-30 10:00").zone()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-08-29, 2023-08-30, true",
    "2023-08-30, 2023-08-30 10:00, false",
    "2023-08-30T10:00:00Z, 2023-08-30T11:00:00Z, true",
    "2023-08-30T10:00:00-05:00, 2023-08-30T11:00:00Z, false",
    "2023-08-30 10:00, 2023-08-30 11:00, true",
    "2023-08-29 23:00, 2023-08-30T01:00:00Z, false",
    "2023-08-28, 2023-08-30T01:00:00Z, true"
  })
  void isBeforeOnlyWhereItIsCertain(String first, String second, boolean before) {
    assertThat(date(first).isBefore(date(second))).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-02-30", "2023-13-01T10:00:00Z", "2023-08-30 25:10", "2023-08-30T10:61"})
  void knowsImpossibleDates(String value) {
    assertThat(FieldDate.isImpossible(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-02-29", "2023-08-30 10:00:00 +0200", "demain", "2023-08", "30 août 2023"})
  void leavesOthers(String value) {
    assertThat(FieldDate.isImpossible(value)).isFalse();
  }
}
