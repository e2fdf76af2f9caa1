package org.bylint.rules.names;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Name;
import org.bylint.text.Folding;

/**
 * The full name of a person: given names and surname.
 *
 * @param folded the whole, folded
 * @param given the first given name as written
 * @param surname folded
 * @param written surname as written
 * @param sure whether the given name is known and the surname is not a given name itself
 */
record FullName(String folded, String given, String surname, String written, boolean sure) {
  /** The full name of a person called by given name and surname somewhere in the article. */
  static Optional<FullName> of(Name name, PersonWords words) {
    boolean person = name.kind() == Name.Kind.PERSON;
    if (!person && name.kind() != Name.Kind.OTHER) {
      return Optional.empty();
    }
    List<String> parts = List.of(name.canonical().split("[ \u00A0]", -1));
    int given = 0;
    while (given < parts.size() && words.isGivenName(parts.get(given))) {
      given++;
    }
    if (parts.size() < 2 || (given == 0 && !person)) {
      return Optional.empty();
    }
    int from = Math.max(1, Math.min(given, parts.size() - 1));
    String written = String.join(" ", parts.subList(from, parts.size()));
    boolean sure = given > 0 && !words.isGivenName(written);
    String folded = Folding.fold(name.canonical());
    return Optional.of(new FullName(folded, parts.get(0), Folding.fold(written), written, sure));
  }

  boolean isGivenIn(Name.Mention mention) {
    String text = Folding.fold(mention.text());
    return text.length() > surname.length() && text.endsWith(" " + surname);
  }

  /**
   * Mentions that are this person's for certain: by the full name, or by the surname where nobody
   * else bears it.
   */
  List<Name.Mention> own(Name name, boolean alone) {
    return name.mentions().stream()
        .filter(m -> isGivenIn(m) || (alone && isSurnameOnly(m)))
        .toList();
  }

  boolean isSurnameOnly(Name.Mention mention) {
    return Folding.fold(mention.text()).equals(surname);
  }
}
