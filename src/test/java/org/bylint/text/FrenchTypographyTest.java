package org.bylint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTypographyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          « oui » : non ? si ; bien !  | «_oui_»_: non_? si_; bien_!
          l'article et d'« où »        | l’article et d’«_où_»
          l'{name}                     | l’{name}
          https://a.example: 12:30     | https://a.example: 12:30
          'ici' et '                   | 'ici' et '
          """)
  void setsSpacesAndApostrophes(String written, String set) {
    assertThat(FrenchTypography.typeset(written).replace('\u00a0', '_')).isEqualTo(set);
  }

  @Test
  void lengthStays() {
    assertThat(FrenchTypography.typeset("")).isEmpty();
    assertThat(FrenchTypography.typeset("qu'« a » ?")).hasSize(10);
  }
}
