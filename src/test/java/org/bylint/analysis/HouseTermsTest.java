package org.bylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bylint.input.Zone;
import org.bylint.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms file of a house: what it says, and what is wrong in it. */
class HouseTermsTest {

  @Test
  void anEntrySaysWhatToAvoidAndWhatToWrite() throws YamlException {
    HouseTerms terms =
        HouseTermsFile.parse(
            "terms.yml",
            """
            terms:
              - avoid: migrant
              - avoid: [mail, e-mail]
                prefer: courriel
                except: mail art
                zones: [headline, body]
                severity: error
                note: Voir la charte.
                case: exact
                inflect: false
                languages: fr
            """);

    assertThat(terms.terms())
        .containsExactly(
            new HouseTerm(
                List.of(),
                List.of("migrant"),
                List.of(),
                Set.of(),
                Optional.empty(),
                "",
                false,
                true,
                List.of(),
                2),
            new HouseTerm(
                List.of("courriel"),
                List.of("mail", "e-mail"),
                List.of("mail art"),
                Set.of(Zone.HEADLINE, Zone.BODY),
                Optional.of(HouseTerm.Level.ERROR),
                "Voir la charte.",
                true,
                false,
                List.of("fr"),
                3));
  }

  @Test
  void anEmptyFileAvoidsNothing() throws YamlException {
    assertThat(HouseTermsFile.parse("terms.yml", "").isEmpty()).isTrue();
    assertThat(HouseTermsFile.parse("terms.yml", "terms: []").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - {avoid: a}                                                      | terms.yml:1:1: expected the key "terms:" above the list
          term: []                                                          | terms.yml:1:1: unknown key "term"; did you mean "terms"?
          terms: [migrant]                                                  | terms.yml:1:9: expected an entry; write - avoid: the word
          terms: [{prefer: exilé}]                                          | terms.yml:1:9: "avoid" is missing
          terms: [{avoid: []}]                                              | terms.yml:1:17: expected a word or phrase, found none
          terms: [{avoid: a, zone: body}]                                   | terms.yml:1:20: unknown key of a term "zone"; did you mean "zones"?
          terms: [{avoid: a, zones: corps}]                                 | terms.yml:1:27: unknown zone "corps"
          terms: [{avoid: a, severity: fatal}]                              | terms.yml:1:30: unknown severity "fatal"
          terms: [{avoid: a, case: upper}]                                  | terms.yml:1:26: unknown case "upper"
          terms: [{avoid: a, inflect: maybe}]                               | terms.yml:1:29: expected true or false, found "maybe"
          terms: [{avoid: a, prefer: a}]                                    | terms.yml:1:9: "a" is to be avoided and preferred in one entry
          terms: [{avoid: a}, {avoid: A}]                                   | terms.yml:1:21: "A" stands here twice (line 1); keep it in one entry
          terms: [{avoid: b, prefer: a}, {avoid: a}]                        | terms.yml:1:9: "a" is preferred here and to be avoided (line 1); say one
          """)
  void whatCannotBeMeantIsAnErrorWithItsPlace(String yaml, String message) {
    assertThatThrownBy(() -> HouseTermsFile.parse("terms.yml", yaml))
        .isInstanceOf(YamlException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          terms: [{avoid: a, languages: fr}, {avoid: a, languages: en}]
          terms: [{avoid: a, zones: headline}, {avoid: a, zones: body}]
          terms: [{avoid: a, case: exact}, {avoid: A, case: exact}]
          """)
  void entriesForOtherArticlesOrZonesDoNotContradictEachOther(String yaml) throws YamlException {
    assertThat(HouseTermsFile.parse("terms.yml", yaml).terms()).hasSize(2);
  }
}
