/** Runs the examples of rule pages through the same pipeline as any article. */
@NullMarked
package org.bylint.engine.examples;

import org.jspecify.annotations.NullMarked;
