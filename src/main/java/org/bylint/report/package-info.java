/** Reporters: one class per output format, over the same report. */
@NullMarked
package org.bylint.report;

import org.jspecify.annotations.NullMarked;
