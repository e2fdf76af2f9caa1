/** The checks of the {@code metadata} rules. */
@NullMarked
package org.bylint.rules.metadata;

import org.jspecify.annotations.NullMarked;
