/** Rule pages: the Markdown files that are the rules, their documentation and their tests. */
@NullMarked
package org.bylint.rule.page;

import org.jspecify.annotations.NullMarked;
