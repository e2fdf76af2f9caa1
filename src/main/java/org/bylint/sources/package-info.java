/** The registry of sources: agencies, outlets and their credits. */
@NullMarked
package org.bylint.sources;

import org.jspecify.annotations.NullMarked;
