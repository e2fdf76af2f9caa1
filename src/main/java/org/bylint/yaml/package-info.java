/** Hand-written YAML (rule pages, profiles, configuration) read with the place of every value. */
@NullMarked
package org.bylint.yaml;

import org.jspecify.annotations.NullMarked;
