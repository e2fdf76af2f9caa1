package org.bylint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bylint.engine.Input;
import org.bylint.input.files.Readers;
import org.bylint.report.Wording;

/** The files that the command line names. */
final class Inputs {
  private Inputs() {}

  static List<Input> of(List<String> paths, String stdinPath, Console console, Wording wording)
      throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String path : paths.isEmpty() ? List.of(".") : paths) {
      Path file = console.resolve(path);
      if (path.equals("-")) {
        inputs.add(Input.stream(stdinPath, console.in()));
      } else if (Files.isDirectory(file)) {
        try (Stream<Path> below = Files.walk(file)) {
          below
              .filter(Files::isRegularFile)
              .map(p -> path + "/" + file.relativize(p).toString().replace('\\', '/'))
              .filter(Readers::isArticle)
              .sorted()
              .forEach(p -> inputs.add(Input.file(p, console.resolve(p))));
        }
      } else {
        inputs.add(Input.file(path, file));
      }
    }
    return inputs;
  }
}
