package org.bylint.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads files out of LanguageTool's jars. They are on the class path of the build only; what is
 * needed of them at run time is written into resources of our own.
 */
final class LanguageToolData {
  private static final String FOLDER = "/org/languagetool/resource/";

  private LanguageToolData() {}

  static InputStream open(String path) throws IOException {
    InputStream in = LanguageToolData.class.getResourceAsStream(FOLDER + path);
    if (in == null) {
      throw new IOException("not on the class path of the build: " + FOLDER + path);
    }
    return in;
  }

  /** Lines without comments and blank lines. */
  static List<String> lines(String path) throws IOException {
    try (InputStream in = open(path)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }
}
