package org.bylint.engine.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.article.Analyser;
import org.bylint.engine.ActiveRule;
import org.bylint.engine.FilePlan;
import org.bylint.engine.FileResult;
import org.bylint.engine.Input;
import org.bylint.engine.Linter;
import org.bylint.engine.Plans;
import org.bylint.engine.fix.Refusal.Reason;
import org.bylint.input.InputException;
import org.bylint.input.files.Decoder;
import org.bylint.rule.Check;
import org.bylint.rule.Fix;
import org.bylint.rule.Fix.Applicability;
import org.bylint.rule.Localised;
import org.bylint.rule.Options;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;
import org.bylint.sources.SourceRegistry;
import org.bylint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections are applied to the places they are for, and no other byte changes. */
class FixerTest {
  private static final Localised NONE = new Localised("", "");

  /** A rule that writes one word for another, each place a finding of its own. */
  private static ActiveRule each(String id, String from, String to) {
    return each(id, from, to, Applicability.SAFE);
  }

  private static ActiveRule each(String id, String from, String to, Applicability how) {
    return rule(
        id,
        (article, options, findings) -> {
          for (Span place : places(article.document().text(), from)) {
            findings.at(place).fix(to, how);
          }
        });
  }

  /** A rule that writes one word for another everywhere, all in one correction. */
  private static ActiveRule everywhere(String id, String from, String to) {
    return rule(
        id,
        (article, options, findings) -> {
          List<Span> places = places(article.document().text(), from);
          if (!places.isEmpty()) {
            List<Fix.Edit> edits = places.stream().map(p -> new Fix.Edit(p, to)).toList();
            findings.at(places.get(0)).fix(new Fix(to, Applicability.SAFE, edits));
          }
        });
  }

