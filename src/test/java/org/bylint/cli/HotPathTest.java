package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a hook pays for: the classes that checking one plain-text article loads. Times vary from
 * machine to machine, classes do not.
 */
class HotPathTest {
  /** Each of these costs tens of milliseconds and has no business on the way to a report. */
  private static final List<String> HEAVY =
      List.of(
          "com.fasterxml.jackson.databind.",
          "org.slf4j.",
          "java.util.logging.",
          "javax.xml.",
          "com.sun.org.apache.xerces.",
          "com.google.common.",
          "org.languagetool.",
          "org.snakeyaml.",
          "org.commonmark.",
          "org.tomlj.",
          "org.bylint.git.",
          "java.util.Formatter",
          // equals or hashCode of a record, made at run time with a hundred classes of the JDK's
          "java.lang.runtime.ObjectMethods",
          "java.util.ServiceLoader$",
          // a report that was not asked for
          "org.bylint.report.html.");

  /** With these the JDK itself starts and makes lambdas; their number differs from JDK to JDK. */
  private static final List<String> OF_THE_JDK =
      List.of("jdk.", "sun.", "java.lang.classfile.", "java.lang.invoke.", "java.lang.constant.");

  private static final int MOST_CLASSES = 1_720;

  @TempDir Path folder;

  @Test
  void checkingAPlainTextArticleLoadsNothingHeavy() throws Exception {
    Path article = folder.resolve("article.txt");
    Files.writeString(
        article,
        """
        Le maire de Brévenne promet une passerelle

        Le maire de Brévenne, Paul Larrieu, a annoncé mardi la construction d'une passerelle.

        "Elle ouvrira avant l'été", a-t-il déclaré. M. Larieu n'a pas donné son coût.

        Source : AFP
        """);

    List<String> loaded = classesLoadedBy("check", article.toString());

    assertThat(loaded).as("the program ran").contains("org.bylint.cli.Main");
    assertThat(loaded).filteredOn(HotPathTest::isHeavy).isEmpty();
    assertThat(loaded.stream().filter(name -> !isOfTheJdk(name)).count()).isLessThan(MOST_CLASSES);
  }

  private static boolean isOfTheJdk(String name) {
    return OF_THE_JDK.stream().anyMatch(name::startsWith);
  }

  private static boolean isHeavy(String name) {
    return HEAVY.stream().anyMatch(name::startsWith);
  }

  private List<String> classesLoadedBy(String... arguments)
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xshare:auto");
    command.add("-Xlog:class+load=info:file=" + log + "::filecount=0");
    command.add("-cp");
    command.add(runtimeClassPath());
    command.add("org.bylint.cli.Main");
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue())
        .as(Files.readString(folder.resolve("output.txt"), StandardCharsets.UTF_8))
        .isBetween(0, 1);
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .filter(line -> line.contains(" source: "))
          .map(line -> line.substring(0, line.indexOf(" source: ")))
          .map(line -> line.substring(line.lastIndexOf(' ') + 1))
          .toList();
    }
  }

  /** The test class path without what only tests and the build need. */
  private static String runtimeClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("test-classes"))
        .filter(
            entry ->
                entry.endsWith("classes")
                    || Stream.of(
                            "picocli",
                            "jackson-core",
                            "morfologik-stemming",
                            "morfologik-fsa",
                            "snakeyaml-engine",
                            "commonmark",
                            "tomlj",
                            "jspecify")
                        .anyMatch(jar -> new File(entry).getName().contains(jar)))
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }
}
