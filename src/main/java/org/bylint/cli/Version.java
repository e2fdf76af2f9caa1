package org.bylint.cli;

import java.util.Optional;

/** The version of the program, as the build writes it into the jar. */
final class Version {
  private Version() {}

  /** {@code 0.1.0}, or {@code development} where the program does not run from its jar. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage())
        .map(Package::getImplementationVersion)
        .orElse("development");
  }
}
