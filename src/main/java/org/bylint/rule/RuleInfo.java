package org.bylint.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.input.Zone;

/**
 * A rule as its page declares it.
 *
 * @param id category and name, such as {@code names/inconsistent-spelling}
 * @param check name of the check that does the work; see the list of checks
 * @param severity by default, before profile and configuration
 * @param languages codes of the languages it reads; empty means all
 * @param zones parts of an article in which it reports; empty means all
 * @param summary what it finds, one line
 * @param message shown with a finding; {@code {name}} stands for a value of the finding
 * @param notes messages of related places, by key
 * @param variants other messages and severities of the same rule, by key
 * @param reason why it matters, one or two sentences
 * @param references standards and handbooks it rests on
 * @param options what may be configured, by name
 * @param parameters of a declarative check, as written in the page
 * @param insideQuotations whether it also reports inside quotations
 */
public record RuleInfo(
    String id,
    String check,
    Severity severity,
    Set<String> languages,
    Set<Zone> zones,
    Localised summary,
    Localised message,
    Map<String, Localised> notes,
    Map<String, Variant> variants,
    Localised reason,
    List<String> references,
    Map<String, OptionInfo> options,
    Map<String, Object> parameters,
    boolean insideQuotations) {
  /** Key of the page, and name of the parameter, under which it names rules that it outranks. */
  public static final String OUTRANKS = "outranks";

  /**
   * Another message of the same rule, with a severity of its own.
   *
   * @param severity by default; a severity configured for the rule caps it
   * @param message shown instead of the rule's own
   */
  public record Variant(Severity severity, Localised message) {}

  /**
   * An option.
   *
   * @param standard its value where none is configured: Boolean, Long, String or List of String
   * @param help what it does
   */
  public record OptionInfo(Object standard, Localised help) {}

  /**
   * Ids of the rules that say less of the same thing: where this one reports, they do not, so that
   * one slip is one finding.
   */
  public List<String> outranks() {
    Object ids = parameters.getOrDefault(OUTRANKS, List.of());
    return ids instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  /** The part of the id before the slash. */
  public String category() {
    return id.substring(0, id.indexOf('/'));
  }
}
