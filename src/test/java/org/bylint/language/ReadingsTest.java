package org.bylint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.Morphology.Number;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our readings of a word are those of LanguageTool's taggers. */
class ReadingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void readsWordsOfArticlesAsLanguageToolDoes(String code) {
    for (String word : words(code)) {
      assertThat(ours(code, word)).as(word).isEqualTo(Oracle.of(code).readings(word));
    }
  }

  private static Set<String> words(String code) {
    Set<String> words = new LinkedHashSet<>();
    for (String paragraph : TestTexts.newsParagraphs(code)) {
      add(paragraph, code, words);
    }
    for (String paragraph : TestTexts.hardParagraphs(code)) {
      add(paragraph, code, words);
    }
    return words;
  }

  private static void add(String paragraph, String code, Set<String> words) {
    for (Token token : TestTexts.tokens(code, paragraph)) {
      if (token.isWord()) {
        words.add(token.form());
        words.add(token.form().toUpperCase(Locale.ROOT));
        words.add(token.folded());
      }
    }
  }

  private static SortedSet<String> ours(String code, String word) {
    TreeSet<String> readings = new TreeSet<>();
    for (Reading reading : Languages.of(code).readings(word)) {
      readings.add(reading.lemma() + "/" + reading.morphology().tag());
    }
    return readings;
  }

  @ParameterizedTest
  @CsvSource({
    "aurait, avoir, CONDITIONAL, 3, SINGULAR, ANY",
    "seraient, être, CONDITIONAL, 3, PLURAL, ANY",
    "parties, partir, PAST_PARTICIPLE, 0, PLURAL, FEMININE",
    "déclaré, déclarer, PAST_PARTICIPLE, 0, SINGULAR, MASCULINE",
    "expliquant, expliquer, PRESENT_PARTICIPLE, 0, ANY, ANY",
    "ajoutait, ajouter, IMPERFECT, 3, SINGULAR, ANY",
    "affirma, affirmer, PAST_HISTORIC, 3, SINGULAR, ANY",
    "viendrons, venir, FUTURE, 1, PLURAL, ANY",
    "vienne, venir, SUBJUNCTIVE, 3, SINGULAR, ANY",
    "dites, dire, IMPERATIVE, 2, PLURAL, ANY",
    "croire, croire, INFINITIVE, 0, ANY, ANY"
  })
  void saysWhatAFrenchVerbFormIs(
      String word, String lemma, Mood mood, int person, Number number, Gender gender) {
    assertThat(Languages.of("fr").readings(word))
        .anySatisfy(
            reading -> {
              assertThat(reading.lemma()).isEqualTo(lemma);
              Morphology morphology = reading.morphology();
              assertThat(morphology.pos()).isEqualTo(Pos.VERB);
              assertThat(morphology.mood()).isEqualTo(mood);
              assertThat(morphology.person()).isEqualTo(person);
              assertThat(morphology.number()).isEqualTo(number);
              assertThat(morphology.gender()).isEqualTo(gender);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "said, say, PAST",
    "says, say, PRESENT",
    "saying, say, PRESENT_PARTICIPLE",
    "told, tell, PAST_PARTICIPLE",
    "would, would, PRESENT",
    "go, go, INFINITIVE"
  })
  void saysWhatAnEnglishVerbFormIs(String word, String lemma, Mood mood) {
    assertThat(Languages.of("en").readings(word))
        .anySatisfy(
            reading -> {
              assertThat(reading.lemma()).isIn(lemma, "will");
              assertThat(reading.morphology().mood()).isEqualTo(mood);
            });
  }

  @Test
  void readsDecomposedAccentsAndTypographicApostrophesLikeTheOthers() {
    Language french = Languages.of("fr");
    assertThat(french.readings("de\u0301clare\u0301")).isEqualTo(french.readings("déclaré"));
    assertThat(french.readings("aujourd’hui")).isEqualTo(french.readings("aujourd'hui"));
    assertThat(french.readings("au\u00adjourd'hui")).isEqualTo(french.readings("aujourd'hui"));
  }

  @ParameterizedTest
  @CsvSource({
    "fr, Pyongyang, true",
    "fr, PYONGYANG, true",
    "fr, Partir, true",
    "fr, Shopify, true",
    "fr, Choïgou, false",
    "fr, Choïgu, false",
    "fr, Kadhafi, false",
    "fr, Prigojine, false",
    "fr, aujourd’hui, true",
    "en, Beyoncé, true",
    "en, Muilenburg, false",
    "en, '', false"
  })
  void knowsTheWordsOfAllLists(String code, String word, boolean known) {
    assertThat(Languages.of(code).knows(word)).isEqualTo(known);
  }

  @Test
  void givesAPronounItsPersonAndADeterminerItsNumber() {
    assertThat(Languages.of("en").readings("she"))
        .extracting(reading -> reading.morphology().gender())
        .contains(Gender.FEMININE);
    assertThat(Languages.of("en").readings("their"))
        .extracting(reading -> reading.morphology().pos())
        .contains(Pos.DETERMINER);
    assertThat(Languages.of("fr").readings("elle"))
        .extracting(reading -> reading.morphology().gender())
        .contains(Gender.FEMININE);
  }
}
