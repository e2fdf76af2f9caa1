package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void aRepository() throws IOException {
    List<String> texts =
        List.of(
            "Le ministre Jérôme Marvaux a signé. Marvaux part demain avec le juge Paul Lerivet.",
            "La ville attend le ministre Jérôme Marvaux depuis lundi matin.",
            "Selon le ministre Jérôme Marvaux, le texte passera avant l'été.",
            "Le ministre Jérôme Marvaux a répondu aux élus de la ville.",
            "Hier, le ministre Jérôme Marvuax a reculé devant les élus.");
    for (int i = 0; i < texts.size(); i++) {
      Files.writeString(folder.resolve(i + ".txt"), texts.get(i) + "\n");
    }
  }

  private Result names(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "names";
    all[1] = "--lang";
    all[2] = "fr";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Program.in(folder).run(all);
  }

  @Test
  void aNameStandsWithItsSpellingsCountsAndPlaces() {
    Result result = names(".");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
             times  articles  In several spellings
                 6         5  Jérôme Marvaux    person
                 4         4    Jérôme Marvaux
                 1         1    Jérôme Marvuax  4.txt:1

             times  articles  In one spelling
                 1         1  Paul Lerivet      person

            2\u00a0names, of which 1 in several spellings.
            """);
  }

  @Test
  void theListIsNarrowedDown() {
    assertThat(names("--variants", ".").out()).contains("Marvaux").doesNotContain("Lerivet");
    assertThat(names("--min-articles", "2", ".").out()).doesNotContain("Lerivet");
    assertThat(names("--kind", "place", ".").out()).doesNotContain("Lerivet", "Marvaux");
    assertThat(names("--kind", "town", ".").code()).isEqualTo(2);
  }

  @Test
  void whatIsExportedTellsADepartingArticle() throws IOException {
    assertThat(names("--export", "names.yml", ".").code()).isZero();
    String first = Files.readString(folder.resolve("names.yml"));
    assertThat(first)
        .startsWith("# ")
        .contains("  - name: Jérôme Marvaux\n    also: [Jérôme Marvuax]\n    kind: person\n")
        .doesNotContain("Lerivet");

    Files.writeString(folder.resolve(".bylint.yml"), "names: names.yml\n");
    Files.writeString(folder.resolve("new.txt"), "Hier, Jérôme Marveaux a parlé aux élus.\n");
    assertThat(Program.in(folder).checkOnly("corpus", "new.txt").out())
        .contains("the repository writes “Jérôme", "Marvaux” (6", "names.yml");

    Files.delete(folder.resolve("new.txt"));
    assertThat(names("--export", "names.yml", "--force", ".").code()).isZero();
    assertThat(folder.resolve("names.yml")).hasContent(first);
  }

  @Test
  void theExportHoldsNamesOnly() throws IOException {
    for (int i = 0; i < 3; i++) {
      Files.writeString(
          folder.resolve("more" + i + ".txt"),
          """
          VIDÉO. Agathe a parlé au ministre Paul Brimoult, photographié par Odile MARVEAU. L’Alliance attend.

          La SNCF reliera Lyon à Le Havre, dit le ministère de l'Intérieur. Élise Tarmont est partie.
          """);
    }
    Files.writeString(folder.resolve("one.txt"), "Hier soir, le discours de Brimoult a déplu.\n");
    Files.writeString(folder.resolve("two.txt"), "À Lyon, Elise Tarmont a parlé, dit-on.\n");

    assertThat(names("--export", "names.yml", ".").code()).isZero();

    assertThat(folder.resolve("names.yml"))
        .content()
        .contains(
            "  - name: Paul Brimoult\n    kind: person\n    languages: [fr]\n    count: 4\n",
            "  - name: Odile Marveau\n",
            "  - name: Élise Tarmont\n    kind: person",
            "  - name: \"SNCF\"\n",
            "  - name: \"Lyon\"\n    kind: place\n",
            "  - name: ministère de l'Intérieur\n    kind: organisation\n")
        .doesNotContain("VIDÉO", "Agathe", "Alliance", "MARVEAU", "Elise");
  }

  @Test
  void nothingIsWrittenOverWithoutAWord() throws IOException {
    Files.writeString(folder.resolve("names.yml"), "names: []\n");

    Result result = names("--export", "names.yml", ".");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("names.yml exists already; --force");
    assertThat(folder.resolve("names.yml")).hasContent("names: []\n");
  }

  @Test
  void anExportIsAFile() throws IOException {
    assertThat(names("--export", "-", ".").err()).contains("name it: --export names.yml");
    assertThat(folder.resolve("-")).doesNotExist();
  }

  @Test
  void wrongUseIsSaid() throws IOException {
    Files.createDirectory(folder.resolve("sub"));

    assertThat(names("--export", "sub", ".").err()).contains("sub: it is a folder");
    assertThat(names("--export", "no/names.yml", ".").err()).contains("its folder does not exist");
    assertThat(names("--export", "n.yml", "--min-articles", "9", ".").err())
        .contains("no names to write");
    assertThat(folder.resolve("n.yml")).doesNotExist();
    assertThat(names("--force", ".").err()).contains("--force goes with --export");
    Result missing = names("nowhere.txt");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("nowhere.txt");
  }
}
