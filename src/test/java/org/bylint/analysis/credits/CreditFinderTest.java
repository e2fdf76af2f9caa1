package org.bylint.analysis.credits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Articles;
import org.bylint.analysis.Credit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where credits stand, in which forms, and what they mean. */
class CreditFinderTest {
  private static final String PROSE =
      "Le conseil municipal a voté mardi soir le budget de la ville, après trois heures d'un débat"
          + " que la maire a trouvé parfois houleux.";

  private static List<String> credits(Article article) {
    return article.credits().stream().map(CreditFinderTest::shown).toList();
  }

  private static String shown(Credit c) {
    String who = c.people() ? "people" : String.join(",", c.sources());
    return c.position() + " " + c.text() + " " + c.status() + " " + who;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Source: AA               | TAIL AA AMBIGUOUS anadolu
          Source : AFP             | TAIL AFP KNOWN afp
          Source : Rueters         | TAIL Rueters NEAR reuters
          Source : Brumes Info     | TAIL Brumes Info UNKNOWN ``
          (AFP)                    | TAIL AFP KNOWN afp
          (avec AFP)               | TAIL AFP KNOWN afp
          Avec agences             | TAIL agences KNOWN people
          © 2019 AFP               | TAIL AFP KNOWN afp
          """)
  void closingLines(String line, String credit) {
    Article article = Articles.text("fr", "Le budget est voté\n\n" + PROSE + "\n\n" + line + "\n");

    assertThat(credits(article)).containsExactly(credit.strip().replace("``", ""));
  }

  @Test
  void closingBracketsAndInitials() {
    Article article = Articles.text("fr", "Le budget est voté\n\n" + PROSE + " (SDA/sj)\n");

    assertThat(credits(article)).containsExactly("TAIL SDA KNOWN keystone-ats");
  }

  @Test
  void bracketsInsideASentenceAreNoCredit() {
    Article article =
        Articles.text("fr", "Le budget est voté\n\n" + PROSE + " Il est élu de l'Ain (AFP).\n");

    assertThat(credits(article)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Par Jeanne Martin (avec AFP)               | BYLINE Jeanne Martin KNOWN people | BYLINE AFP KNOWN afp
          Orange avec AFP, publié le 3 mai 2021      | BYLINE Orange KNOWN orange        | BYLINE AFP KNOWN afp
          """)
  void bylines(String line, String first, String second) {
    Article article = Articles.text("fr", "Le budget est voté\n\n" + line + "\n\n" + PROSE + "\n");

    assertThat(credits(article)).containsExactly(first.strip(), second.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          PARIS, 30 août (AFP) -              | DATELINE AFP KNOWN afp
          Paris, 30 août 2023 (Reuters) –     | DATELINE Reuters KNOWN reuters
          MOSCOU, 21 janvier. /TASS/.         | DATELINE TASS KNOWN tass
          """)
  void datelines(String dateline, String credit) {
    Article article = Articles.text("fr", "Le budget est voté\n\n" + dateline + " " + PROSE + "\n");

    assertThat(credits(article)).containsExactly(credit);
  }

  @Test
  void frontMatter() {
    Article article =
        Articles.file(
            "fr",
            "a.md",
            "---\ntitle: Le budget\nauthor: Jeanne Martin\nsource: Le Parisien avec Rueters\n---\n"
                + PROSE
                + "\n");

    assertThat(credits(article))
        .containsExactly(
            "METADATA Jeanne Martin KNOWN people",
            "METADATA Le Parisien KNOWN le-parisien",
            "METADATA Rueters NEAR reuters");
    Credit slip = article.credits().get(2);
    assertThat(slip.inSource()).isTrue();
    assertThat(slip.place().in(article.document().source().content())).isEqualTo("Rueters");
    assertThat(slip.names()).containsExactly("Reuters");
  }

  @Test
  void captions() {
    Article article =
        Articles.file(
            "fr",
            "a.md",
            "---\ntitle: Le budget\nimage:\n  caption: La maire à Brest\n  credit: \"©Jeanne MARTIN / AFP\"\n---\n"
                + PROSE
                + "\n");

    assertThat(credits(article))
        .containsExactly("CAPTION Jeanne MARTIN KNOWN people", "CAPTION AFP KNOWN afp");
  }

  @Test
  void anAgencyBehindANameWithoutStroke() {
    Article article =
        Articles.text("fr", "Le budget est voté\n\n" + PROSE + "\n\nPhoto : Jeanne MARTIN AFP\n");

    assertThat(credits(article))
        .extracting(c -> c.substring(c.indexOf(' ') + 1))
        .containsExactly("Jeanne MARTIN KNOWN people", "AFP KNOWN afp");
  }

  @Test
  void anAddressIsItsOwnSource() {
    Article article =
        Articles.text(
            "fr",
            "Le budget est voté\n\n"
                + PROSE
                + "\n\nSource: https://www.bbc.com/afrique/region-1\n");

    assertThat(article.credits())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.sources()).containsExactly("bbc");
              assertThat(c.status()).isEqualTo(Credit.Status.KNOWN);
            });
  }
}
