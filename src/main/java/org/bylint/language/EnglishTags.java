package org.bylint.language;

import org.bylint.language.Morphology.Gender;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.Morphology.Number;

/**
 * Reads the tags of the English dictionary: the Penn Treebank's, with LanguageTool's additions such
 * as {@code NN:UN} (uncountable) and {@code PRP_S3SM} (subject, third person singular masculine).
 */
final class EnglishTags {
  private EnglishTags() {}

  static Morphology parse(String tag) {
    int colon = tag.indexOf(':', 1);
    String base = colon < 0 ? tag : tag.substring(0, colon);
    if (base.startsWith("PRP")) {
      return pronoun(tag);
    }
    return new Morphology(tag, pos(base), mood(base), person(base), number(base), Gender.ANY);
  }

  private static Pos pos(String base) {
    return switch (base) {
      case "NN", "NNS" -> Pos.NOUN;
      case "NNP", "NNPS" -> Pos.PROPER_NOUN;
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD" -> Pos.VERB;
      case "JJ", "JJR", "JJS" -> Pos.ADJECTIVE;
      case "RB", "RBR", "RBS", "WRB", "RP" -> Pos.ADVERB;
      case "WP", "EX" -> Pos.PRONOUN;
      case "DT", "PDT", "WDT", "WP$" -> Pos.DETERMINER;
      case "IN", "TO" -> Pos.PREPOSITION;
      case "CC" -> Pos.CONJUNCTION;
      case "CD" -> Pos.NUMERAL;
      case "UH" -> Pos.INTERJECTION;
      default -> Pos.OTHER;
    };
  }

  private static Mood mood(String base) {
    return switch (base) {
      case "VB" -> Mood.INFINITIVE;
      case "VBD" -> Mood.PAST;
      case "VBG" -> Mood.PRESENT_PARTICIPLE;
      case "VBN" -> Mood.PAST_PARTICIPLE;
      case "VBP", "VBZ", "MD" -> Mood.PRESENT;
      default -> Mood.NONE;
    };
  }

  private static int person(String base) {
    return base.equals("VBZ") ? 3 : 0;
  }

  private static Number number(String base) {
    return switch (base) {
      case "NN", "NNP", "VBZ" -> Number.SINGULAR;
      case "NNS", "NNPS" -> Number.PLURAL;
      default -> Number.ANY;
    };
  }

  /** {@code PRP_S3SM}: case, person, number, gender; {@code PRP$_A1P} for possessives. */
  private static Morphology pronoun(String tag) {
    int at = tag.indexOf('_');
    Pos pos = tag.startsWith("PRP$_A") ? Pos.DETERMINER : Pos.PRONOUN;
    if (at < 0 || tag.length() < at + 4) {
      return new Morphology(tag, pos, Mood.NONE, 0, Number.ANY, Gender.ANY);
    }
    Gender gender =
        switch (tag.substring(at + 4)) {
          case "M" -> Gender.MASCULINE;
          case "F" -> Gender.FEMININE;
          default -> Gender.ANY;
        };
    Number number = tag.charAt(at + 3) == 'S' ? Number.SINGULAR : Number.PLURAL;
    return new Morphology(tag, pos, Mood.NONE, tag.charAt(at + 2) - '0', number, gender);
  }
}
