package org.bylint.input.frontmatter;

/** How a value is written: which escapes it may hold and how its line ends are read. */
public enum ScalarStyle {
  /** As it stands, lines joined. */
  PLAIN,
  /** Between single marks; two of them stand for one (YAML). */
  SINGLE,
  /** Between double marks with backslash escapes (YAML, JSON, TOML). */
  DOUBLE,
  /** An indented block after {@code |} or {@code >} (YAML). */
  BLOCK,
  /** Between single or triple single marks, without any escape (TOML). */
  LITERAL
}
