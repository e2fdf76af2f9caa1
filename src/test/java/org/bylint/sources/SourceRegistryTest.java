package org.bylint.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bylint.sources.SourceMatch.Status;
import org.bylint.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How credits are looked up. */
class SourceRegistryTest {
  private final SourceRegistry registry = SourceRegistry.builtIn();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          AFP, afp
          Agence France Presse, afp
          le parisien, le-parisien
          LEFIGARO.FR, le-figaro
          Les Echos, les-echos
          6 Médias, 6medias
          Agence Anadolu, anadolu
          Chine nouvelle, xinhua
          ats, keystone-ats
          """)
  void caseAccentsSpacesAndMarksDoNotMatter(String credit, String id) {
    SourceMatch match = registry.lookUp(credit);

    assertThat(match.status()).isEqualTo(Status.KNOWN);
    assertThat(match.records()).extracting(SourceRecord::id).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Rueters, Reuters
          APF, AFP
          Anadolou, Anadolu
          Le Praisien, Le Parisien
          Asociated Press, Associated Press
          """)
  void slipsAreNearMisses(String credit, String meant) {
    SourceMatch match = registry.lookUp(credit);

    assertThat(match.status()).isEqualTo(Status.NEAR);
    assertThat(match.suggestion()).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(textBlock = "Brumes Info\nXYZ\nLe Courrier des Brumes\nAB")
  void whatIsFarFromAllIsUnknown(String credit) {
    assertThat(registry.lookUp(credit)).isEqualTo(SourceMatch.NONE);
  }

  @Test
  void initialsMayBeClaimedByTwoOrMeanOtherThings() {
    assertThat(registry.lookUp("APS").records())
        .extracting(SourceRecord::id)
        .containsExactly("aps-dz", "aps-sn");
    assertThat(registry.lookUp("AA").status()).isEqualTo(Status.AMBIGUOUS);
  }

  @Test
  void hostsOfADomainBelongToItsSource() {
    assertThat(registry.ofHost("www.bbc.com")).map(SourceRecord::id).contains("bbc");
    assertThat(registry.ofHost("example.org")).isEmpty();
  }

  @Test
  void aTeamsEntriesTakeThePlaceOfThoseWithTheSameId() throws YamlException {
    List<SourceRecord> own =
        RegistryFile.parse(
            "own.yml",
            """
            - id: afp
              name: Agence du Fjord
              aliases: [ADF]
            - id: brumes
              name: {fr: Brumes Info, en: Mist News}
            """);
    SourceRegistry overlaid = registry.withOverlay(own);

    assertThat(overlaid.lookUp("ADF").status()).isEqualTo(Status.KNOWN);
    assertThat(overlaid.lookUp("Brumes Info").status()).isEqualTo(Status.KNOWN);
    assertThat(overlaid.find("afp"))
        .map(SourceRecord::names)
        .contains(Map.of("fr", "Agence du Fjord"));
    assertThat(overlaid.records()).hasSize(registry.records().size() + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'- {id: brumes}'                      | own.yml:1:3: \"name\" is missing",
        "'- {id: brumes, name: B, alias: [b]}' | own.yml:1:25: unknown key \"alias\"; did you mean \"aliases\"?",
        "'brumes: Brumes Info'                 | own.yml:1:1: expected a list, found keys and values",
        "'- {id: brumes'                       | own.yml:1:14: not valid YAML: expected ',' or '}', but got <stream end>",
      })
  void whatIsWrongInATeamsEntriesIsNamedWithItsPlace(String yaml, String message) {
    assertThatThrownBy(() -> RegistryFile.parse("own.yml", yaml))
        .isInstanceOf(YamlException.class)
        .hasMessage(message);
  }

  @Test
  void theStoredFormGivesBackTheEntries() {
    SourceRegistry again = new SourceRegistry(registry.records());

    assertThat(again.records()).isEqualTo(registry.records());
    assertThat(SourceRegistry.stored(again.records()))
        .isEqualTo(SourceRegistry.stored(registry.records()));
  }
}
