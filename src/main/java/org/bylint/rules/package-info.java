/** The checks behind the rule pages. */
@NullMarked
package org.bylint.rules;

import org.jspecify.annotations.NullMarked;
