package org.bylint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bylint.analysis.Articles;
import org.bylint.analysis.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          La maire, Marielle de Brécourt, a salué Charles von der Malen. | person Marielle de Brécourt, person Charles von der Malen
          Le docteur J.-P. Vidal a quitté Mme de Brécourt.               | person J.-P. Vidal, person de Brécourt
          Le porte-parole du parquet de Nantes, Ivan Petrel, a démenti.  | organisation parquet de Nantes, person Ivan Petrel
          Le ministère russe de la Défense a démenti hier soir.          | organisation ministère russe de la Défense
          Selon le ministre de la Défense, rien ne presse.               |
          La Ligue de défense des riverains a saisi la Cour de cassation. | organisation Ligue de défense des riverains, organisation Cour de cassation
          Deux fusées tirées de Corée du Nord sont tombées près d'Ukraine. | place Corée du Nord, place Ukraine
          Les Ukrainiens et les Parisiens attendent.                     |
          Le groupe Varan a vendu ses usines.                            | organisation Varan
          Elle a parlé au Parisien de la Coupe du monde.                 | organisation Parisien, other Coupe du monde
          Elle l'a dit à l'AFP Jeanne Morvan hier.                       | acronym AFP, person Jeanne Morvan
          La vice-présidente du MoDem Marielle Vidal a voté.             | organisation MoDem, person Marielle Vidal
          « Barber Side » ouvre vendredi.                                | other Barber Side
          Eleveurs et maraîchers manifestent.                            |
          """)
  void frenchNamesAndTheirKinds(String text, String expected) {
    assertThat(kinds("fr", text)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Vice President Ada Moreland met the mayor of Skerra on Aug. 7. | person Ada Moreland, place Skerra
          It was posted by the National Institutes of Fisheries.         | organisation National Institutes of Fisheries
          The Anna and Louis Vidal Foundation paid for it.                | organisation Anna and Louis Vidal Foundation
          VALMORIN (Reuters) - The ferry left at dawn.                     | place VALMORIN, organisation Reuters
          The General Services Administration sold the lot.              | organisation General Services Administration
          """)
  void englishNamesAndTheirKinds(String text, String expected) {
    assertThat(kinds("en", text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Jean Kerbrat a parlé. M. Kerbrat a souri.                                 | Jean Kerbrat = Kerbrat
          L'Agence des ports du Nord (APN) a parlé. Selon l'APN, rien ne presse.    | Agence des ports du Nord = APN
          Jean-Pierre Kerbrat a parlé, puis J.-P. Kerbrat est sorti.                | Jean-Pierre Kerbrat = J.-P. Kerbrat
          Brigitte Kerbrat a souri. M. Kerbrat a parlé. Mme Kerbrat est sortie.     | Brigitte Kerbrat = Kerbrat, Kerbrat
          La Commission bancaire a voté. Hier, la Commission a réuni les banques.   | Commission bancaire = Commission
          Bachar al-Marid a parlé. M. Marid a souri.                                | Bachar al-Marid = Marid
          La Fondation Jeanne Morvan aide. Jeanne Morvan est morte en 2003.         | Fondation Jeanne Morvan, Jeanne Morvan
          """)
  void mentionsOfOneThingBelongTogether(String text, String expected) {
    List<String> names = new ArrayList<>();
    for (Name name : Articles.text("fr", text).names()) {
      List<String> forms = name.mentions().stream().map(Name.Mention::text).distinct().toList();
      names.add(String.join(" = ", forms));
    }
    assertThat(String.join(", ", names)).isEqualTo(expected);
  }

  @Test
  void aLineInCapitalsRepeatsNamesThatStandElsewhere() {
    String text = "KERBRAT QUITTE LA MAIRIE\n\nJean Kerbrat a quitté la mairie de Brest hier.";

    Name name = Articles.text("fr", text).names().get(0);

    assertThat(name.canonical()).isEqualTo("Jean Kerbrat");
    assertThat(name.mentions()).extracting(Name.Mention::text).contains("KERBRAT");
  }

  @Test
  void aPersonIsKnownByTheFunctionsThatIntroduceThem() {
    List<Name> names =
        Articles.text(
                "fr",
                "La maire de Brest, Claire Morvan, a ouvert la séance. Jean Kerbrat, porte-parole du"
                    + " syndicat, a parlé. La maire a promis une réponse. La maire de Nantes se"
                    + " tait. Le porte-parole a souri.")
            .names();

    Name mayor = named(names, "Claire Morvan");
    assertThat(mayor.functions()).extracting(Name.Function::text).containsExactly("maire de Brest");
    assertThat(mayor.byFunction()).extracting(Name.Mention::text).containsExactly("La maire");
    Name speaker = named(names, "Jean Kerbrat");
    assertThat(speaker.functions())
        .extracting(Name.Function::text)
        .containsExactly("porte-parole du syndicat");
    assertThat(speaker.byFunction())
        .extracting(Name.Mention::text)
        .containsExactly("Le porte-parole");
  }

  @Test
  void twoHoldersOfOneFunctionAreNotToldApartByIt() {
    List<Name> names =
        Articles.text(
                "fr",
                "Le ministre Jean Kerbrat a reçu le ministre Paul Vidal. Le ministre a souri.")
            .names();

    assertThat(names).allMatch(name -> name.byFunction().isEmpty());
  }

  /** Nothing in the analysis compares every name with every other. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void twentyThousandNamesAreReadSoon() {
    Random random = new Random(20);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("Hier, Jean ").append(word(random)).append(" a reçu ").append(word(random));
      text.append(" Martin à Brest.\n\n");
    }

    List<Name> names = Articles.text("fr", text.toString()).names();

    assertThat(names).hasSizeGreaterThan(39_000);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    word.append((char) ('A' + random.nextInt(26)));
    for (int i = 0; i < 9; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static Name named(List<Name> names, String canonical) {
    return names.stream().filter(n -> n.canonical().equals(canonical)).findFirst().orElseThrow();
  }

  private static String kinds(String language, String text) {
    List<String> names = new ArrayList<>();
    for (Name name : Articles.text(language, text).names()) {
      names.add(name.kind().name().toLowerCase(Locale.ROOT) + " " + name.canonical());
    }
    return String.join(", ", names);
  }
}
