package org.bylint.language;

import org.languagetool.Languages;
import org.languagetool.tokenizers.SRXSentenceTokenizer;

/** LanguageTool, whose results ours are compared with. */
final class Oracle {
  static final org.languagetool.Language FRENCH = Languages.getLanguageForShortCode("fr");
  static final org.languagetool.Language ENGLISH = Languages.getLanguageForShortCode("en-US");
  static final SRXSentenceTokenizer FRENCH_SENTENCES = new SRXSentenceTokenizer(FRENCH);
  static final SRXSentenceTokenizer ENGLISH_SENTENCES = new SRXSentenceTokenizer(ENGLISH);

  private Oracle() {}
}
