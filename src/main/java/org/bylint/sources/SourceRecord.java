package org.bylint.sources;

import java.util.List;
import java.util.Map;

/**
 * A registry entry: facts about a source, never a rating.
 *
 * @param id stable slug
 * @param names by language code
 * @param aliases other names and credits
 * @param ambiguous those aliases that also mean something else (AA, APS, PA)
 * @param kind wire-agency, newspaper, broadcaster…
 * @param country ISO 3166-1 alpha-2 code of its seat
 * @param domains web domains, without www
 * @param ownership state, public-service, cooperative, foundation, private, listed, association or
 *     unknown
 * @param references addresses that the facts rest on
 */
public record SourceRecord(
    String id,
    Map<String, String> names,
    List<String> aliases,
    List<String> ambiguous,
    String kind,
    String country,
    List<String> domains,
    String ownership,
    List<String> references) {
  public SourceRecord {
    names = Map.copyOf(names);
    aliases = List.copyOf(aliases);
    ambiguous = List.copyOf(ambiguous);
    domains = List.copyOf(domains);
    references = List.copyOf(references);
  }

  /** Its name in a language; else in French, else any. */
  public String name(String language) {
    String name = names.get(language);
    String french = name == null ? names.get("fr") : name;
    return french == null ? id : french;
  }
}
