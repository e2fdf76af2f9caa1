/** Finds article files, decodes them and picks the reader of their format. */
@NullMarked
package org.bylint.input.files;

import org.jspecify.annotations.NullMarked;
