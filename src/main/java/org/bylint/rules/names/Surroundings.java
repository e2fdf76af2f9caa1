package org.bylint.rules.names;

import java.util.List;

/**
 * What stands beside a word of a name; all folded, empty where nothing stands.
 *
 * @param before the name right before it (the first name before a surname)
 * @param after the name right after it
 * @param chain the names before it without a break, the nearest first: George, Harold
 * @param titled whether a title leads the name (le colonel, M.)
 * @param wordBefore the ordinary word before it, through small words: the capital of
 * @param wordAfter the ordinary word right after it: minister in Prime minister
 */
record Surroundings(
    String before,
    String after,
    List<String> chain,
    boolean titled,
    String wordBefore,
    String wordAfter) {}
