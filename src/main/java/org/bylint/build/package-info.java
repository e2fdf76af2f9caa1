/**
 * Build-time steps: compiles rule pages, lexicons and language data into resources that open fast.
 */
@NullMarked
package org.bylint.build;

import org.jspecify.annotations.NullMarked;
