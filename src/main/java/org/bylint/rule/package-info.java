/** What a rule is: its page, its options, and what it finds. */
@NullMarked
package org.bylint.rule;

import org.jspecify.annotations.NullMarked;
