package org.bylint.analysis;

import java.time.OffsetDateTime;

/**
 * An article as the repository has it, when another version takes its place.
 *
 * @param article as it was
 * @param replaced when the other version takes its place
 */
public record EarlierVersion(Article article, OffsetDateTime replaced) {}
