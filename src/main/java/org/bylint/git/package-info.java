/** Git as its own program tells it: what is staged, what changed since a revision, hooks. */
@NullMarked
package org.bylint.git;

import org.jspecify.annotations.NullMarked;
