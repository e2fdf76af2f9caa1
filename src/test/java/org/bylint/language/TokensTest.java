package org.bylint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bylint.language.Token.Kind;
import org.bylint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sentences fall into tokens. */
class TokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'accord qu'elle a signé|L' accord qu' elle a signé",
        "Jusqu’à l’été, aujourd’hui|Jusqu’ à l’ été , aujourd’hui",
        "JE N'AI PAS PEUR, C'EST DIT|JE N' AI PAS PEUR , C' EST DIT",
        "N'Djamena et N'Golo n'ont rien|N'Djamena et N'Golo n' ont rien",
        "d'Artois, quelqu'un d'autre|d' Artois , quelqu'un d' autre",
        "l'« Aquarius »|l' « Aquarius »",
        "l'U.R.S.S. et l'A.F.P. aussi|l' U.R.S.S. et l' A.F.P. aussi",
        "a-t-il dit, dit-elle|a -t- il dit , dit elle",
        "Donnez-le-moi, allez-y|Donnez le moi , allez y",
        "un rendez-vous à Saint-Jean-le-Vieux|un rendez-vous à Saint-Jean-le-Vieux",
        "peut-être le vice-président|peut-être le vice-président",
        "540.000 euros, 3,5 % et 1 200 m²|540.000 euros , 3,5 % et 1 200 m²",
        "12.500.000 et 1 234 567,8|12.500.000 et 1 234 567,8",
        "à 20h30 le 1er, 2e et n° 3|à 20h30 le 1er , 2e et n° 3",
        "de 10-15 à 2,3.|de 10 - 15 à 2,3 .",
        "M. Roux et J.-C. Blanc, av. J.-C.|M. Roux et J.-C. Blanc , av. J.-C.",
        "les élu·e·s, R&D|les élu·e·s , R&D",
        "Oui... Non… Ah ?!|Oui ... Non … Ah ? !",
        "Il a dit 'oui' à l'un|Il a dit ' oui ' à l' un",
        "''cité'' ‹ ainsi › „là“|'' cité '' ‹ ainsi › „ là “",
        "jean@lemonde.fr, www.a.fr/b?c=d. Voir lemonde.fr/x.|"
            + "jean@lemonde.fr , www.a.fr/b?c=d . Voir lemonde.fr/x .",
        "@Elysee et #COP28 https://t.co/x)|@Elysee et #COP28 https://t.co/x )",
        "il s'agit, c'est-à-dire presqu'île|il s' agit , c'est-à-dire presqu'île",
        "fin.Le début|fin . Le début",
        "👨‍👩‍👧 🇫🇷 ❤️|👨‍👩‍👧 🇫🇷 ❤️"
      })
  void cutsFrench(String text, String tokens) {
    assertThat(String.join(" ", TestTexts.forms("fr", text))).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He doesn't, we've, it's|He does n't , we 've , it 's",
        "O'Neill's and Smith’s son|O'Neill 's and Smith ’s son",
        "the workers' rights|the workers ' rights",
        "the 18-year-old, half-time|the 18-year-old , half-time",
        "$3.5bn and £540,000|$ 3.5bn and £ 540,000",
        "Mr. Smith of the U.S. Senate at 9 a.m. today|Mr. Smith of the U.S. Senate at 9 a.m. today",
        "He said no.|He said no .",
        "see no. 5|see no. 5",
        "‘It’s fine,’ she said|‘ It ’s fine , ’ she said",
        "'Yes,' he said|' Yes , ' he said"
      })
  void cutsEnglish(String text, String tokens) {
    assertThat(String.join(" ", TestTexts.forms("en", text))).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "M., WORD",
        "1er, NUMBER",
        "3.5bn, NUMBER",
        "18-year-old, WORD",
        "½, NUMBER",
        "%, SYMBOL",
        "€, SYMBOL",
        "@Elysee, SYMBOL",
        "lemonde.fr, SYMBOL",
        "«, QUOTE",
        "', PUNCTUATION",
        "'', QUOTE",
        "—, PUNCTUATION",
        "..., PUNCTUATION",
        "👍, SYMBOL",
        "F-16, WORD"
      })
  void saysWhatATokenIsMadeOf(String text, Kind kind) {
    assertThat(TestTexts.tokens("fr", text + " x"))
        .element(0)
        .extracting(Token::kind)
        .isEqualTo(kind);
  }

  @Test
  void joinsTheGroupsOfANumberAtEveryNoBreakSpaceButNotAtAnOrdinaryOne() {
    assertThat(TestTexts.forms("fr", "1\u00a0200, 1\u202f200\u202f000 et 1\u2009200"))
        .containsExactly("1\u00a0200", ",", "1\u202f200\u202f000", "et", "1\u2009200");
    assertThat(TestTexts.forms("fr", "en 2020\u00a0300 et 1 200"))
        .containsExactly("en", "2020", "300", "et", "1", "200");
  }

  @Test
  void foldsCaseApostropheHyphenAndComposition() {
    assertThat(TestTexts.tokens("fr", "L’ÉTÉ Saint\u2011Jean e\u0301te\u0301"))
        .extracting(Token::folded)
        .containsExactly("l'", "été", "saint-jean", "été");
  }

  /**
   * Allowed differences: LanguageTool cuts points off abbreviations and numbers into pieces, cuts
   * unknown compounds and names (Paul-Henri, N'Djamena, ex-député), joins scores and ranges (2-0),
   * joins {@code -t-il}, and joins numbers over an ordinary space.
   */
  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void cutsArticlesWhereLanguageToolDoes(String code) {
    List<String> sentences = new ArrayList<>(TestTexts.newsSentences(code));
    sentences.addAll(TestTexts.hardParagraphs(code));
    for (String sentence : sentences) {
      List<Span> ours = TestTexts.tokens(code, sentence).stream().map(Token::span).toList();
      List<Span> theirs = locate(Oracle.of(code).tokens(sentence), sentence);
      SortedSet<Integer> oursOnly = cuts(ours);
      oursOnly.removeAll(cuts(theirs));
      oursOnly.removeIf(cut -> isAllowed(cut, theirs, sentence, "^-.*|.*\\d.*"));
      SortedSet<Integer> theirsOnly = cuts(theirs);
      theirsOnly.removeAll(cuts(ours));
      theirsOnly.removeIf(
          cut ->
              isAllowed(cut, ours, sentence, ".*[.].*|.*\\d.*|-t-|ex-.*|\\p{Lu}.*['-]\\p{Lu}.*"));
      oursOnly.removeIf(cut -> sentence.startsWith("-", cut) || sentence.startsWith("-", cut - 1));
      theirsOnly.removeIf(cut -> sentence.startsWith("-", cut));
      assertThat(oursOnly).as("only ours: " + sentence).isEmpty();
      assertThat(theirsOnly).as("only theirs: " + sentence).isEmpty();
    }
  }

  private static boolean isAllowed(int cut, List<Span> spans, String text, String pattern) {
    return spans.stream()
        .anyMatch(s -> s.start() < cut && cut < s.end() && s.in(text).matches(pattern));
  }

  private static SortedSet<Integer> cuts(List<Span> spans) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Span span : spans) {
      cuts.add(span.start());
      cuts.add(span.end());
    }
    return cuts;
  }

  private static List<Span> locate(List<String> tokens, String text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String token : tokens) {
      int from = text.indexOf(token, at);
      at = from + token.length();
      spans.add(new Span(from, at));
    }
    return spans;
  }
}
