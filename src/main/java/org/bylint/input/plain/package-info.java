/** Reads plain text. */
@NullMarked
package org.bylint.input.plain;

import org.jspecify.annotations.NullMarked;
