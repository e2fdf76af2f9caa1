/** Corrects articles: chooses among the corrections that rules offer, applies and writes them. */
@NullMarked
package org.bylint.engine.fix;

import org.jspecify.annotations.NullMarked;
