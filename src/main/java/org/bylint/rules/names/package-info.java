/** The checks of the {@code names} rules. */
@NullMarked
package org.bylint.rules.names;

import org.jspecify.annotations.NullMarked;
