package org.bylint.language;

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
    String parts = " " + tag.replace('+', ' ') + " ";
    Pos pos = pos(tag);
    return new Morphology(
        tag,
        pos,
        pos == Pos.VERB ? mood(parts) : Mood.NONE,
        person(parts),
        number(parts),
        gender(parts));
  }

  private static Number number(String parts) {
    if (has(parts, " s ")) {
      return Number.SINGULAR;
    }
    return has(parts, " p ") ? Number.PLURAL : Number.ANY;
  }

  private static Gender gender(String parts) {
    if (has(parts, " m ")) {
      return Gender.MASCULINE;
    }
    return has(parts, " f ") ? Gender.FEMININE : Gender.ANY;
  }

  private static boolean has(String parts, String part) {
    return parts.contains(part);
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

  private static Mood mood(String parts) {
    if (has(parts, " inf ")) {
      return Mood.INFINITIVE;
    } else if (has(parts, " ppa ")) {
      return Mood.PAST_PARTICIPLE;
    } else if (has(parts, " ppr ")) {
      return Mood.PRESENT_PARTICIPLE;
    } else if (has(parts, " con ")) {
      return Mood.CONDITIONAL;
    } else if (has(parts, " sub ")) {
      return Mood.SUBJUNCTIVE;
    } else if (has(parts, " imp ")) {
      return Mood.IMPERATIVE;
    }
    return indicative(parts);
  }

  private static Mood indicative(String parts) {
    if (has(parts, " futu ")) {
      return Mood.FUTURE;
    } else if (has(parts, " impa ")) {
      return Mood.IMPERFECT;
    } else if (has(parts, " psim ")) {
      return Mood.PAST_HISTORIC;
    } else if (has(parts, " pres ")) {
      return Mood.PRESENT;
    }
    return Mood.NONE;
  }

  private static int person(String parts) {
    return has(parts, " 1 ") ? 1 : has(parts, " 2 ") ? 2 : has(parts, " 3 ") ? 3 : 0;
  }
}
