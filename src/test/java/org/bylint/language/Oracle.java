package org.bylint.language;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.languagetool.AnalyzedToken;
import org.languagetool.Languages;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.en.EnglishTagger;
import org.languagetool.tagging.fr.FrenchTagger;
import org.languagetool.tokenizers.SRXSentenceTokenizer;
import org.languagetool.tokenizers.Tokenizer;
import org.languagetool.tokenizers.en.EnglishWordTokenizer;
import org.languagetool.tokenizers.fr.FrenchWordTokenizer;

/** LanguageTool, whose results ours are compared with: one oracle a language. */
@SuppressWarnings(
    "ImmutableEnumChecker") // LanguageTool's taggers and tokenizers are shared as it shares them
enum Oracle {
  FRENCH("fr", "fr", new FrenchTagger(), new FrenchWordTokenizer()),
  ENGLISH("en", "en-US", new EnglishTagger(), new EnglishWordTokenizer());

  final String code;
  private final Tagger tagger;
  private final Tokenizer words;
  private final SRXSentenceTokenizer sentences;

  Oracle(String code, String variant, Tagger tagger, Tokenizer words) {
    this.code = code;
    this.tagger = tagger;
    this.words = words;
    this.sentences = new SRXSentenceTokenizer(Languages.getLanguageForShortCode(variant));
  }

  static Oracle of(String code) {
    return code.equals("fr") ? FRENCH : ENGLISH;
  }

  List<String> sentences(String text) {
    return sentences.tokenize(text);
  }

  /** Tokens without white space. */
  List<String> tokens(String sentence) {
    return words.tokenize(sentence).stream().filter(token -> !token.isBlank()).toList();
  }

  /** Readings as {@code lemma/tag}, in the order of the alphabet. */
  SortedSet<String> readings(String word) {
    TreeSet<String> readings = new TreeSet<>();
    try {
      for (AnalyzedToken reading : tagger.tag(List.of(word)).get(0)) {
        if (reading.getPOSTag() != null) {
          readings.add(reading.getLemma() + "/" + reading.getPOSTag());
        }
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return readings;
  }
}
