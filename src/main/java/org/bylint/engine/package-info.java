/** The pipeline from files to a report. */
@NullMarked
package org.bylint.engine;

import org.jspecify.annotations.NullMarked;
