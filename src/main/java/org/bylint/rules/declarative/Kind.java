package org.bylint.rules.declarative;

import java.util.Set;
import java.util.function.Function;
import org.bylint.rule.Check;

/**
 * A kind of declarative check.
 *
 * @param parameters that a page may give
 * @param make makes the check of one page; throws {@link ParameterException} for what is wrong
 */
public record Kind(Set<String> parameters, Function<Parameters, Check> make) {}
