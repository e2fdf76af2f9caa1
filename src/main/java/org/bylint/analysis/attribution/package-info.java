/** Finds who says what, and what nobody says. */
@NullMarked
package org.bylint.analysis.attribution;

import org.jspecify.annotations.NullMarked;
