/** Finds credits and what they mean. */
@NullMarked
package org.bylint.analysis.credits;

import org.jspecify.annotations.NullMarked;
