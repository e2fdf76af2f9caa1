/** The checks of the {@code terms} rules. */
@NullMarked
package org.bylint.rules.terms;

import org.jspecify.annotations.NullMarked;
