package org.bylint.language;

import java.util.Set;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.Morphology.Number;

/**
 * Reads the tags of the French dictionary, such as {@code V avoir ind pres 3 s} or {@code N f p}
 * (Dicollecte's tags; LanguageTool's {@code french_tags.txt} lists them).
 */
final class FrenchTags {
  private FrenchTags() {}

  static Morphology parse(String tag) {
    Set<String> parts = Set.copyOf(java.util.Arrays.asList(tag.split("[ +]+", -1)));
    Pos pos = pos(tag);
    return new Morphology(
        tag,
        pos,
        pos == Pos.VERB ? mood(parts) : Mood.NONE,
        person(parts),
        parts.contains("s") ? Number.SINGULAR : parts.contains("p") ? Number.PLURAL : Number.ANY,
        parts.contains("m")
            ? Gender.MASCULINE
            : parts.contains("f") ? Gender.FEMININE : Gender.ANY);
  }

  private static Pos pos(String tag) {
    if (tag.isEmpty()) {
      return Pos.OTHER;
    }
    return switch (tag.charAt(0)) {
      case 'N' -> Pos.NOUN;
      case 'Z' -> Pos.PROPER_NOUN;
      case 'V' -> Pos.VERB;
      case 'J' -> Pos.ADJECTIVE;
      case 'A' -> Pos.ADVERB;
      case 'R' -> Pos.PRONOUN;
      case 'D', 'T' -> Pos.DETERMINER;
      case 'P' -> Pos.PREPOSITION;
      case 'C' -> Pos.CONJUNCTION;
      case 'K' -> Pos.NUMERAL;
      case 'I' -> Pos.INTERJECTION;
      default -> Pos.OTHER;
    };
  }

  private static Mood mood(Set<String> parts) {
    if (parts.contains("inf")) {
      return Mood.INFINITIVE;
    } else if (parts.contains("ppa")) {
      return Mood.PAST_PARTICIPLE;
    } else if (parts.contains("ppr")) {
      return Mood.PRESENT_PARTICIPLE;
    } else if (parts.contains("con")) {
      return Mood.CONDITIONAL;
    } else if (parts.contains("sub")) {
      return Mood.SUBJUNCTIVE;
    } else if (parts.contains("imp")) {
      return Mood.IMPERATIVE;
    }
    return indicative(parts);
  }

  private static Mood indicative(Set<String> parts) {
    if (parts.contains("futu")) {
      return Mood.FUTURE;
    } else if (parts.contains("impa")) {
      return Mood.IMPERFECT;
    } else if (parts.contains("psim")) {
      return Mood.PAST_HISTORIC;
    } else if (parts.contains("pres")) {
      return Mood.PRESENT;
    }
    return Mood.NONE;
  }

  private static int person(Set<String> parts) {
    return parts.contains("1") ? 1 : parts.contains("2") ? 2 : parts.contains("3") ? 3 : 0;
  }
}
