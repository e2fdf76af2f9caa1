package org.bylint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the program inside the test, as a user would in a folder. */
public final class Program {
  private final Path folder;
  private final Map<String, String> environment =
      new LinkedHashMap<>(Map.of("LANG", "en_GB.UTF-8"));
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private OutputStream standardOutput = out;
  private byte[] input = new byte[0];
  private boolean terminal;

  private Program(Path folder) {
    this.folder = folder;
  }

  /** A program in a working directory. */
  public static Program in(Path folder) {
    return new Program(folder);
  }

  /** What a run leaves behind. */
  public record Result(int code, String out, String err) {}

  Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Program reading(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Program writingTo(OutputStream other) {
    standardOutput = other;
    return this;
  }

  Program onTerminal() {
    terminal = true;
    return this;
  }

  /** Checks with some rules only, a rule or categories. */
  Result checkOnly(String rules, String... arguments) {
    List<String> all = new ArrayList<>(List.of("check", "--only", rules));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  /** Runs it; may be called once. */
  public Result run(String... arguments) {
    Console console =
        new Console(
            standardOutput,
            err,
            new ByteArrayInputStream(input),
            environment,
            folder,
            terminal,
            terminal);
    int code = Main.run(arguments, console);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
