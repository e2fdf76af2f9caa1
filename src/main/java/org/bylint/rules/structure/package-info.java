/** The checks of the {@code structure} rules. */
@NullMarked
package org.bylint.rules.structure;

import org.jspecify.annotations.NullMarked;
