/** What is known of a language: sentences, tokens, dictionary readings and lexicons. */
@NullMarked
package org.bylint.language;

import org.jspecify.annotations.NullMarked;
