/** The checks of the {@code media} rules. */
@NullMarked
package org.bylint.rules.media;

import org.jspecify.annotations.NullMarked;
