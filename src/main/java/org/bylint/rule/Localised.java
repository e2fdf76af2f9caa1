package org.bylint.rule;

/**
 * A text in the two languages of reports.
 *
 * @param fr French
 * @param en English
 */
public record Localised(String fr, String en) {
  public String in(String language) {
    return language.equals("fr") ? fr : en;
  }
}
