/** Reads front matter in YAML, TOML or JSON, each value with its place in the file. */
@NullMarked
package org.bylint.input.frontmatter;

import org.jspecify.annotations.NullMarked;
