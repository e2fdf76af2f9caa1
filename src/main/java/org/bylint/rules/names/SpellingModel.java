package org.bylint.rules.names;

import java.util.HashMap;
import java.util.Map;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;

/**
 * What is known of the spelling of names in one language; made once per run.
 *
 * @param known the words that dictionaries hold
 * @param givenNames given names
 * @param keys keys of transliterations
 * @param costs costs of letters
 * @param inflections endings
 * @param weights weights of the signs
 * @param variants the table of variants
 * @param keyboard keys side by side
 * @param letters how unusual letters are
 */
record SpellingModel(
    Language language,
    Known known,
    Lexicon givenNames,
    SpellingKey keys,
    SpellingCosts costs,
    Inflections inflections,
    Map<String, Double> weights,
    NameVariants variants,
    Keyboard keyboard,
    LetterModel letters) {

  static SpellingModel of(Language language) {
    return new SpellingModel(
        language,
        new Known(language),
        language.lexicon("given-names"),
        new SpellingKey(language.lexicon("spelling-key")),
        new SpellingCosts(language.lexicon("spelling-costs")),
        new Inflections(language.lexicon("inflections"), language.lexicon("two-spellings")),
        weights(language.lexicon("spelling-weights"), language.code()),
        new NameVariants(language.lexicon("name-variants"), language.code()),
        new Keyboard(language.lexicon("keyboards")),
        LetterModel.load());
  }

  private static Map<String, Double> weights(Lexicon lexicon, String language) {
    Map<String, Double> weights = new HashMap<>();
    for (Lexicon.Entry e : lexicon.entries()) {
      weights.put(e.phrase(), Double.valueOf(e.attribute(language, e.attribute("weight", "0"))));
    }
    return weights;
  }

  double weight(String sign) {
    return weights.getOrDefault(sign, 0.0);
  }
}
