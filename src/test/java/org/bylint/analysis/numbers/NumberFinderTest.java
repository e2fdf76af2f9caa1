package org.bylint.analysis.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in digits and in words, and what they count. */
class NumberFinderTest {

  private static List<String> numbers(Article article) {
    return article.numbers().stream()
        .map(
            n ->
                (n.approximate() ? "~" : "")
                    + n.value().toPlainString()
                    + " "
                    + n.unit().orElse("-"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | Le don vaut près de 540.000 euros.                | ~540000 euro
          fr | Il a réuni 1 200 personnes.                       | 1200 personne
          fr | Il manque 3,5 millions d'euros.                   | 3500000 euro
          fr | Il y a vingt et une personnes.                    | 21 personne
          fr | La ville a deux cent mille habitants.             | 200000 habitant
          fr | Il a quatre-vingt-dix-sept ans.                   | 97 an
          fr | On compte une centaine de blessés.                | ~100 blessé
          fr | Il obtient 15 % des voix.                         | 15 %
          fr | On compte au moins douze morts.                   | ~12 mort
          fr | Il a visité 12 grandes villes.                    | 12 ville
          fr | La dette atteint 3 M€.                            | 3000000 euro
          en | The gift is worth nearly 540,000 euros.           | ~540000 euro
          en | They need $3.5 billion.                           | 3500000000 dollar
          en | There were twenty-one workers.                    | 21 worker
          en | Some two hundred and five thousand workers left.  | ~205000 worker
          en | He won 15 percent.                                | 15 %
          """)
  void counted(String language, String sentence, String number) {
    assertThat(numbers(Articles.text(language, sentence))).containsExactly(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | Le score est de 3-1 à Lyon.
          fr | Rendez-vous à 20h30 en 2019, le 1er juillet.
          fr | Selon Europe 1, l'article 5 du texte a changé.
          fr | Un homme a offert un livre neuf.
          fr | Le numéro 01 23 45 67 89 sonne.
          fr | Les Vingt-Sept votent la 2e fois.
          en | The score was 3-1 on Channel 4 in 2019.
          en | One man came.
          """)
  void notCounted(String language, String sentence) {
    assertThat(numbers(Articles.text(language, sentence))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | Cent-quatre-vingt-quatre personnes sont venues.   | EXACT 184 personne 1
          fr | Il a perdu 5,65 milliards d'euros.                | EXACT 5650000000 euro 10000000
          fr | Douze personnes au moins sont venues.             | AT_LEAST 12 personne 1
          fr | Moins de 300 personnes sont venues.               | AT_MOST 300 personne 1
          fr | On compte 13 blessés mardi soir.                  | EXACT 13 blessé 1
          fr | Il roule à 80 km/h.                               | EXACT 80 km/h 1
          fr | La cote recule (-11 points).                      | EXACT -11 point 1
          en | They need $5m.                                    | EXACT 5000000 dollar 1000000
          en | There were 14 people or more.                     | AT_LEAST 14 people 1
          """)
  void boundsAndRounding(String language, String sentence, String number) {
    assertThat(
            Articles.text(language, sentence).numbers().stream()
                .map(
                    n ->
                        String.join(
                            " ",
                            n.precision().name(),
                            n.value().toPlainString(),
                            n.unit().orElse("-"),
                            n.step().toPlainString())))
        .containsExactly(number);
  }

  @Test
  void bothEndsOfARangeHaveTheSameScale() {
    assertThat(numbers(Articles.text("fr", "Il manque entre 15 et 20 milliards d'euros.")))
        .containsExactly("15000000000 euro", "20000000000 euro");
  }

  @Test
  void millionsWithoutANumberAreNone() {
    assertThat(numbers(Articles.text("fr", "Des millions de gens ont applaudi."))).isEmpty();
  }

  @Test
  void bothEndsOfARangeCountTheSame() {
    assertThat(numbers(Articles.text("fr", "La peine est de 10 à 15 ans.")))
        .containsExactly("10 an", "15 an");
  }
}
