/** Finds quotations by their marks. */
@NullMarked
package org.bylint.analysis.quotation;

import org.jspecify.annotations.NullMarked;
