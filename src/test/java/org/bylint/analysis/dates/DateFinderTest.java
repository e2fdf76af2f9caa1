package org.bylint.analysis.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dates mean in an article of Wednesday 30 August 2023. */
class DateFinderTest {

  private static List<String> dates(Article article) {
    return article.dates().stream().map(d -> d.text() + " = " + d.iso().orElse("?")).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Le maire a parlé ce mercredi.                      | ce mercredi = 2023-08-30
          Le maire a parlé lundi soir.                       | lundi soir = 2023-08-28
          Le maire parlera lundi.                            | lundi = 2023-09-04
          Le maire a parlé mercredi dernier.                 | mercredi dernier = 2023-08-23
          Le maire parlera mercredi prochain.                | mercredi prochain = 2023-09-06
          Le maire a parlé hier.                             | hier = 2023-08-29
          Le maire a parlé en juillet dernier.               | en juillet dernier = 2023-07-01/2023-07-31
          Le maire a parlé en décembre dernier.              | en décembre dernier = 2022-12-01/2022-12-31
          Le maire avait parlé en mars.                      | en mars = 2023-03-01/2023-03-31
          Le maire parlera en mars.                          | en mars = 2024-03-01/2024-03-31
          Le maire a parlé l'an dernier.                     | l'an dernier = 2022-01-01/2022-12-31
          Le maire a parlé il y a deux ans.                  | il y a deux ans = 2021-01-01/2021-12-31
          Le maire parlera la semaine prochaine.             | la semaine prochaine = 2023-09-04/2023-09-10
          Le maire parlera dans les prochains mois.          | dans les prochains mois = ?
          Le maire a parlé le 1er juillet.                   | 1er juillet = 2023-07-01
          Le maire a parlé mercredi 30 août 2023.            | mercredi 30 août 2023 = 2023-08-30
          Le maire a parlé le 30/08/2023.                    | 30/08/2023 = 2023-08-30
          Le maire a parlé à l'été 2022.                     | été 2022 = 2022-06-01/2022-08-31
          Le maire a parlé en juillet 2023.                  | juillet 2023 = 2023-07-01/2023-07-31
          Le maire a parlé le 31 juin.                       | 31 juin = ?
          Le maire a parlé le 254 février 2018.              | 254 février 2018 = ?
          Le maire a annoncé aujourd'hui sa démission.       | aujourd'hui = 2023-08-30
          """)
  void french(String sentence, String date) {
    assertThat(dates(Articles.published("2023-08-30", "fr", sentence))).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The mayor spoke on Wednesday.                 | Wednesday = 2023-08-30
          The mayor will speak on Monday.               | Monday = 2023-09-04
          The mayor spoke last July.                    | last July = 2023-07-01/2023-07-31
          The mayor spoke in March.                     | in March = 2023-03-01/2023-03-31
          The mayor spoke yesterday.                    | yesterday = 2023-08-29
          The mayor spoke two years ago.                | two years ago = 2021-01-01/2021-12-31
          The mayor spoke this week.                    | this week = 2023-08-28/2023-09-03
          The mayor spoke Wednesday, Aug. 30, 2023.     | Wednesday, Aug. 30, 2023 = 2023-08-30
          The mayor spoke on 30 August 2023.            | 30 August 2023 = 2023-08-30
          The mayor spoke on the 30th of August.        | 30th of August = 2023-08-30
          The mayor was born in the 1990s.              | 1990s = 1990-01-01/1999-12-31
          """)
  void english(String sentence, String date) {
    assertThat(dates(Articles.published("2023-08-30", "en", sentence))).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Le préfet a réuni 36 maires.
          fr | Le conseil se réunit chaque lundi et le mardi suivant.
          fr | La France compte aujourd'hui 36 départements de plus.
          fr | Elle regarde Vivement Dimanche et lit le Journal du Dimanche.
          fr | La voiture roule à 110 et freine.
          en | The council meets every Monday.
          en | The Sunday Times and Theresa May may march.
          en | The shops open on Black Friday sales.
          """)
  void notDates(String language, String sentence) {
    assertThat(dates(Articles.published("2023-08-30", language, sentence))).isEmpty();
  }

  @Test
  void theMonthWrittenLastBelongsToAllDaysOfARange() {
    Article article =
        Articles.published(
            "2024-06-01",
            "fr",
            "Le salon se tient du lundi 3 au vendredi 7 juin, puis samedi 29 et dimanche 30.");

    assertThat(dates(article))
        .containsExactly(
            "lundi 3 = 2024-06-03",
            "vendredi 7 juin = 2024-06-07",
            "samedi 29 = 2024-06-29",
            "dimanche 30 = 2024-06-30");
  }

  @Test
  void theYearWrittenLastBelongsToBothEndsOfARange() {
    Article article = Articles.text("fr", "Le salon dure du 28 décembre au 3 janvier 2020.");

    assertThat(dates(article))
        .containsExactly("28 décembre = 2019-12-28", "3 janvier 2020 = 2020-01-03");
  }

  @Test
  void withoutPublicationDateRelativeDatesStayOpen() {
    Article article = Articles.text("fr", "Le maire a parlé ce mercredi, après mars 2021.");

    assertThat(dates(article))
        .containsExactly("ce mercredi = ?", "mars 2021 = 2021-03-01/2021-03-31");
  }
}
