/** The command line, the only package that knows Picocli. */
@NullMarked
package org.bylint.cli;

import org.jspecify.annotations.NullMarked;
