/** Finds numbers in digits and in words. */
@NullMarked
package org.bylint.analysis.numbers;

import org.jspecify.annotations.NullMarked;
