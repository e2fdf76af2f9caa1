package org.bylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.HouseForm.Status;
import org.bylint.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names file of a house: what it says, and what is wrong in it. */
class HouseNamesTest {

  private static HouseNames names(String... lines) throws YamlException {
    return HouseNamesFile.parse("names.yml", String.join("\n", lines));
  }

  private static List<HouseForm> forms(HouseNames names, String word) {
    return names.beginningWith(word, "fr").toList();
  }

  @Test
  void aNameIsAWordOrAnEntry() throws YamlException {
    HouseNames names =
        names(
            "names:",
            "  - Sergueï Choïgou",
            "  - name: Volodymyr Zelensky",
            "    also: [Zelenskyy, Zelenski]",
            "    allow: Zelens'kyj",
            "    kind: person",
            "    languages: [fr]",
            "    count: 214");

    assertThat(names.file()).isEqualTo("names.yml");
    assertThat(names.names())
        .containsExactly(
            new HouseName(
                "Sergueï Choïgou", List.of(), List.of(), Optional.empty(), List.of(), 0, 2),
            new HouseName(
                "Volodymyr Zelensky",
                List.of("Zelenskyy", "Zelenski"),
                List.of("Zelens'kyj"),
                Optional.of(Name.Kind.PERSON),
                List.of("fr"),
                214,
                3));
    assertThat(names.in("en")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Volodymyr Zelensky | Zelenskyy           | Zelensky
          Volodymyr Zelensky | Wolodymyr           | Volodymyr
          Volodymyr Zelensky | Vladimir Zelenski   | Volodymyr Zelensky
          Mouammar Kadhafi   | Gaddafi             | Kadhafi
          Kim Jong-un        | Kim Jong Un         | Kim Jong-un
          Kim Jong-un        | Jong Un             | Jong-un
          Mohammed ben Salmane | bin Salman        | ben Salmane
          Pékin              | Beijing             | Pékin
          Jean-Luc Mélenchon | JLM                 | Jean-Luc Mélenchon
          """)
  void anotherFormStandsForThePartThatItIsNearestTo(String name, String also, String right)
      throws YamlException {
    HouseNames names = names("names:", "  - name: " + name, "    also: [" + also + "]");

    assertThat(names.names().stream().flatMap(n -> HouseForms.of(n).stream()))
        .filteredOn(f -> f.status() == Status.AVOIDED)
        .extracting(HouseForm::right)
        .containsExactly(right);
  }

  @Test
  void formsAreFoundByTheirFirstWord() throws YamlException {
    HouseNames names = names("names:", "  - name: Sergueï Choïgou", "    also: [Sergey Shoigu]");

    assertThat(forms(names, "sergey"))
        .singleElement()
        .satisfies(f -> assertThat(f.words()).containsExactly("sergey", "shoigu"))
        .satisfies(f -> assertThat(f.standsAlone()).isTrue());
    assertThat(forms(names, "serguei")).extracting(HouseForm::status).containsOnly(Status.WRITTEN);
    assertThat(forms(names, "choigou")).isEmpty();
  }

  @Test
  void anEmptyFileHoldsNoNames() throws YamlException {
    assertThat(names("# none yet").isEmpty()).isTrue();
    assertThat(names("names:").isEmpty()).isTrue();
  }

  @Test
  void oneFormOfSeveralPersonsIsNoContradiction() throws YamlException {
    HouseNames names =
        names(
            "names:",
            "  - {name: Mohamed Salah, also: [Mohammed]}",
            "  - {name: Mohamad Bazoum, also: [Mohammed]}",
            "  - {name: Ali Khamenei, also: [Khameneï]}",
            "  - {name: Mojtaba Khamenei, also: [Khameneï]}",
            "  - {name: Kiev, also: [Kyiv], languages: [fr]}",
            "  - {name: Kyiv, also: [Kiev], languages: [en]}");

    assertThat(names.names()).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - Kiev                                    | names.yml:1:1: expected the key "names:" above the list
          nams: [Kiev]                              | names.yml:1:1: unknown key "nams"; did you mean "names"?
          names: Kiev                               | names.yml:1:8: expected a list, found "Kiev"
          names: [{name: Kiev, alos: [Kyiv]}]       | names.yml:1:22: unknown key of a name "alos"; did you mean "also"?
          names: [{also: [Kyiv]}]                   | names.yml:1:9: "name" is missing
          names: [{name: Kiev, kind: city}]         | names.yml:1:28: unknown kind "city"; known: person, place, organisation
          names: [{name: Kiev, kind: plce}]         | names.yml:1:28: unknown kind "plce"; did you mean "place"?
          names: [{name: Kiev, languages: [de]}]    | names.yml:1:34: unknown language "de"; known: fr, en
          names: [{name: Kiev, count: many}]        | names.yml:1:29: expected a whole number, found "many"
          names: [Kiev, Kiev]                       | names.yml:1:1: "Kiev" stands here twice (line 1); keep one entry
          names: [{name: Kiev, also: [Kiev]}]       | names.yml:1:1: "Kiev" is how the name is written; take it out of the other forms
          names: [{name: Kiev, also: [Kyiv], allow: Kyiv}] | names.yml:1:1: "Kyiv" stands twice in this entry; keep it in one place
          names: [Kyiv, {name: Kiev, also: [Kyiv]}] | names.yml:1:1: "Kyiv" is a name of its own and a form to avoid (line 1); say one of the two
          names: [{name: Iochkar, also: [Joshkar]}, {name: Yochkar, also: [Joshkar]}] | names.yml:1:1: "Joshkar" stands for "Iochkar" (line 1) and for "Yochkar"; keep it in one entry, or write the whole name
          names: [12]                               | names.yml:1:9: expected a name, found "12"; write it in quotation marks
          names: [{name: ' '}]                      | names.yml:1:16: expected a name, found none
          names: [                                  | names.yml:1:9: not valid YAML
          """)
  void whatIsWrongIsNamedWithItsPlaceAndRemedy(String yaml, String message) {
    assertThatThrownBy(() -> names(yaml))
        .isInstanceOf(YamlException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void theSizeIsBounded() {
    String longest = "x".repeat(HouseNamesFile.LONGEST + 1);
    assertThatThrownBy(() -> names("names: [" + longest + "]"))
        .hasMessage("names.yml:1:9: longer than 120 letters: is this one name?");
    assertThatThrownBy(() -> names("#".repeat(HouseNamesFile.MOST_LETTERS + 1)))
        .hasMessageStartingWith("names.yml: longer than 3000000 letters");
  }
}
