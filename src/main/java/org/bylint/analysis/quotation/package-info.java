/** Finds quotations by their marks, and tells what kind of words they hold. */
@NullMarked
package org.bylint.analysis.quotation;

import org.jspecify.annotations.NullMarked;
