/** Finds names and ties their mentions together. */
@NullMarked
package org.bylint.analysis.names;

import org.jspecify.annotations.NullMarked;
