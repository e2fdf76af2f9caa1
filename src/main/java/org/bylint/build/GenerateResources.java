package org.bylint.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs all build-time steps: {@code GenerateResources RULES_FOLDER CLASSES_FOLDER}. The build calls
 * it between compiling and testing; a step that finds an error in the data fails the build.
 */
public final class GenerateResources {
  private static final List<Step> STEPS =
      List.of(
          new LexiconStep(),
          new DictionaryStep(),
          new SegmentationStep(),
          new KnownWordsStep(),
          new LetterStep(),
          new TagAdditionsStep(),
          new ReaderWords(),
          new RulePagesStep(),
          new ProfilesStep(),
          new SourcesStep());

  private GenerateResources() {}

  public static void main(String[] args) throws IOException {
    Path rules = Path.of(args[0]);
    Path resources = Path.of(args[1]).resolve("org/bylint/data");
    Files.createDirectories(resources);
    for (Step step : STEPS) {
      step.run(rules, resources);
    }
  }
}
