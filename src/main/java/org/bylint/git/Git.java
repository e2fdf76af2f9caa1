package org.bylint.git;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code git} program, run without a shell in one folder and with the environment of bylint
 * itself: a hook hands over by it which index is meant (GIT_INDEX_FILE). What git may take of time
 * and memory is bounded, and its words are asked for in English, since they are read.
 */
public final class Git {
  /** More names or words than this come from no newsroom. In bytes. */
  private static final int MOST_BYTES = 128 << 20;

  private static final List<String> SETTINGS =
      List.of(
          "-c",
          "core.quotePath=false",
          "-c",
          "diff.relative=false",
          "-c",
          "diff.noprefix=false",
          "-c",
          "diff.mnemonicPrefix=false",
          "-c",
          "diff.suppressBlankEmpty=false");

  private final Path program;
  private final Path directory;
  private final Map<String, String> environment;

  private Git(Path program, Path directory, Map<String, String> environment) {
    this.program = program;
    this.directory = directory;
    this.environment = environment;
  }

  /**
   * Git in a folder.
   *
   * @param environment of bylint
   * @throws GitException when git is not installed
   */
  public static Git in(Path directory, Map<String, String> environment) throws GitException {
    Map<String, String> own = new LinkedHashMap<>(environment);
    own.put("LC_ALL", "C");
    own.put("GIT_OPTIONAL_LOCKS", "0");
    own.put("GIT_TERMINAL_PROMPT", "0");
    return new Git(program(environment), directory.toAbsolutePath(), own);
  }

  private static Path program(Map<String, String> environment) throws GitException {
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      for (String name : List.of("git", "git.exe")) {
        Optional<Path> file = file(folder, name);
        if (file.isPresent()) {
          return file.get();
        }
      }
    }
    throw new GitException(
        "git is not installed, or not on the PATH: install it, or check files without it:"
            + " bylint check PATH");
  }

  private static Optional<Path> file(String folder, String name) {
    try {
      Path file = Path.of(folder.isEmpty() ? "." : folder, name);
      return Files.isRegularFile(file) && Files.isExecutable(file)
          ? Optional.of(file.toAbsolutePath())
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The folder that git runs in. */
  Path directory() {
    return directory;
  }

  /** A variable of the environment. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * What a run of git leaves behind.
   *
   * @param code its exit code
   * @param out its answer
   * @param err what it complains about
   */
  record Answer(int code, String out, String err) {
    boolean isGood() {
      return code == 0;
    }

    /** The answer without the line end behind it. */
    String line() {
      return out.endsWith("\n") ? out.substring(0, out.length() - 1) : out;
    }
  }

  /** Runs git to its end, whatever its exit code. */
  Answer ask(String... arguments) throws GitException {
    try (Running running = start(arguments)) {
      running.in().close();
      InputStream out = running.out();
      byte[] answer = out.readNBytes(MOST_BYTES + 1);
      if (answer.length > MOST_BYTES) {
        throw new GitException(
            "git " + arguments[0] + " tells of more files than bylint can hold: name a folder");
      }
      int code = running.end();
      return new Answer(code, new String(answer, StandardCharsets.UTF_8), running.err());
    } catch (IOException e) {
      throw failed(List.of(arguments), String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Runs git to its end.
   *
   * @throws GitException when it fails
   */
  String tell(String... arguments) throws GitException {
    Answer answer = ask(arguments);
    if (!answer.isGood()) {
      throw failed(List.of(arguments), answer.err(), null);
    }
    return answer.out();
  }

  /** Starts git; the caller talks to it and closes it. */
  Running start(String... arguments) throws GitException {
    List<String> command = new ArrayList<>(List.of(program.toString(), "--no-pager"));
    command.addAll(SETTINGS);
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      return new Running(builder.start());
    } catch (IOException e) {
      throw failed(List.of(arguments), String.valueOf(e.getMessage()), e);
    }
  }

  private static GitException failed(
      List<String> arguments, String why, @org.jspecify.annotations.Nullable Throwable cause) {
    String words = why.strip();
    String said = "git " + arguments.get(0) + " failed" + (words.isEmpty() ? "" : ": " + words);
    return cause == null ? new GitException(said) : new GitException(said, cause);
  }
}
