package org.bylint.build;

import java.io.IOException;
import java.nio.file.Path;

/** One build-time step: reads data that people edit, writes a resource that opens fast. */
interface Step {
  /**
   * Writes its resources. The same input always gives the same bytes.
   *
   * @param rules the project's {@code rules} folder
   * @param resources folder of the package {@code org.bylint.data} on the class path
   */
  void run(Path rules, Path resources) throws IOException;
}
