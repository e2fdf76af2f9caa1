package org.bylint.rules.terms;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.analysis.Sentence;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.Morphology.Number;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/**
 * Somebody is called the killer or the thief in an article whose case is open: there is a suspect,
 * and nobody was convicted, has confessed or is dead.
 */
final class Presumption implements Check {
  private static final String PHRASES = "presumption-phrases";

  @Override
  public void check(Article article, Options options, Findings findings) {
    List<Span> culprits = new ArrayList<>();
    List<Span> pending = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (PhraseHit hit : sentence.phrases()) {
        if (!hit.lexicon().equals(PHRASES)) {
          continue;
        }
        if (hit.entry().has("over")) {
          return;
        }
        if (hit.entry().has("pending")) {
          pending.add(sentence.spanOf(hit.from(), hit.to()));
        }
        if (hit.entry().has("culprit") && isCalled(article, sentence, hit, options)) {
          culprits.add(sentence.spanOf(hit.from() - 1, hit.to()));
        }
      }
    }
    if (!culprits.isEmpty() && !pending.isEmpty()) {
      Span place = culprits.get(0);
      findings
          .at(place)
          .value("found", place.in(article.document().text()))
          .value("count", culprits.size())
          .related(pending.get(0), "pending");
    }
  }

  /** With a definite article, in the writer's own words, and without any reserve. */
  private static boolean isCalled(
      Article article, Sentence sentence, PhraseHit hit, Options options) {
    Lexicon articles = article.language().lexicon("definite-articles");
    List<Token> tokens = sentence.tokens();
    boolean definite = hit.from() > 0 && articles.contains(tokens.get(hit.from() - 1));
    return definite
        && !isPlural(tokens.get(hit.from()))
        && !isHedged(sentence)
        && !isAttribute(tokens, hit.to())
        && !Covers.quoted(article).overlaps(tokens.get(hit.from()).span())
        && Scope.covers(options.rule(), article, tokens.get(hit.from()).span());
  }

  /** The thieves, the terrorists: those of the kind, more often than those of the case. */
  private static boolean isPlural(Token token) {
    for (Reading reading : token.readings()) {
      if (reading.morphology().number() == Number.PLURAL) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHedged(Sentence sentence) {
    for (PhraseHit hit : sentence.phrases()) {
      if (hit.lexicon().equals(PHRASES) && hit.entry().has("hedge")) {
        return true;
      }
    }
    Token last = sentence.tokens().get(sentence.tokens().size() - 1);
    return last.form().equals("?") || hasConditional(sentence);
  }

  /** Hearsay: the killer would be… */
  private static boolean hasConditional(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      for (Reading reading : token.readings()) {
        if (reading.morphology().mood() == Mood.CONDITIONAL) {
          return true;
        }
      }
    }
    return false;
  }

  /** The terrorist group, le meurtrier conflit: it belongs to the noun after it. */
  private static boolean isAttribute(List<Token> tokens, int after) {
    if (after >= tokens.size() || !tokens.get(after).isWord()) {
      return false;
    }
    Token next = tokens.get(after);
    return next.can(Pos.NOUN)
        && !next.can(Pos.PREPOSITION)
        && !next.can(Pos.PRONOUN)
        && !next.can(Pos.DETERMINER)
        && !next.can(Pos.ADVERB)
        && !next.isCapitalised();
  }
}
