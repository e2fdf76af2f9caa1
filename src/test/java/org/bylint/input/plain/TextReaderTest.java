package org.bylint.input.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.bylint.input.Directive;
import org.bylint.input.InputException;
import org.bylint.input.Reading;
import org.junit.jupiter.api.Test;

class TextReaderTest {
  private static final String PROSE =
      "Le conseil municipal a voté mardi soir le budget de la ville, après quatre heures de débat"
          + " et plusieurs suspensions de séance.";

  @Test
  void headlineBylineBodyCreditAndLeftovers() throws InputException {
    assertThat(
            Reading.text(
                    "Budget : la ville choisit l'école",
                    "",
                    "Le Quotidien, publié le mardi 3 mai 2022 à 20h21",
                    "",
                    PROSE,
                    "",
                    "Source: AFP",
                    "",
                    "De la même section Politique",
                    "Un pont fermé pour travaux")
                .blocks())
        .containsExactly(
            "HEADLINE| Budget : la ville choisit l'école",
            "CREDIT| Le Quotidien, publié le mardi 3 mai 2022 à 20h21",
            "BODY| " + PROSE,
            "CREDIT| Source: AFP",
            "FURNITURE| De la même section Politique",
            "FURNITURE| Un pont fermé pour travaux");
  }

  @Test
  void aFirstLineThatIsASentenceIsBody() throws InputException {
    assertThat(Reading.text("Le maire a démissionné.", "", PROSE).blocks().get(0))
        .startsWith("BODY| ");
    assertThat(Reading.text("« Nous partons ! »", "", PROSE).blocks().get(0)).startsWith("BODY| ");
    assertThat(Reading.text("Le maire démissionne", "").blocks())
        .containsExactly("BODY| Le maire démissionne");
  }

  @Test
  void aHeadlineMayEndInAQuotationOrAQuestion() throws InputException {
    assertThat(Reading.text("Le maire : \"je pars\"", "", PROSE).blocks().get(0))
        .isEqualTo("HEADLINE| Le maire : \"je pars\"");
    assertThat(Reading.text("Faut-il fermer le pont ?", "", PROSE).blocks().get(0))
        .isEqualTo("HEADLINE| Faut-il fermer le pont ?");
  }

  @Test
  void shortLinesBetweenParagraphsAreSubheadings() throws InputException {
    assertThat(
            Reading.text(
                    "Budget voté",
                    "",
                    PROSE,
                    "",
                    "Une séance houleuse",
                    "",
                    PROSE,
                    "",
                    "- \"Rien de neuf\" -",
                    "",
                    PROSE,
                    "",
                    "## La suite",
                    "",
                    PROSE)
                .blocks())
        .filteredOn(b -> b.startsWith("SUBHEADING"))
        .containsExactly(
            "SUBHEADING| Une séance houleuse",
            "SUBHEADING| \"Rien de neuf\"",
            "SUBHEADING| La suite");
  }

  @Test
  void anIntroductionToAListIsNoSubheading() throws InputException {
    assertThat(
            Reading.text(
                    "Budget", "", PROSE, "", "Voici les trois choix :", "- l'école", "- la route")
                .blocks())
        .endsWith("BODY| Voici les trois choix :", "LIST| l'école", "LIST| la route");
  }

  @Test
  void closingCreditsInTheirManyForms() throws InputException {
    for (String credit :
        new String[] {
          "Source : AFP",
          "(AFP)",
          "Avec AFP",
          "© 2019 AFP",
          "Par Jeanne Martin",
          "AFP/Reuters",
          "La rédaction avec agences",
          "jm/ab/cd",
          "(avec Reuters)",
          "Sources : AFP, Reuters"
        }) {
      assertThat(Reading.text("Budget", "", PROSE, "", credit).blocks())
          .endsWith("CREDIT| " + credit);
    }
  }

