package org.bylint.engine.cache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What the program itself is made of: another build has other results. */
public final class ProgramIdentity {
  private ProgramIdentity() {}

  /**
   * Enters the program into a key: names and checksums of all that is in its jars; of class
   * folders, names, sizes and times.
   */
  public static void enter(RunKey key) throws IOException {
    key.number(Runtime.version().feature());
    String classPath = System.getProperty("java.class.path", "");
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (Files.isRegularFile(path)) {
        jar(path, key);
      } else if (Files.isDirectory(path)) {
        folder(path, key);
      }
    }
  }

  private static void jar(Path jar, RunKey key) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        key.text(entry.getName()).number(entry.getCrc());
      }
    }
  }

  private static void folder(Path folder, RunKey key) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        key.text(folder.relativize(file).toString())
            .number(Files.size(file))
            .number(Files.getLastModifiedTime(file).toMillis());
      }
    }
  }
}
