package org.bylint.config;

import java.util.Map;
import java.util.Optional;
import org.bylint.rule.Severity;

/**
 * What one line of a configuration says of a rule or of all rules of a category.
 *
 * @param target id or category
 * @param level severity, where it sets one
 * @param options by name
 * @param reason why, as profiles say; else empty
 * @param origin where it stands
 */
record RuleSetting(
    String target,
    Optional<Severity> level,
    Map<String, Object> options,
    String reason,
    String origin) {}
