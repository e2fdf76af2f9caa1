/** The checks of the {@code residue} rules. */
@NullMarked
package org.bylint.rules.residue;

import org.jspecify.annotations.NullMarked;
