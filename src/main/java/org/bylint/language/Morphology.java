package org.bylint.language;

/**
 * What a dictionary tag says, in terms common to all languages.
 *
 * @param tag the dictionary's own tag
 * @param pos part of speech
 * @param mood of a verb; {@link Mood#NONE} for others
 * @param person 1 to 3; 0 where the tag has none or several
 * @param number {@link Number#ANY} where open
 * @param gender {@link Gender#ANY} where open
 */
public record Morphology(String tag, Pos pos, Mood mood, int person, Number number, Gender gender) {

  /** Mood or form of a verb, with its tense where that matters to reported speech. */
  public enum Mood {
    NONE,
    INFINITIVE,
    PRESENT,
    IMPERFECT,
    PAST_HISTORIC,
    FUTURE,
    CONDITIONAL,
    SUBJUNCTIVE,
    IMPERATIVE,
    PAST_PARTICIPLE,
    PRESENT_PARTICIPLE,
    /** English past tense. */
    PAST
  }

  /** Grammatical number, the linguist's term although java.lang has a class of that name. */
  @SuppressWarnings("JavaLangClash")
  public enum Number {
    SINGULAR,
    PLURAL,
    ANY
  }

  /** Grammatical gender. */
  public enum Gender {
    MASCULINE,
    FEMININE,
    ANY
  }

  public boolean isFinite() {
    return switch (mood) {
      case PRESENT, IMPERFECT, PAST_HISTORIC, FUTURE, CONDITIONAL, SUBJUNCTIVE, PAST -> true;
      default -> false;
    };
  }
}
