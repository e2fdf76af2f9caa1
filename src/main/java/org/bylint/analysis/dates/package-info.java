/** Finds and resolves dates. */
@NullMarked
package org.bylint.analysis.dates;

import org.jspecify.annotations.NullMarked;
