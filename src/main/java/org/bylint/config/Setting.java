package org.bylint.config;

/**
 * A value and where it comes from.
 *
 * @param value the value
 * @param origin for a person: {@code .bylint.yml:4}, {@code profile desk}, {@code --profile},
 *     {@code rule page}…
 */
public record Setting<T>(T value, String origin) {}
