/** Checks that a rule page can use without code of its own: phrase, pattern, replace…. */
@NullMarked
package org.bylint.rules.declarative;

import org.jspecify.annotations.NullMarked;
