/** The checks of the {@code quotes} rules. */
@NullMarked
package org.bylint.rules.quotes;

import org.jspecify.annotations.NullMarked;
