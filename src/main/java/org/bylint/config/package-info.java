/** Configuration: files, profiles, overrides, and where each value comes from. */
@NullMarked
package org.bylint.config;

import org.jspecify.annotations.NullMarked;
