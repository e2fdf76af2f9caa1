/** Cuts an article into sentences and tokens. */
@NullMarked
package org.bylint.analysis.sentence;

import org.jspecify.annotations.NullMarked;
