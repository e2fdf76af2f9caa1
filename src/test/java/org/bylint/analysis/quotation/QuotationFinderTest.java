package org.bylint.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bylint.analysis.Article;
import org.bylint.analysis.Articles;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Quotation.Closing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where quotations begin and end, and what kind of words they hold. */
class QuotationFinderTest {

  private static List<String> found(Article article) {
    return article.quotedPassages().stream().map(q -> shown(article, q)).toList();
  }

  /** The words between the marks, a mark for how it ends, and one + for each level of nesting. */
  private static String shown(Article article, Quotation quotation) {
    String end =
        switch (quotation.closing()) {
          case CLOSED -> "";
          case WRONG_MARK -> "!";
          case UNCLOSED -> "?";
        };
    String words = quotation.inner().in(article.document().text());
    return "+".repeat(quotation.depth()) + words + end;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Nous irons", dit-il.                          | Nous irons
          “Nous irons”, dit-il.                          | Nous irons
          « Nous irons », dit-il.                        | Nous irons
          «Nous irons», dit-il.                          | Nous irons
          „Nous irons“, dit-il.                          | Nous irons
          ''Nous irons'', dit-il.                        | Nous irons
          Il parle d'une ‘erreur’ de jeunesse.           | erreur
          Il parle d'une 'erreur' de jeunesse.           | erreur
          Il parle d'un " grand malentendu ".            | grand malentendu
          Le navire l'"Alcyon" a coulé.                  | Alcyon
          Il parle d'une “erreur“ de jeunesse.           | erreur!
          Il parle d'une »erreur« de jeunesse.           | erreur!
          Il parle d'une «erreur" de jeunesse.           | erreur!
          Il parle d'une "erreur» de jeunesse.           | erreur!
          Il parle d'une “erreur" de jeunesse.           | erreur!
          Il parle d'une ”erreur” de jeunesse.           | erreur!
          Il parle d'une «erreur de jeunesse.            | erreur de jeunesse.?
          Un écran de 17", un mur de 5'10", l'été '98.   | ``
          L'eau qu'il a bue aujourd'hui l'a rendu malade.| ``
          "Un écran de 17" suffit", dit-il.              | Un écran de 17" suffit
          """)
  void inFrench(String sentence, String quotation) {
    Article article = Articles.text("fr", sentence);
    List<String> wanted = quotation.isEmpty() ? List.of() : List.of(quotation);
    assertThat(found(article)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ‘I don’t know,’ she said.                      | I don’t know,
          'We won't go,' she said.                       | We won't go,
          She called it ‘the workers’ hall’ for short.   | the workers’ hall
          The workers' hall and the '90s are gone.       | ``
          She likes rock 'n' roll.                       | ``
          """)
  void inEnglish(String sentence, String quotation) {
    Article article = Articles.text("en", sentence);
    List<String> wanted = quotation.isEmpty() ? List.of() : List.of(quotation);
    assertThat(found(article)).isEqualTo(wanted);
  }

  @Test
  void nested() {
    assertThat(
            found(
                Articles.text("fr", "« Il m'a dit : « Revenez demain » sans un mot », dit-elle.")))
        .containsExactly("Il m'a dit : « Revenez demain » sans un mot", "+Revenez demain");
    assertThat(found(Articles.text("fr", "\"Il m'a dit \"non\" tout net\", raconte-t-elle.")))
        .containsExactly("Il m'a dit \"non\" tout net", "+non");
    assertThat(found(Articles.text("fr", "\"Il m'a dit +non+ tout net\", raconte-t-elle.")))
        .containsExactly("Il m'a dit +non+ tout net", "+non");
    assertThat(found(Articles.text("en", "“He said ‘no’ and left,” she said.")))
        .containsExactly("He said ‘no’ and left,", "+no");
  }

  @Test
  void overSeveralParagraphs() {
    String text =
        """
        Le capitaine raconte : "La mer était forte.

        Personne n'y croyait plus.

        On a vu le port", dit-il.""";
    assertThat(Articles.text("fr", text).quotedPassages())
        .singleElement()
        .satisfies(q -> assertThat(q.closing()).isEqualTo(Closing.CLOSED))
        .satisfies(q -> assertThat(q.span().end()).isEqualTo(text.indexOf(", dit-il")));
  }

  @Test
  void takenUpByEachParagraph() {
    String text =
        """
        “We began with the schools.

        “Then came the gyms.

        “The pool is last,” the mayor said.""";
    assertThat(found(Articles.text("en", text))).hasSize(1);
  }

  @Test
  void notTakenUpAfterTheSpeakerWasNamed() {
    String text =
        """
        "Nous tiendrons, a expliqué la maire de la commune.

        "Rien n'est joué", assure son adjoint.""";
    assertThat(found(Articles.text("fr", text)))
        .containsExactly("Nous tiendrons, a expliqué la maire de la commune.?", "Rien n'est joué");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | DIRECT | "Nous irons jusqu'au bout", promet l'avocate.
          fr | DIRECT | L'avocate le promet : « Nous irons jusqu'au bout. »
          fr | DIRECT | Selon la préfète, "les routes seront rouvertes lundi".
          fr | MIXED  | L'avocate affirme que "la partie est jouée".
          fr | MIXED  | Le maire a dénoncé "une manœuvre" de l'opposition.
          fr | TITLE  | Le film "Marée haute" sort mercredi.
          fr | TITLE  | Le plan, baptisé « nouvel élan », sera voté lundi.
          fr | TITLE  | La pièce de Jeanne Morvan « Les Dunes » ouvre le festival.
          fr | SCARE  | Les "vraies" couleurs du drapeau reviennent.
          fr | SCARE  | Le mot « résilience » revient partout.
          fr | CITED  | Il est mis en examen pour « homicide involontaire ».
          fr | CITED  | La foule avance derrière une banderole « Rendez-nous la plage ».
          en | DIRECT | “We will see it through,” the lawyer said.
          en | MIXED  | The mayor said it was “a manoeuvre” by his opponents.
          en | TITLE  | The film “High Tide” opens on Friday.
          en | TITLE  | The plan, dubbed “new start”, goes to the vote on Monday.
          en | SCARE  | The word “resilience” is everywhere.
          en | CITED  | The crowd marched behind a banner “Give us back the beach”.
          """)
  void kind(String language, Quotation.Kind kind, String sentence) {
    assertThat(Articles.text(language, sentence).quotedPassages())
        .extracting(Quotation::kind)
        .containsExactly(kind);
  }

  @Test
  void headingThatIsAQuotation() {
    String text =
        """
        Le conseil a voté le budget lundi soir, après quatre heures de débats très animés.

        - "Un coup de massue" -

        Les commerçants du centre protestent contre la hausse de la taxe, votée à l'unanimité.""";
    assertThat(Articles.text("fr", text).quotedPassages())
        .extracting(Quotation::kind)
        .containsExactly(Quotation.Kind.HEADING);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void endsOnAnyText() {
    String text = "Titre\n\n" + "\"a ".repeat(20_000) + "\n\n" + "« a » b \"c' ".repeat(20_000);
    assertThat(Articles.text("fr", text).quotedPassages()).isNotEmpty();
  }
}
