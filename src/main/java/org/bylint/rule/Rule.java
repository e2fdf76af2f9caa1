package org.bylint.rule;

/**
 * A rule that can run: what its page says and the check that does the work.
 *
 * @param info its page
 * @param check made for this page
 */
public record Rule(RuleInfo info, Check check) {
  public String id() {
    return info.id();
  }
}
