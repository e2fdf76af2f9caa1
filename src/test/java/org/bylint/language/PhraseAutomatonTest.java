package org.bylint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases of lexicons found in sentences. */
class PhraseAutomatonTest {
  private static final Tokenizer TOKENIZER =
      new Tokenizer(Lexicons.load("fr"), Languages.of("fr")::readings);
  private static final PhraseAutomaton PHRASES =
      new PhraseAutomaton(
          List.of(
              Lexicon.parse(
                  "sources",
                  List.of(
                      "# comment",
                      "d'après",
                      "~faire savoir\tkind=say",
                      "de source _",
                      "de source proche",
                      "de source proche du dossier",
                      "une source\tvague")),
              Lexicon.parse("words", List.of("source"))),
          TOKENIZER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D’après le maire|d'après 0-2",
        "Il a fait savoir hier|~faire savoir 2-4",
        "Elles feront Savoir|~faire savoir 1-3",
        "de source policière|de source _ 0-3; source 1-2",
        "de source proche du dossier|de source proche du dossier 0-5; source 1-2",
        "de source proche du but|de source proche 0-3; source 1-2",
        "Une source|une source 0-2; source 1-2",
        "Rien de tel|''"
      })
  void findsTheLongestEntryOfEachLexiconAtEachPlace(String text, String hits) {
    List<String> found =
        PHRASES.find(TestTexts.tokens("fr", text)).stream()
            .map(hit -> hit.entry().phrase() + " " + hit.from() + "-" + hit.to())
            .toList();
    assertThat(String.join("; ", found)).isEqualTo(hits);
  }

  @Test
  void handsOnWhatTheLexiconSaysOfTheEntry() {
    PhraseHit hit = PHRASES.find(TestTexts.tokens("fr", "ils font savoir")).get(0);
    assertThat(hit.lexicon()).isEqualTo("sources");
    assertThat(hit.entry().attribute("kind", "")).isEqualTo("say");
    assertThat(PHRASES.find(TestTexts.tokens("fr", "une source")).get(0).entry().has("vague"))
        .isTrue();
  }
}
