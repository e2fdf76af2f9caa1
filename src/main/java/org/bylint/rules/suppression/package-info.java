/** The checks of an article's instructions to bylint. */
@NullMarked
package org.bylint.rules.suppression;

import org.jspecify.annotations.NullMarked;
