package org.bylint.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.bylint.text.Span;

/**
 * A number as the article writes it, in digits or in words.
 *
 * @param span where it stands, unit excluded
 * @param text as written
 * @param value its value, scale words (millions) applied
 * @param unit the counted noun, currency or percent sign, where one follows
 * @param approximate whether it is said to be one (près de, au moins, environ)
 */
public record NumberMention(
    Span span, String text, BigDecimal value, Optional<String> unit, boolean approximate) {}
