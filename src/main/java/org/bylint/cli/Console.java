package org.bylint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The surroundings of a run: streams, environment and working directory. Text is always UTF-8,
 * whatever the locale.
 *
 * @param out standard output: the report and nothing else
 * @param err standard error: progress, and what went wrong
 * @param in standard input
 * @param environment environment variables
 * @param directory working directory
 * @param outIsTerminal whether somebody looks at standard output
 * @param errIsTerminal whether somebody looks at standard error
 */
public record Console(
    OutputStream out,
    OutputStream err,
    InputStream in,
    Map<String, String> environment,
    Path directory,
    boolean outIsTerminal,
    boolean errIsTerminal) {
  private static final int DEFAULT_WIDTH = 80;
  private static final long SECONDS_A_DAY = 86_400;

  /** The same surroundings with another standard output. */
  Console withOut(OutputStream other) {
    return new Console(other, err, in, environment, directory, outIsTerminal, errIsTerminal);
  }

  /** Says something on standard error; where even that is closed, nobody is there to hear it. */
  public void say(String message) {
    try {
      err.write((message + "\n").getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // nobody listens
    }
  }

  /** A variable that is set and not empty. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isEmpty());
  }

  /**
   * Language of messages as the locale says: what the launcher hands over where the locale itself
   * is not installed, else LC_ALL, else LC_MESSAGES, else LANG.
   */
  String language() {
    for (String name : new String[] {"BYLINT_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      Optional<String> value = variable(name);
      if (value.isPresent()) {
        return value.get().toLowerCase(Locale.ROOT).startsWith("fr") ? "fr" : "en";
      }
    }
    return "en";
  }

  /**
   * The day of the run, in universal time; that of {@code SOURCE_DATE_EPOCH}, as reproducible
   * builds set it, where it is a number of seconds.
   */
  LocalDate today() {
    String fixed = variable("SOURCE_DATE_EPOCH").orElse("");
    boolean number = !fixed.isEmpty() && fixed.length() < 12;
    for (int i = 0; i < fixed.length(); i++) {
      number &= fixed.charAt(i) >= '0' && fixed.charAt(i) <= '9';
    }
    long seconds = number ? Long.parseLong(fixed) : System.currentTimeMillis() / 1000;
    return LocalDate.ofEpochDay(seconds / SECONDS_A_DAY);
  }

  /** Columns of the terminal. */
  int width() {
    String columns = variable("COLUMNS").orElse("");
    boolean number = !columns.isEmpty() && columns.length() < 5;
    for (int i = 0; i < columns.length(); i++) {
      number &= Character.isDigit(columns.charAt(i));
    }
    return number ? Math.min(120, Math.max(60, Integer.parseInt(columns))) : DEFAULT_WIDTH;
  }

  /** A path as the user wrote it, from the working directory. */
  Path resolve(String path) {
    return directory.resolve(path);
  }
}
