/**
 * What bylint understands of an article: quotations, names, attributions, dates, numbers, credits.
 */
@NullMarked
package org.bylint.analysis;

import org.jspecify.annotations.NullMarked;
