package org.bylint.analysis.attribution;

import org.bylint.analysis.Name;
import org.bylint.text.Span;

/** An acronym run together with the name after it: à l'AFP Jean Untel names Jean Untel. */
final class AgencyPrefix {
  private AgencyPrefix() {}

  /** The mention without an acronym that stands before at least two more words. */
  static Span without(Name.Mention mention) {
    String text = mention.text();
    int space = text.indexOf(' ');
    boolean acronym =
        space > 1
            && text.indexOf(' ', space + 1) > 0
            && text.substring(0, space).chars().allMatch(Character::isUpperCase);
    Span span = mention.span();
    return acronym ? new Span(span.start() + space + 1, span.end()) : span;
  }
}