  private static List<Span> places(String text, String word) {
    List<Span> places = new ArrayList<>();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      places.add(new Span(at, at + word.length()));
    }
    return places;
  }

  private static ActiveRule rule(String id, Check check) {
    RuleInfo info =
        new RuleInfo(
            id,
            "test",
            Severity.WARNING,
            Set.of(),
            Set.of(),
            NONE,
            NONE,
            Map.of(),
            Map.of(),
            NONE,
            List.of(),
            Map.of(),
            Map.of(),
            true);
    return new ActiveRule(info, check, new Options(info, Map.of()), Optional.empty());
  }

  private static Fixer.Outcome fix(
      Applicability limit, String path, byte[] bytes, ActiveRule... rules) {
    FilePlan plan =
        new FilePlan(
            new Analyser(new SourceRegistry(List.of())),
            Optional.of("fr"),
            Optional.empty(),
            List.of(rules));
    Plans plans =
        new Plans() {
          @Override
          public FilePlan of(String file) {
            return plan;
          }

          @Override
          public List<String> ruleNames() {
            return List.of();
          }
        };
    Input input = new Input(path, () -> Decoder.decode(path, bytes), Optional.empty());
    return new Fixer(new Linter(plans, "en")::examine, limit, Severity.SUGGESTION).fix(input);
  }

  private static Fixer.Outcome outcome(String path, String text, ActiveRule... rules) {
    return fix(Applicability.SAFE, path, text.getBytes(StandardCharsets.UTF_8), rules);
  }

  private static String fixed(String path, String text, ActiveRule... rules) {
    return outcome(path, text, rules).change().map(Fixer.Change::content).orElse(text);
  }

  private static byte[] bytesAfter(Fixer.Outcome outcome) {
    return outcome
        .source()
        .orElseThrow()
        .encoding()
        .encode(outcome.change().orElseThrow().content());
  }

  @Test
  void theReportIsOfTheCorrectedFile() {
    Fixer.Outcome outcome =
        outcome(
            "a.txt",
            "Le maire de Brévene parle. Le préfet se tait.",
            each("a/name", "Brévene", "Brévenne"),
            rule(
                "b/prefect",
                (article, options, findings) ->
                    findings.at(places(article.document().text(), "préfet").get(0))));

    FileResult.Checked after = (FileResult.Checked) outcome.change().orElseThrow().after().result();
    assertThat(outcome.change().orElseThrow().count()).isEqualTo(1);
    assertThat(after.issues()).hasSize(1);
    assertThat(after.issues().get(0).place().start().offset()).isEqualTo(31);
    assertThat(((FileResult.Checked) outcome.before().result()).issues()).hasSize(2);
  }

  @Test
  void onlyCorrectionsAsSafeAsAskedForAreApplied() {
    String text = "Le maire parle.";
    ActiveRule unsafe = each("a/word", "maire", "préfet", Applicability.UNSAFE);
    ActiveRule shown = each("b/word", "parle", "chante", Applicability.DISPLAY_ONLY);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(fixed("a.txt", text, unsafe, shown)).isEqualTo(text);
    assertThat(
            fix(Applicability.UNSAFE, "a.txt", bytes, unsafe, shown)
                .change()
                .orElseThrow()
                .content())
        .isEqualTo("Le préfet parle.");
  }

  @Test
  void aChoiceIsTheEditors() {
    ActiveRule choice =
        rule(
            "a/choice",
            (article, options, findings) ->
                findings
                    .at(new Span(3, 8))
                    .fix("préfet", Applicability.SAFE)
                    .fix("ministre", Applicability.SAFE));

    assertThat(fixed("a.txt", "Le maire parle.", choice)).isEqualTo("Le maire parle.");
  }

  @Test
  void whereTwoCorrectionsMeetTheFirstRuleGoesFirst() {
    String text = "Le maire de Brévene parle.";
    ActiveRule first = each("a/town", "maire de Brévene", "maire de Brévenne");
    ActiveRule second = each("b/mayor", "maire de", "édile de");

    assertThat(fixed("a.txt", text, second, first)).isEqualTo("Le édile de Brévenne parle.");
    assertThat(outcome("a.txt", text, second, first).refused()).isEmpty();
  }

  @Test
  void aCorrectionIsAppliedWholeOrNotAtAll() {
    String text = "Brévene dort. « Brévene dort », dit-il. Brévene attend.";

    Fixer.Outcome outcome = outcome("a.txt", text, everywhere("a/town", "Brévene", "Brévenne"));

    assertThat(outcome.change()).isEmpty();
    assertThat(outcome.refused())
        .containsExactly(new Refusal("a/town", "Brévenne", Reason.QUOTATION));
  }

  @Test
  void whatStandsSoInTheOriginalStays() {
    assertThat(fixed("a.txt", "Brévene [sic] dort.", each("a/town", "Brévene", "Brévenne")))
        .isEqualTo("Brévene [sic] dort.");
  }

  @Test
  void marksInsideQuotationsAreTypography() {
    assertThat(fixed("a.txt", "« L’élu n'a rien dit », dit-elle.", each("a/apostrophe", "’", "'")))
        .isEqualTo("« L'élu n'a rien dit », dit-elle.");
  }

  @Test
  void codeAddressesAndBlockQuotationsAreNeverTouched() {
    String text =
        """
        ---
        Brévene: Brévene
        title: À Brévene
        ---

        Le maire de Brévene parle.

        `Brévene` et https://brevene.example/Brévene et [ici](Brévene.html "Brévene").

        ```
        Brévene
        ```

        > Brévene dort.
        """;

    assertThat(fixed("a.md", text, each("a/town", "Brévene", "Brévenne")))
        .isEqualTo(
            text.replace("maire de Brévene", "maire de Brévenne")
                .replace("À Brévene", "À Brévenne"));
  }

  @Test
  void theArticleMayForbidIt() {
    String text =
        """
        Brévene dort.

        <!-- bylint-disable-next-line a/town: ancienne graphie -->
        Brévene attend.
        """;

    assertThat(fixed("a.txt", text, each("a/town", "Brévene", "Brévenne")))
        .isEqualTo(text.replace("Brévene dort", "Brévenne dort"));
    assertThat(outcome("a.txt", text, everywhere("a/town", "Brévene", "Brévenne")).refused())
        .extracting(Refusal::reason)
        .containsExactly(Reason.SUPPRESSED);
  }

  @Test
  void markupAmidAWordStays() {
    ActiveRule town = each("a/town", "Brévene", "Brévenne");

    assertThat(fixed("a.md", "Le maire de **Bré**vene parle.\n", town))
        .isEqualTo("Le maire de **Bré**venne parle.\n");
    assertThat(fixed("a.md", "Le maire de Br&eacute;vene parle.\n", town))
        .isEqualTo("Le maire de Br&eacute;venne parle.\n");
    assertThat(fixed("a.md", "Le maire de Br&eacute;vene parle.\n", each("a/e", "Bré", "Bre")))
        .isEqualTo("Le maire de Brevene parle.\n");
    assertThat(outcome("a.md", "Le maire de B**ré**vene parle.\n", each("a/x", "Bré", "Wal")))
        .satisfies(outcome -> assertThat(outcome.change()).isEmpty())
        .extracting(o -> o.refused().get(0).reason())
        .isEqualTo(Reason.MARKUP);
  }

  @Test
  void whatWouldReadDifferentlyIsNotWritten() {
    String text = "---\ntitle: 'L’élu parle'\n---\n\nL’élu se tait.\n";

    Fixer.Outcome outcome = outcome("a.md", text, each("a/apostrophe", "’", "'"));

    assertThat(outcome.change().orElseThrow().content())
        .isEqualTo(text.replace("L’élu se tait", "L'élu se tait"));
    assertThat(outcome.refused()).extracting(Refusal::reason).containsExactly(Reason.MEANING);
    assertThat(fixed("a.md", "Le maire dort.\n", each("a/star", "maire", "*élu*")))
        .isEqualTo("Le maire dort.\n");
  }

  @Test
  void aDeletedParagraphTakesItsMarkupWithIt() {
    ActiveRule link = each("a/link", "Lire aussi : la mairie", "");

    assertThat(fixed("a.md", "Un.\n\n**Lire aussi : [la mairie](b.md)**\n\nDeux.\n", link))
        .isEqualTo("Un.\n\nDeux.\n");
    assertThat(fixed("a.txt", "Un deux trois.\r\n\r\nLire aussi : la mairie\r\n", link))
        .isEqualTo("Un deux trois.\r\n");
    assertThat(fixed("a.txt", "Lire aussi : la mairie\n\nUn deux trois.\n", link))
        .isEqualTo("Un deux trois.\n");
  }

  @Test
  void correctionsThatComeToNoEndAreADefectAndTheOthersAreApplied() {
    Fixer.Outcome outcome =
        outcome(
            "a.txt",
            "Le maire de Brévene parle.",
            each("a/there", "maire", "préfet"),
            each("b/back", "préfet", "maire"),
            each("c/town", "Brévene", "Brévenne"),
            each("d/more", "parle", "parle encore"));

    FileResult.Checked after = (FileResult.Checked) outcome.change().orElseThrow().after().result();
    assertThat(outcome.change().orElseThrow().content()).isEqualTo("Le préfet de Brévenne parle.");
    assertThat(after.defects()).extracting(d -> d.rule()).containsExactly("b/back", "d/more");
  }

  @Test
  void whatOneCorrectionBringsToLightIsCorrectedToo() {
    Fixer.Outcome outcome =
        outcome(
            "a.txt",
            "Un deux trois.",
            each("a/three", "quatre", "cinq"),
            each("b/two", "trois", "quatre"),
            each("c/one", "deux", "trois"));

    assertThat(outcome.change().orElseThrow().content()).isEqualTo("Un cinq cinq.");
    assertThat(outcome.change().orElseThrow().count()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void everyOtherByteStaysAsItIs(String charset) {
    Charset encoding = Charset.forName(charset);
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    String text =
        mark
            + "Le maire de Brévene\r\n\r\nL’élu de Brévene «\u00a0parle\u00a0».\r"
            + "Puis\tBrévene dort…  \n\n\nBrévene";
    byte[] before = text.getBytes(encoding);

    Fixer.Outcome outcome =
        fix(Applicability.SAFE, "a.txt", before, each("a/town", "Brévene", "Brévenne"));

    assertThat(bytesAfter(outcome)).isEqualTo(text.replace("ene", "enne").getBytes(encoding));
  }

  @Test
  void aByteOrderMarkStays() {
    byte[] before = "\uFEFFBrévene dort.\n".getBytes(StandardCharsets.UTF_8);

    assertThat(bytesAfter(fix(Applicability.SAFE, "a.txt", before, each("a/t", "vene", "venne"))))
        .isEqualTo("\uFEFFBrévenne dort.\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void accentsAreWrittenAsAroundThem() {
    String apart = Normalizer.normalize("Le préfet a été reçu à Brevenne.", Normalizer.Form.NFD);

    assertThat(fixed("a.txt", apart, each("a/town", "Brevenne", "Brévenne")))
        .isEqualTo(Normalizer.normalize("Le préfet a été reçu à Brévenne.", Normalizer.Form.NFD));
  }

  @Test
  void aLetterThatTheEncodingLacksIsNotWritten() {
    byte[] before = "M. Erdogan a été reçu à Brévene.".getBytes(Charset.forName("windows-1252"));

    Fixer.Outcome outcome =
        fix(
            Applicability.SAFE,
            "a.txt",
            before,
            each("a/accent", "Erdogan", "Erdoğan"),
            each("a/town", "Brévene", "Brévenne"));

    assertThat(outcome.refused())
        .containsExactly(new Refusal("a/accent", "Erdoğan", Reason.ENCODING));
    assertThat(outcome.change().orElseThrow().content()).contains("Erdogan", "Brévenne");
  }

  @Test
  void aFileThatCannotBeReadIsNotCorrected() throws InputException {
    byte[] damaged = {'L', 'e', ' ', 0, 1, 2, 3, 0, 0, 0};

    Fixer.Outcome outcome = fix(Applicability.SAFE, "a.txt", damaged, each("a/a", "e", "a"));

    assertThat(outcome.before().result()).isInstanceOf(FileResult.Failed.class);
    assertThat(outcome.source()).isEmpty();
    assertThat(outcome.change()).isEmpty();
  }
}
