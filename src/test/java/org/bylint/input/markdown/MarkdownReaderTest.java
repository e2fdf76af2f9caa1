package org.bylint.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.bylint.input.Directive;
import org.bylint.input.InputException;
import org.bylint.input.Link;
import org.bylint.input.Reading;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private static final String PROSE =
      "Le conseil municipal a voté mardi soir le budget de la ville, après quatre heures de débat.";

  @Test
  void nothingOfTheMarkupIsLeft() throws InputException {
    Reading reading =
        Reading.markdown(
            "Le **maire** a _dit_ [oui](https://exemple.fr \"titre\") &amp; \\*non\\* à l’<b>été</b>,"
                + " ~~puis~~ ![photo](a.jpg) s'est tu.",
            "Fin&nbsp;: \"voilà\".");
    assertThat(reading.blocks())
        .containsExactly(
            "BODY| Le maire a dit oui & *non* à l’été, puis s'est tu. Fin\u00A0: \"voilà\".");
    assertThat(reading.source("&")).isEqualTo("&amp;");
    assertThat(reading.source("oui & *non*"))
        .isEqualTo("oui](https://exemple.fr \"titre\") &amp; \\*non\\*");
    assertThat(reading.source("tu. Fin")).isEqualTo("tu.\nFin");
  }

  @Test
  void blocksKnowTheirZone() throws InputException {
    assertThat(
            Reading.markdown(
                    "# Budget",
                    "",
                    PROSE,
                    "",
                    "## La suite",
                    "",
                    "* un",
                    "* deux",
                    "  1. trois",
                    "",
                    "> « Je pars », dit-elle.",
                    "",
                    "```",
                    "code();",
                    "```",
                    "",
                    "    code();",
                    "",
                    "`code();`",
                    "",
                    "---",
                    "",
                    "Source : AFP")
                .blocks())
        .containsExactly(
            "HEADLINE| Budget",
            "BODY| " + PROSE,
            "SUBHEADING| La suite",
            "LIST| un",
            "LIST| deux",
            "LIST| trois",
            "QUOTE| « Je pars », dit-elle.",
            "CODE| code();",
            "CREDIT| Source : AFP");
  }

  @Test
  void frontMatterComesFirst() throws InputException {
    Reading reading =
        Reading.markdown(
            "---",
            "date: 2024-05-03",
            "description: 'Un été d''efforts'",
            "title: \"Budget : \\\"oui\\\"\"",
            "image:",
            "  caption: La mairie, lundi",
            "  credit: J. Martin / AFP",
            "---",
            "",
            PROSE);
    assertThat(reading.blocks())
        .containsExactly(
            "HEADLINE| Budget : \"oui\"",
            "DECK| Un été d'efforts",
            "CAPTION| La mairie, lundi",
            "CREDIT| J. Martin / AFP",
            "BODY| " + PROSE);
    assertThat(reading.source("\"oui\"")).isEqualTo("\\\"oui\\\"");
    assertThat(reading.source("d'efforts")).isEqualTo("d''efforts");
    assertThat(reading.source("conseil")).isEqualTo("conseil");
  }

  @Test
  void aTitleOrDeckThatTheBodyRepeatsIsReadOnce() throws InputException {
    assertThat(
            Reading.markdown(
                    "---",
                    "title: \"Budget : oui\"",
                    "excerpt: \"Le conseil municipal a voté mardi soir...\"",
                    "---",
                    "# Budget : **oui**",
                    "",
                    PROSE)
                .blocks())
        .containsExactly("HEADLINE| Budget : oui", "BODY| " + PROSE);
  }

  @Test
  void aTitleMayHoldMarkup() throws InputException {
    Reading reading =
        Reading.markdown("---", "title: 'L''art de **ne pas** voter &#8211; suite'", "---", PROSE);
    assertThat(reading.blocks().get(0)).isEqualTo("HEADLINE| L'art de ne pas voter – suite");
    assertThat(reading.source("–")).isEqualTo("&#8211;");
    assertThat(reading.source("voter")).isEqualTo("voter");
  }

  @Test
  void templateTagsAndAttributesAreNoText() throws InputException {
    assertThat(
            Reading.markdown(
                    "Le maire {{< ref \"a.md\" >}} a dit [oui]({{< ref \"b c.md\" >}}){: .btn } et"
                        + " {{ site.name }} a {% if x %}ri{% endif %}.[^1]",
                    "",
                    "{{< figure",
                    "  src=\"a.jpg\" >}}",
                    "",
                    "Il écrit `{{ x }}`.{target=_blank}",
                    "",
                    "[^1]: Une note.",
                    "",
                    "::: encart",
                    "Un encart.",
                    ":::",
                    "",
                    "## Suite {#suite}")
                .blocks())
        .containsExactly(
            "BODY| Le maire a dit oui et a ri.",
            "BODY| Il écrit {{ x }}.",
            "BODY| Une note.",
            "BODY| Un encart.",
            "SUBHEADING| Suite");
  }

  @Test
  void anAdmonitionIsTextAndNotCode() throws InputException {
    assertThat(
            Reading.markdown(
                    "!!! warning \"Attention\"",
                    "    Le pont est **fermé**.",
                    "",
                    "    * lundi",
                    "    * mardi",
                    "",
                    "    ```",
                    "    code();",
                    "",
                    "    encore();",
                    "    ```",
                    "",
                    PROSE)
                .blocks())
        .containsExactly(
            "SUBHEADING| Attention",
            "BODY| Le pont est fermé.",
            "LIST| lundi",
            "LIST| mardi",
            "BODY| " + PROSE);
  }

  @Test
  void cellsOfATableAreBlocks() throws InputException {
    assertThat(
            Reading.markdown(
                    "| Ville | Voix |", "|---|:--:|", "| **Lyon** | 3&nbsp;000 |", "| a\\|b | |")
                .blocks())
        .containsExactly(
            "TABLE| Ville", "TABLE| Voix", "TABLE| Lyon", "TABLE| 3\u00A0000", "TABLE| a|b");
  }

  @Test
  void htmlGivesItsWords() throws InputException {
    Reading reading =
        Reading.markdown(
            "<figure>",
            "  <img src=\"a.jpg\" alt=\"Le pont\">",
            "  <figcaption>Le pont, l&#39;&eacute;té</figcaption>",
            "</figure>",
            "",
            "<script>var x = '<p>non</p>';</script>",
            "",
            "<p class=\"a>b\">Un <b>mot</b>.<br>Deux.</p>",
            "",
            "<!-- un commentaire -->");
    assertThat(reading.blocks()).containsExactly("CAPTION| Le pont, l'été", "BODY| Un mot. Deux.");
    assertThat(reading.source("été")).isEqualTo("&eacute;té");
    assertThat(reading.document().media())
        .singleElement()
        .satisfies(m -> assertThat(m.alt()).isEqualTo("Le pont"));
  }

  @Test
  void imagesHaveCaptions() throws InputException {
    Reading reading =
        Reading.markdown(
            PROSE,
            "",
            "![Le pont](a.jpg \"Le pont rouvert lundi\")",
            "",
            PROSE,
            "",
            "![Le pont](b.jpg)",
            "",
            "*Le pont en 1950*");
    assertThat(reading.blocks())
        .containsExactly(
            "BODY| " + PROSE,
            "CAPTION| Le pont rouvert lundi",
            "BODY| " + PROSE,
            "CAPTION| Le pont en 1950");
    assertThat(reading.document().media()).hasSize(2);
  }

  @Test
  void boldParagraphsAreDeckOrSubheading() throws InputException {
    assertThat(
            Reading.markdown("# Budget", "", "**" + PROSE + "**", "", "**La suite**", "", PROSE)
                .blocks())
        .containsExactly(
            "HEADLINE| Budget", "DECK| " + PROSE, "SUBHEADING| La suite", "BODY| " + PROSE);
  }

  @Test
  void linksKnowTheirWordsAndTarget() throws InputException {
    Reading reading =
        Reading.markdown(
            "Voir [le **budget**](</a b.pdf> \"pdf\"), <https://exemple.fr> et [là][1].",
            "",
            "[1]: https://exemple.org");
    assertThat(reading.document().links())
        .extracting(l -> reading.document().textOf(l.text()))
        .containsExactly("le budget", "https://exemple.fr", "là");
    assertThat(reading.document().links())
        .extracting(Link::target)
        .startsWith("/a b.pdf", "https://exemple.fr");
  }

  @Test
  void codeAddressesAndEmojiCodesAreNoProse() throws InputException {
    assertThat(
            Reading.markdown("Tapez `git log`, voir https://exemple.fr :calendar: à 12:30:45.")
                .opaque())
        .containsExactly("git log", "https://exemple.fr", ":calendar:");
  }

  @Test
  void directivesStandInComments() throws InputException {
    Reading reading =
        Reading.markdown(
            "---",
            "bylint: {disable: [dates, names/x], reason: relu}",
            "---",
            "<!-- bylint-disable quotes: citation -->",
            "",
            PROSE + " <!-- bylint-disable-line -->",
            "",
            "<!-- bylint-enable quotes -->");
    assertThat(reading.blocks()).containsExactly("BODY| " + PROSE);
    assertThat(reading.document().directives())
        .extracting(Directive::kind)
        .containsExactly(
            Directive.Kind.DISABLE_FILE,
            Directive.Kind.DISABLE,
            Directive.Kind.DISABLE_LINE,
            Directive.Kind.ENABLE);
    assertThat(reading.document().directives().get(0).rules()).containsExactly("dates", "names/x");
    assertThat(reading.document().directives().get(0).reason()).isEqualTo("relu");
  }

  @Test
  void windowsLineEndsKeepTheirPlaces() throws InputException {
    Reading reading =
        Reading.file(
            "a.md", "---\r\ntitle: Budget\r\n---\r\n\r\nUn *mot*\r\nou deux.\r\n\r\nFin.\r\n");
    assertThat(reading.blocks())
        .containsExactly("HEADLINE| Budget", "BODY| Un mot ou deux.", "BODY| Fin.");
    assertThat(reading.source("mot ou")).isEqualTo("mot*\r\nou");
    assertThat(reading.source("Fin.")).isEqualTo("Fin.");
  }
}
