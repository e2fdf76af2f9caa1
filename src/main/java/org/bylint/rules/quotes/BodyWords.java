package org.bylint.rules.quotes;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.analysis.Sentence;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.text.SpanCover;

/**
 * The words of an article in which a quotation of its headline, deck or caption is looked for: all
 * but those of the headline and of the like zone.
 */
final class BodyWords {
  private static final int LONGEST_INCISE = 10;

  private final List<Word> plain;
  private final List<Word> bracketed;
  private final List<Word> spoken;

  BodyWords(Article article, Zone of) {
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Zone zone = sentence.zone();
      if (zone != Zone.HEADLINE && zone != Zone.CREDIT && zone != of) {
        sentences.add(sentence);
      }
    }
    plain = running(article, sentences, false);
    bracketed = running(article, sentences, true);
    spoken = spoken(article, sentences);
  }

  /** Whether the text has these words one after the other, as prose or as somebody's words. */
  boolean have(List<Word> quoted) {
    return Verbatim.isIn(quoted, plain)
        || Verbatim.isIn(quoted, bracketed)
        || Verbatim.isIn(quoted, spoken);
  }

  /** The passage nearest to them. */
  Passage nearest(List<Word> quoted) {
    return Passage.nearest(quoted, plain);
  }

  int size() {
    return plain.size();
  }

  private static List<Word> running(Article article, List<Sentence> sentences, boolean brackets) {
    WordReader reader = new WordReader(article, brackets);
    int block = -1;
    for (Sentence sentence : sentences) {
      if (sentence.block() != block) {
        block = sentence.block();
        reader.paragraph(sentence.span().start());
      }
      reader.read(sentence.tokens());
    }
    return reader.words();
  }

  /** What stands between marks, without « a-t-il dit » in the midst of it. */
  private static List<Word> spoken(Article article, List<Sentence> sentences) {
    SpanCover quoted = Covers.quoted(article);
    Lexicon verbs = article.language().lexicon("reporting-verbs");
    WordReader reader = new WordReader(article, false);
    for (Sentence sentence : sentences) {
      List<Token> part = new ArrayList<>();
      boolean afterComma = false;
      for (Token token : sentence.tokens()) {
        boolean comma = token.form().equals(",");
        if (comma) {
          reader.read(afterComma && isIncise(part, verbs) ? List.of() : part);
          part.clear();
          afterComma = true;
        } else if (quoted.contains(token.span())) {
          part.add(token);
        }
      }
      reader.read(part);
    }
    return reader.words();
  }

  /** A few words between two commas with a verb of saying. */
  private static boolean isIncise(List<Token> part, Lexicon verbs) {
    if (part.size() > LONGEST_INCISE) {
      return false;
    }
    for (Token token : part) {
      for (Reading reading : token.readings()) {
        if (verbs.contains(reading.lemma())) {
          return true;
        }
      }
    }
    return false;
  }
}
