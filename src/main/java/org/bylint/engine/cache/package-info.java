/** Results of a run, kept for the next one over the same files with the same rules. */
@NullMarked
package org.bylint.engine.cache;

import org.jspecify.annotations.NullMarked;
