package org.bylint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.bylint.config.ConfigResolver;
import org.bylint.report.Wording;

/** The files that {@code bylint init} writes. None that is there already is touched. */
final class NewFiles {
  private static final String INCLUDE = "include: {local: .gitlab/bylint.yml}\n";

  private final Console console;
  private final Wording wording;

  NewFiles(Console console, Wording wording) {
    this.console = console;
    this.wording = wording;
  }

  String configuration() throws UsageException {
    String name = ConfigResolver.FILE_NAME;
    write(name, resource("bylint." + wording.code() + ".yml"));
    return written(name)
        + wording.pick(
            "Modifiez-le, puis\u00a0: bylint check. bylint init --hook vérifie chaque commit.\n",
            "Change what you like, then: bylint check. bylint init --hook checks each commit.\n");
  }

  String github() throws UsageException {
    String name = ".github/workflows/bylint.yml";
    write(name, resource("github.yml"));
    return written(name) + owner();
  }

  /** Beside a pipeline that is there already, and included by it. */
  String gitlab() throws UsageException {
    String name = ".gitlab/bylint.yml";
    write(name, resource("gitlab.yml"));
    String pipeline = ".gitlab-ci.yml";
    if (Files.exists(console.resolve(pipeline))) {
      return written(name)
          + owner()
          + wording.pick(
              pipeline + " existe déjà\u00a0; ajoutez-y\u00a0: ",
              pipeline + " is there already; add to it: ")
          + INCLUDE;
    }
    write(pipeline, INCLUDE);
    return written(name) + written(pipeline) + owner();
  }

  private String owner() {
    return wording.pick(
        "Remplacez OWNER par le nom du groupe qui héberge bylint, et validez le fichier.\n",
        "Put the name of the group that hosts bylint in the place of OWNER, and commit it.\n");
  }

  private String written(String name) {
    return wording.pick("Écrit\u00a0: ", "Written: ") + name + "\n";
  }

  private void write(String name, String text) throws UsageException {
    Path file = console.resolve(name);
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(
          e.getFile().endsWith(file.toString())
              ? name + " is there already and stays as it is; to begin anew, delete it first"
              : "cannot write " + name + ": " + e.getFile() + " is a file, not a folder");
    } catch (AccessDeniedException e) {
      throw new UsageException(
          "cannot write " + name + " (permission denied): make the folder writable");
    } catch (IOException e) {
      String why =
          e instanceof FileSystemException system && system.getReason() != null
              ? system.getReason()
              : String.valueOf(e.getMessage());
      throw new UsageException("cannot write " + name + ": " + why);
    }
  }

  private static String resource(String name) throws UsageException {
    try (InputStream in = NewFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException("cannot read " + name + ": " + e.getMessage());
    }
  }
}
