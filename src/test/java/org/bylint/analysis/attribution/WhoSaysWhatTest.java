package org.bylint.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Articles;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Claim;
import org.bylint.analysis.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoSaysWhatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          « Nous irons au bout », s'étrangle Claire Maréchal.               | Claire Maréchal
          « Nous irons au bout » a déclaré à l'AFP Claire Maréchal.         | Claire Maréchal
          "Nous irons au bout", a prévenu le maire, Paul Vidal.             | Paul Vidal
          Le maire, Paul Vidal, a dénoncé un « scandale d'État ».           | Paul Vidal
          Selon Paul Vidal, « il faut aller au bout de ce chantier ».       | Paul Vidal
          Pour Paul Vidal, « il faut aller au bout de ce chantier ».        | Paul Vidal
          Paul Vidal : « Il faut aller au bout de ce chantier. »            | Paul Vidal
          Estimant que « tout est prêt », Paul Vidal a ouvert le chantier.  | Paul Vidal
          « Tout est prêt, a assuré Paul Vidal, et nous commencerons. »     | Paul Vidal
          « Tout est prêt, a raconté Paul Vidal à la radio. Venez ! »       | Paul Vidal
          « Tout est prêt, assure dans une vidéo tournée lundi Paul Vidal. »| Paul Vidal
          Paul Vidal est là. « Tout est prêt », a t-il dit.                 | Paul Vidal
          Paul Vidal est là. « Tout est prêt », a-t- il dit.                | Paul Vidal
          Paul Vidal a annonçé que « tout est prêt ».                       | Paul Vidal
          """)
  void theSpeakerOfAQuotation(String text, String speaker) {
    Quotation quotation = Articles.text("fr", text).quotations().get(0);

    assertThat(quotation.status()).isEqualTo(Quotation.Status.EXPLICIT);
    assertThat(quotation.speaker().orElseThrow().resolved()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “We lost six months,” Ann Reed said on Monday.        | Ann Reed
          “We lost six months,” said Mayor Ann Reed.            | Ann Reed
          “We lost six months,” Ann Reed was quoted as saying.  | Ann Reed
          Ann Reed told reporters: “We lost six months.”        | Ann Reed
          “We lost six months of work on this site.” — Ann Reed | Ann Reed
          """)
  void theSpeakerOfAnEnglishQuotation(String text, String speaker) {
    Quotation quotation = Articles.text("en", text).quotations().get(0);

    assertThat(quotation.speaker().orElseThrow().resolved()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Rien ne change, comme le précise l'ambassadeur en Italie, Paul Vidal : « Tout est prêt. »  | Paul Vidal
          « C'est fini », lâche dans un sourire Paul Vidal, 52 ans, qui tient le bar.                | Paul Vidal
          « C'est fini », lance, ému, le capitaine Paul Vidal.                                       | Paul Vidal
          "C'est fini", ont déclaré Paul Vidal et Lise Morel dans un communiqué.                     | Paul Vidal et Lise Morel
          Paul Vidal, le successeur de Lise Morel, qui a pris la parole, a répondu : “C'est fini.”   | Paul Vidal
          Le préfet Paul Vidal affirme qu'il l'avait qualifié de « petit arrangement entre amis ».   | Paul Vidal
          Le préfet Paul Vidal « salue » le travail de tous les secours engagés.                     | Paul Vidal
          Mais les élus "demandent un délai et nous le donnerons", a insisté Paul Vidal.             | Paul Vidal
          « Tout cela donne le tournis », avait lancé mardi en direct Paul Vidal.                    | Paul Vidal
          Le préfet Paul Vidal pense qu'il s'agit de « propos isolés ».                              | Paul Vidal
          Le préfet Paul Vidal s'est présenté comme « un homme de terrain avant tout ».              | Paul Vidal
          """)
  void theSpeakerBehindAppositionsAndAsides(String text, String speaker) {
    Quotation quotation = Articles.text("fr", text).quotations().get(0);

    assertThat(quotation.status()).isEqualTo(Quotation.Status.EXPLICIT);
    assertThat(quotation.speaker().orElseThrow().resolved()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          In an interview with the paper Ann Reed declared: “We lost six months.”                   | Ann Reed
          “We lost six months of work,” Rep. Ann Reed (D-Ohio), a committee member, said on Monday. | Ann Reed
          The board checked Ann Reed's claim that there had been “dozens of leaks” at the site.     | Ann Reed
          Ann Reed, who ran the port and later retired from the service, said it was “too late.”    | Ann Reed
          Ann Reed attacked the board for its support of the merger, saying, “They gave up.”        | Ann Reed
          Ann Reed further described the delay as a “terrible situation” for the town.              | Ann Reed
          """)
  void theSpeakerInMoreEnglishShapes(String text, String speaker) {
    Quotation quotation = Articles.text("en", text).quotations().get(0);

    assertThat(quotation.status()).isEqualTo(Quotation.Status.EXPLICIT);
    assertThat(quotation.speaker().orElseThrow().resolved()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A Homeland Security memo found that the rules were not applied.               | a homeland security memo
          The rules were not applied, said one senior source on the panel.              | one senior source
          The rules were not applied, as the memo from the board put it.                | the memo from the board
          Ann Reed, senior adviser at the port of Dover, said parents wanted the rules. | ann reed
          """)
  void theSourceOfAnEnglishSentence(String text, String source) {
    assertThat(Articles.text("en", text).attributions().get(0).source().orElseThrow().resolved())
        .isEqualToIgnoringCase(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | Par exemple : « Venez comme vous êtes, sans rendez-vous. »
          en | For example: “Thanks for sharing the road with us.”
          """)
  void aWordOfIntroductionIsNoSpeaker(String language, String text) {
    assertThat(Articles.text(language, text).quotations().get(0).speaker()).isEmpty();
  }

  @Test
  void aQuotationOverTwoParagraphsKeepsTheSpeakerOfTheFirst() {
    Article article =
        Articles.text(
            "fr",
            """
            Le stade a fermé.

            « Tout est prêt, assure Claire Maréchal. Nous avons tout revu.

            Il ne reste qu'à ouvrir les portes. »
            """);

    Quotation quotation = article.quotations().get(0);
    assertThat(quotation.status()).isEqualTo(Quotation.Status.EXPLICIT);
    assertThat(quotation.speaker().orElseThrow().resolved()).isEqualTo("Claire Maréchal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Les réactions de lundi ont démontré que la ville est divisée. | 0
          Ceci indique que le pont est fragile.                         | 0
          L'étude a démontré que le pont est fragile.                   | 1
          C'est pourquoi il a proposé que le pont soit fermé.           | 1
          On nous a expliqué que le pont était fermé.                   | 1
          On devine que le pont sera fermé.                             | 0
          """)
  void thingsThatShowAreNoSources(String text, int attributions) {
    assertThat(Articles.text("fr", text).attributions()).hasSize(attributions);
  }

  @Test
  void theNameAfterASourceMayBeTheNextSubject() {
    Article article =
        Articles.text("fr", "Selon ses déclarations, Paul Vidal lui avait promis son appui.");

    assertThat(sources(article)).doesNotContain("Paul Vidal");
  }

  @Test
  void anOfficeMeansNobodyWhoWasNotIntroducedWithIt() {
    Article article =
        Articles.text(
            "fr",
            "L'entraîneur Paul Vidal a annoncé qu'il partait. Le ministre a précisé que le club"
                + " serait aidé. La préfecture a ajouté que la salle fermerait.");

    assertThat(sources(article)).containsExactly("Paul Vidal", "Le ministre", "La préfecture");
  }

  @Test
  void aPronounMeansThePersonRatherThanTheBodyNamedWithIt() {
    Article article =
        Articles.text(
            "fr",
            "Le Parti du fleuve a exclu hier Paul Vidal. Son groupe lui reprochait un vote."
                + " Il a déclaré que tout était joué d'avance.");

    assertThat(sources(article)).contains("Paul Vidal");
  }

  @Test
  void aBodyThatActsAloneIsWhatThePronounMeans() {
    Article article =
        Articles.text(
            "fr",
            "Le nouveau gouvernement s'est donné pour but de réviser le budget."
                + " Il a cependant déclaré que rien ne pressait.");

    assertThat(sources(article)).containsExactly("Le nouveau gouvernement");
  }

  @Test
  void pronounsAndFunctionsMeanWhoeverWasIntroduced() {
    Article article =
        Articles.text(
            "fr",
            "La porte-parole de la mairie, Claire Maréchal, a annoncé que le chantier reprendrait. "
                + "« Nous avons perdu six mois », a-t-elle ajouté. "
                + "La porte-parole a précisé que les travaux finiraient en mai.");

    assertThat(sources(article))
        .containsExactly("Claire Maréchal", "Claire Maréchal", "Claire Maréchal");
  }

  @Test
  void aRuleOrAPlanIsNoSource() {
    assertThat(
            Articles.text("fr", "Le théâtre a été bâti selon les plans de Paul Vidal.")
                .attributions())
        .isEmpty();
  }

  @Test
  void aSpeechThatIsItselfHearsayStandsForNothing() {
    Article article =
        Articles.text("fr", "Le chauffeur aurait avoué que les freins avaient lâché.");

    assertThat(states(article)).containsExactly(Claim.State.OPEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Le chantier est arrêté, a-t-on appris auprès de la préfecture.            | la préfecture
          Au ministère, on assure que le texte est prêt.                            | ministère
          Le maire a, de son côté, affirmé que le chantier reprendrait.             | Le maire
          Elle a défendu son bilan, avant d'ajouter que rien n'était signé.         | Elle
          Le chantier est arrêté, a précisé le maire, soulignant que rien ne presse. | le maire
          Le maire prévient : les travaux dureront deux ans.                        | Le maire
          Le chantier est arrêté, regrette l'un d'eux.                              | l'un
          Le préfet nous rappelle que la route est dangereuse.                      | Le préfet
          Une voisine de la gare centrale de Vernay, a écrit que tout allait bien.   | Une voisine de la gare centrale de Vernay
          """)
  void whoIsBehindIndirectSpeech(String text, String speaker) {
    List<String> sources = sources(Articles.text("fr", text));

    assertThat(sources.get(sources.size() - 1)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Selon l'article 46 de la loi, les élus siègent deux ans.
          La fête commence à midi selon le décompte habituel des heures.
          Le bilan est établi à partir de sources officielles.
          Lorsque je considère que tout est prêt, je pars.
          """)
  void aCustomAProvisionOrAnOriginIsNoSource(String text) {
    assertThat(Articles.text("fr", text).attributions()).isEmpty();
  }

  @Test
  void theStateOfEachSentence() {
    Article article =
        Articles.text(
            "fr",
            "Le chantier a pris du retard, a reconnu Paul Vidal. "
                + "« Nous avons perdu six mois. » "
                + "La visite intervient après celle du préfet en juillet. "
                + "Elle a été suivie hier d'un échange de lettres entre les deux hommes.");

    assertThat(states(article))
        .containsExactly(
            Claim.State.ATTRIBUTED, Claim.State.CARRIED, Claim.State.NONE_NEEDED, Claim.State.OPEN);
  }

  @Test
  void theNextSentenceMayNameTheSource() {
    Article article =
        Articles.text(
            "fr", "La crue sera probablement longue. C'est ce que prévoit la préfecture.");

    assertThat(states(article)).containsExactly(Claim.State.CARRIED, Claim.State.ATTRIBUTED);
  }

  private static List<String> sources(Article article) {
    return article.attributions().stream()
        .map(Attribution::source)
        .map(s -> s.orElseThrow().resolved())
        .toList();
  }

  private static List<Claim.State> states(Article article) {
    return article.claims().stream().map(Claim::state).toList();
  }
}
