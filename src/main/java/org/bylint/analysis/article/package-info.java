/** Puts the layers of an article together. */
@NullMarked
package org.bylint.analysis.article;

import org.jspecify.annotations.NullMarked;
