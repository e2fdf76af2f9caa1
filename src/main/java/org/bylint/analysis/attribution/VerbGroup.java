package org.bylint.analysis.attribution;

import java.util.Optional;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology.Number;

/**
 * A verb with its auxiliaries, pronouns and negation: lui a-t-il fait savoir.
 *
 * @param from index of its first token, object pronouns included
 * @param to index after its last token
 * @param head index of the verb that carries the meaning
 * @param lemma of the head; for causatives of both verbs (faire savoir)
 * @param form what form it has
 * @param conditional whether its finite verb is in the conditional
 * @param compound whether it has an auxiliary
 * @param passive whether the subject undergoes
 * @param negated whether it is denied
 * @param reflexive whether it has a reflexive pronoun
 * @param number of its finite verb
 * @param inverted index of an inverted subject pronoun; -1 where there is none
 * @param reporting entry of the lexicon of reporting verbs
 */
record VerbGroup(
    int from,
    int to,
    int head,
    String lemma,
    Form form,
    boolean conditional,
    boolean compound,
    boolean passive,
    boolean negated,
    boolean reflexive,
    Number number,
    int inverted,
    Optional<Lexicon.Entry> reporting) {

  /** Forms of a verb group. */
  enum Form {
    FINITE,
    GERUND,
    /** avant d'ajouter, après avoir rappelé: it shares the subject of its sentence. */
    INFINITIVE
  }

  boolean isFinite() {
    return form == Form.FINITE;
  }

  boolean reports(String attribute) {
    return reporting.isPresent() && reporting.get().has(attribute);
  }

  /** Whether it introduces a clause and does more than name a thought. */
  boolean says() {
    return (reports("que") || reports("that")) && !reports("weak");
  }

  boolean takesClause() {
    return reports("que") || reports("that") || (reflexive && reports("refl"));
  }
}
