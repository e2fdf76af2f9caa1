package org.bylint.engine.fix;

/**
 * A correction that a rule offers and that is not applied.
 *
 * @param rule id of the rule
 * @param text what it would write
 * @param reason why not
 */
public record Refusal(String rule, String text, Reason reason) {

  /** Why a correction is not applied. */
  public enum Reason {
    /** The encoding of the file has no such character. */
    ENCODING,
    /** It would change quoted words. */
    QUOTATION,
    /** It would change code or an address. */
    CODE,
    /** Markup stands amid the words to change. */
    MARKUP,
    /** The article tells bylint to keep quiet there. */
    SUPPRESSED,
    /** It meets a correction of another rule. */
    OVERLAP,
    /** The corrected file would not read as intended: a mark would end a value, for instance. */
    MEANING
  }

  static Refusal of(Proposal proposal, Reason reason) {
    return new Refusal(proposal.rule(), proposal.fix().text(), reason);
  }
}
