/** Rules that compare the articles of a repository with each other. */
@NullMarked
package org.bylint.rules.corpus;

import org.jspecify.annotations.NullMarked;
