/** The checks of the {@code links} rules. */
@NullMarked
package org.bylint.rules.links;

import org.jspecify.annotations.NullMarked;
