/** The checks of the {@code sources} rules. */
@NullMarked
package org.bylint.rules.sources;

import org.jspecify.annotations.NullMarked;
