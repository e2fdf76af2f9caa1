package org.bylint.analysis.attribution;

/**
 * A run of tokens that names somebody or something.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
record NounPhrase(int from, int to) {
  int length() {
    return to - from;
  }
}
