package org.bylint.analysis;

import java.util.List;

/**
 * One way in which a house name, or a part of it, may be found in an article.
 *
 * @param name the entry of the names file
 * @param form as the file writes it
 * @param words the folded words of the form
 * @param right what the house writes in its place: the name, or the part of it that the form stands
 *     for
 * @param from index of the first word of the name that the form stands for
 * @param to index after the last one
 * @param status what the house says of the form
 */
public record HouseForm(
    HouseName name,
    String form,
    List<String> words,
    String right,
    int from,
    int to,
    Status status) {
  public HouseForm {
    words = List.copyOf(words);
  }

  /** What the house says of a form. */
  public enum Status {
    /** It writes it so. */
    WRITTEN,
    /** It accepts it. */
    ALLOWED,
    /** It does not write it. */
    AVOIDED
  }

  /** Whether it stands for the whole name. */
  public boolean isWhole() {
    return from == 0 && to == HouseForms.words(name.name()).size();
  }

  /**
   * Whether it names by itself: the whole name or its end, as surnames do. Any other part names
   * only beside the rest.
   */
  public boolean standsAlone() {
    return to == HouseForms.words(name.name()).size();
  }
}
