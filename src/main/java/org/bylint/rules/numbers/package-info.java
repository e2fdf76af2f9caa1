/** The checks of the {@code numbers} rules. */
@NullMarked
package org.bylint.rules.numbers;

import org.jspecify.annotations.NullMarked;
