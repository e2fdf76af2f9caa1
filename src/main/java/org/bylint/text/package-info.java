/**
 * Places in text: spans, lines, source files and the map from the text that rules see to the file
 * as it stands.
 */
@NullMarked
package org.bylint.text;

import org.jspecify.annotations.NullMarked;
