package org.bylint.input.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.bylint.input.InputException;

/** Says in plain words why a file or folder could not be read. */
final class Unreadable {
  static final String LINK_TO_NOWHERE = "is a link to nowhere";

  private Unreadable() {}

  static InputException because(IOException e, Path file) {
    return new InputException(words(e, file), e);
  }

  static String words(IOException e, Path file) {
    if (e instanceof NoSuchFileException) {
      return Files.isSymbolicLink(file) ? LINK_TO_NOWHERE : "does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "cannot be read: permission denied";
    }
    return "cannot be read: " + e.getMessage();
  }
}
