package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A real repository in a folder of a test, worked on by the real git. */
final class GitRepository {
  private final Path folder;
  private final Map<String, String> environment = new LinkedHashMap<>();

  private GitRepository(Path folder) {
    this.folder = folder;
    environment.put("PATH", System.getenv("PATH"));
    environment.put("HOME", folder.toString());
    environment.put("LANG", "en_GB.UTF-8");
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "Desk");
      environment.put("GIT_" + who + "_EMAIL", "desk@example.org");
    }
  }

  /** A new one. */
  static GitRepository create(Path folder) throws IOException {
    Files.createDirectories(folder);
    GitRepository repository = new GitRepository(folder);
    repository.git("init", "-q", "-b", "main");
    return repository;
  }

  /** The same repository seen from another folder, such as a worktree or one inside it. */
  GitRepository at(Path other) {
    GitRepository repository = new GitRepository(other);
    repository.environment.putAll(environment);
    return repository;
  }

  Path folder() {
    return folder;
  }

  GitRepository with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Writes a file and stages it. */
  void stage(String path, String text) throws IOException {
    write(path, text);
    git("add", "-f", "--", path);
  }

  void commit(String message) throws IOException {
    git("commit", "-q", "--no-verify", "-m", message);
  }

  /** Runs git, which must do as it is told. */
  String git(String... arguments) throws IOException {
    Program.Result result = tryGit(arguments);
    assertThat(result.code()).as(String.join(" ", arguments) + "\n" + result.err()).isZero();
    return result.out();
  }

  /** Runs git, which may refuse. */
  Program.Result tryGit(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Path err = Files.createTempFile("git", ".err");
    Process process = builder.redirectError(err.toFile()).start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new Program.Result(process.waitFor(), said, Files.readString(err));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(err);
    }
  }

  /** Runs bylint here, as one who calls it by hand or as a hook. */
  Program.Result bylint(String... arguments) {
    Program program = Program.in(folder);
    environment.forEach(program::with);
    return program.run(arguments);
  }
}
