/** Benchmarks of the analysis and its rules; no part of the program. */
@NullMarked
package org.bylint.bench;

import org.jspecify.annotations.NullMarked;
