package org.bylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.bylint.engine.Excerpt;
import org.junit.jupiter.api.Test;

class ExcerptViewTest {
  private static final String SENTENCE =
      "Le maire de Brévenne, qui avait promis une passerelle avant l'été, a reconnu mardi que les"
          + " travaux n'avaient pas commencé et qu'ils ne commenceraient pas avant l'automne.";

  private static ExcerptView view(String text, String place, int width, int note) {
    int at = text.indexOf(place);
    return ExcerptView.of(new Excerpt(text, at, at + place.length()), width, note);
  }

  private static String line(ExcerptView view) {
    return view.before() + view.place() + view.after();
  }

  @Test
  void aSentenceThatFitsIsShownWhole() {
    assertThat(line(view("Le maire est content.", "maire", 60, 0)))
        .isEqualTo("Le maire est content.");
  }

  @Test
  void aLongSentenceIsCutBetweenWordsOnBothSides() {
    ExcerptView view = view(SENTENCE, "travaux", 60, 0);

    assertThat(line(view)).startsWith("…").endsWith("…").contains(" les travaux n'avaient");
    assertThat(Display.width(line(view))).isLessThanOrEqualTo(60);
  }

  @Test
  void roomIsLeftForANoteAfterThePlace() {
    ExcerptView view = view(SENTENCE, "commenceraient", 60, 20);

    assertThat(view.column() + view.placeWidth() + 20).isLessThanOrEqualTo(60);
  }

  @Test
  void linesAndControlCharactersDoNothingToTheTerminal() {
    assertThat(line(view("a\nb\u001b[31mc\u200bd", "b", 60, 0))).isEqualTo("a b [31mc·d");
  }

  @Test
  void combiningMarksTakeNoColumnAndIdeographsTwo() {
    assertThat(view("e\u0301te\u0301 ici", "ici", 60, 0).column()).isEqualTo(4);
    assertThat(view("東京 ici", "ici", 60, 0).column()).isEqualTo(5);
  }

  @Test
  void neverWiderThanTheTerminalAndAlwaysAroundThePlace() {
    Random random = new Random(20260101);
    for (int i = 0; i < 2000; i++) {
      int from = random.nextInt(SENTENCE.length());
      int to = from + random.nextInt(SENTENCE.length() - from);
      int width = 40 + random.nextInt(60);
      ExcerptView view = ExcerptView.of(new Excerpt(SENTENCE, from, to), width, random.nextInt(30));

      assertThat(Display.width(line(view))).isLessThanOrEqualTo(width);
      assertThat(SENTENCE.substring(from)).startsWith(view.place().replace("…", ""));
    }
  }
}
