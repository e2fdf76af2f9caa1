package org.bylint.rules.attribution;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.SourceMention;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/**
 * A source without a name: vague (une source), typed (une source policière) or justified (sous
 * couvert d'anonymat). Only sources of statements count, and each is reported once.
 */
public final class AnonymousSource implements Check {
  private static final String LEXICON = "anonymous-sources";

  @Override
  public void check(Article article, Options options, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Attribution a : article.attributions()) {
      Optional<SourceMention> source = a.source().filter(SourceMention::anonymous);
      if (source.isPresent()
          && seen.add(key(source.get()))
          && !isJustified(article, a.sentence())) {
        report(article, a, source.get(), findings);
      }
    }
  }

  /** The source without its article: la source policière is une source policière again. */
  private static String key(SourceMention source) {
    String words = source.resolved();
    return words.substring(words.indexOf(' ') + 1);
  }

  private static boolean isJustified(Article article, int sentence) {
    for (int i = Math.max(0, sentence - 1);
        i <= sentence + 1 && i < article.sentences().size();
        i++) {
      for (PhraseHit hit : article.sentences().get(i).phrases()) {
        if (hit.lexicon().equals(LEXICON) && hit.entry().has("justified")) {
          return true;
        }
      }
    }
    return false;
  }

  private static void report(
      Article article, Attribution a, SourceMention source, Findings findings) {
    Findings.Draft draft =
        findings.at(source.span()).value("found", source.span().in(article.document().text()));
    if (isTyped(article.sentences().get(a.sentence()), source.span())) {
      draft.variant("typed");
    }
  }

  private static boolean isTyped(Sentence sentence, Span source) {
    int vagueEnd = -1;
    for (PhraseHit hit : sentence.phrases()) {
      if (hit.lexicon().equals(LEXICON) && sentence.spanOf(hit.from(), hit.to()).overlaps(source)) {
        if (hit.entry().has("typed")) {
          return true;
        }
        vagueEnd = Math.max(vagueEnd, hit.to());
      }
    }
    return vagueEnd > 0
        && vagueEnd < sentence.tokens().size()
        && source.contains(sentence.tokens().get(vagueEnd).span())
        && sentence.tokens().get(vagueEnd).can(Pos.ADJECTIVE);
  }
}
