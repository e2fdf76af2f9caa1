package org.bylint.rules.attribution;

/**
 * Words of a sentence that stand for sources nobody can ask: certains experts, la presse locale.
 *
 * @param from index of its first token
 * @param noun index of the noun
 * @param to index after its last token, adjectives included
 * @param lemma of the noun
 * @param kind who they are
 * @param definite whether they may be those told of before (les experts; experts)
 * @param whole whether the words mean a source in any role (certains experts)
 */
record Crowd(int from, int noun, int to, String lemma, Kind kind, boolean definite, boolean whole) {

  /** Kinds of sources that nobody can ask; the words that name each are in the lexicon. */
  enum Kind {
    PEOPLE("people"),
    PRESS("press"),
    STUDY("study"),
    RUMOUR("rumour");

    private final String attribute;

    Kind(String attribute) {
      this.attribute = attribute;
    }

    String attribute() {
      return attribute;
    }
  }

  /** Whether people told of before may be meant; the press is nobody even so. */
  boolean pointsBack() {
    return definite && kind == Kind.PEOPLE;
  }

  /** Whether an adjective says which ones (les médias italiens). */
  boolean isDescribed() {
    return to > noun + 1;
  }
}
