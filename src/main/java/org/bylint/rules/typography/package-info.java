/** The checks of the {@code typography} rules. */
@NullMarked
package org.bylint.rules.typography;

import org.jspecify.annotations.NullMarked;
