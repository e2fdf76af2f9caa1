/** Readers: from bytes to a {@link org.bylint.input.Document}, one class per format. */
@NullMarked
package org.bylint.input;

import org.jspecify.annotations.NullMarked;
