/** Reads Markdown as CommonMark, Hugo, Jekyll and MkDocs write it. */
@NullMarked
package org.bylint.input.markdown;

import org.jspecify.annotations.NullMarked;
