/** The checks of the {@code dates} rules. */
@NullMarked
package org.bylint.rules.dates;

import org.jspecify.annotations.NullMarked;
