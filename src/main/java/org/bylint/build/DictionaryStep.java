package org.bylint.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Copies LanguageTool's dictionaries as they are. In a jar of our own, which is not compressed,
 * they open without being inflated.
 */
final class DictionaryStep implements Step {
  @Override
  public void run(Path rules, Path resources) throws IOException {
    copy("fr/french", "fr", resources);
    copy("en/english", "en", resources);
  }

  private static void copy(String from, String code, Path resources) throws IOException {
    for (String extension : List.of(".dict", ".info")) {
      try (InputStream in = LanguageToolData.open(from + extension)) {
        Files.write(resources.resolve(code + extension), in.readAllBytes());
      }
    }
  }
}
