/** Findings that a repository already has, so that only new ones are reported. */
@NullMarked
package org.bylint.engine.baseline;

import org.jspecify.annotations.NullMarked;