  @Test
  void sentencesAtTheEndAreNoCredits() throws InputException {
    for (String sentence :
        new String[] {
          "Par la suite, il est parti.",
          "Avec lui, tout change.",
          "(Il a ensuite démenti.)",
          "La source : un proche du maire, qui a requis l'anonymat pour en parler avec le journal local. Il dit vrai."
        }) {
      assertThat(Reading.text("Budget", "", PROSE, "", sentence).blocks())
          .endsWith("BODY| " + sentence);
    }
  }

  @Test
  void aPhotoLabelBeforeADescriptionIsACaption() throws InputException {
    assertThat(Reading.text("Budget", "", PROSE, "", "Photo : le pont rouvert").blocks())
        .endsWith("CAPTION| Photo : le pont rouvert");
    assertThat(Reading.text("Budget", "", PROSE, "", "Photo : Jeanne Martin").blocks())
        .endsWith("CREDIT| Photo : Jeanne Martin");
  }

  @Test
  void aRelatedLinkInTheMiddleIsFurniture() throws InputException {
    assertThat(
            Reading.text("Budget", "", PROSE, "", "Lire aussi : Le pont rouvre", "", PROSE)
                .blocks())
        .contains("FURNITURE| Lire aussi : Le pont rouvre");
  }

  @Test
  void linesWrappedByHandAreOneParagraph() throws InputException {
    Reading reading =
        Reading.text(
            "Le conseil municipal a voté mardi soir le budget de la ville, après quatre",
            "heures de débat et plusieurs suspensions de séance demandées par les élus de",
            "l'opposition.");
    assertThat(reading.blocks()).hasSize(1);
    assertThat(reading.source("quatre heures")).isEqualTo("quatre\nheures");
  }

  @Test
  void longLinesWithoutBlankLinesAreParagraphs() throws InputException {
    assertThat(Reading.text("Budget voté", PROSE, PROSE).blocks())
        .containsExactly("HEADLINE| Budget voté", "BODY| " + PROSE, "BODY| " + PROSE);
  }

  @Test
  void windowsLineEndsAndNoBreakSpacesKeepTheirPlaces() throws InputException {
    Reading reading =
        Reading.file(
            "a.txt", "Budget\u00A0: voté\r\n\r\n" + PROSE + "\r\n\r\nSource\u00A0: AFP\r\n");
    assertThat(reading.blocks())
        .containsExactly(
            "HEADLINE| Budget\u00A0: voté", "BODY| " + PROSE, "CREDIT| Source\u00A0: AFP");
    assertThat(reading.source("\u00A0: AFP")).isEqualTo("\u00A0: AFP");
  }

  @Test
  void directivesStandOnLinesOfTheirOwn() throws InputException {
    Reading reading =
        Reading.text(
            "Budget",
            "",
            "<!-- bylint-disable-next-line names/x, dates: deux personnes -->",
            PROSE);
    assertThat(reading.blocks()).containsExactly("HEADLINE| Budget", "BODY| " + PROSE);
    assertThat(reading.document().directives())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(Directive.Kind.DISABLE_NEXT_LINE);
              assertThat(d.rules()).containsExactly("names/x", "dates");
              assertThat(d.reason()).isEqualTo("deux personnes");
            });
  }

  @Test
  void addressesAndHandlesAreNoProse() throws InputException {
    assertThat(
            Reading.text(
                    "Voir https://exemple.fr/a_(b)?c=d, www.exemple.fr. Écrire à j.martin@exemple.fr"
                        + " ou à @jmartin (#budget2024), pas au n°3 ni à 3#2.")
                .opaque())
        .containsExactly(
            "https://exemple.fr/a_(b)?c=d",
            "www.exemple.fr",
            "j.martin@exemple.fr",
            "@jmartin",
            "#budget2024");
  }

  @Test
  void anEmptyTextHasNoBlocks() throws InputException {
    assertThat(Reading.text("").blocks()).isEmpty();
    assertThat(Reading.text(" ", "", "\t").blocks()).isEmpty();
  }
}
