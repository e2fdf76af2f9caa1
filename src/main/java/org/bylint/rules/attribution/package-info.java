/** The checks of the {@code attribution} rules. */
@NullMarked
package org.bylint.rules.attribution;

import org.jspecify.annotations.NullMarked;
