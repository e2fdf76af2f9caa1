package org.bylint.rules.names;

import org.bylint.analysis.Sentence;
import org.bylint.language.Token;
import org.bylint.text.Span;

/**
 * A place of the article where a form stands that a list of names holds.
 *
 * @param sentence its sentence
 * @param from its first token
 * @param to after its last token
 * @param span where it stands, without a possessive
 * @param form as written, with plain spaces
 * @param folded the form, folded
 */
record Sighting(Sentence sentence, int from, int to, Span span, String form, String folded) {

  /** Whether a token stands right before it, with a space between at most. */
  boolean touchesBefore() {
    return from > 0 && span.start() - before().end() <= 1;
  }

  /** Whether a token stands right after it, with a space between at most. */
  boolean touchesAfter() {
    return to < sentence.tokens().size()
        && after().start() - sentence.tokens().get(to - 1).end() <= 1;
  }

  Token before() {
    return sentence.tokens().get(from - 1);
  }

  Token after() {
    return sentence.tokens().get(to);
  }
}
