package org.bylint.cli;

import java.io.File;

/**
 * The class-data archive that the launcher starts the program with. One that no longer fits the JDK
 * or the jars is refused by the JVM without a word and would slow down every later start: it is
 * deleted here, and the launcher makes a new one.
 */
final class ClassArchive {
  private ClassArchive() {}

  /** Deletes the archive that the launcher named when the JVM did not take it. */
  static void discardIfRefused() {
    String archive = System.getProperty("bylint.archive");
    if (archive == null || System.getProperty("java.vm.info", "").contains("sharing")) {
      return;
    }
    // Another start may have been faster; the launcher copes with either.
    var unused = new File(archive).delete();
  }
}
