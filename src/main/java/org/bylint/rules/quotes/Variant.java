package org.bylint.rules.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.SourceMention;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/** The same words are quoted twice in an article, in two wordings. */
public final class Variant implements Check {

  /** An article with more quotations is a collection of them: the first ones are compared. */
  private static final int MOST = 200;

  /** A quotation with its words as they are compared. */
  private record Quoted(Quotation quotation, List<String> words) {}

  @Override
  public void check(Article article, Options options, Findings findings) {
    List<Quoted> all = quoted(article, options);
    for (int later = 1; later < all.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (isVariant(all.get(earlier), all.get(later), options.integer("percent"))) {
          report(all.get(earlier), all.get(later), findings);
          break;
        }
      }
    }
  }

  private static List<Quoted> quoted(Article article, Options options) {
    List<Quoted> all = new ArrayList<>();
    for (Quotation quotation : article.quotations()) {
      boolean speech =
          quotation.kind() != Quotation.Kind.TITLE && quotation.kind() != Quotation.Kind.SCARE;
      if (all.size() < MOST
          && quotation.depth() == 0
          && speech
          && Scope.covers(options.rule(), article, quotation.span())) {
        List<String> words = words(article, quotation.inner());
        if (words.size() >= options.integer("minWords")) {
          all.add(new Quoted(quotation, words));
        }
      }
    }
    return all;
  }

  private static List<String> words(Article article, Span inner) {
    List<String> words = new ArrayList<>();
    for (Word word : WordReader.quoted(article, inner)) {
      words.add(word.form());
    }
    return words;
  }

  private static boolean isVariant(Quoted one, Quoted other, int percent) {
    return shares(one.words(), other.words(), percent)
        && sameSpeaker(one.quotation(), other.quotation())
        && new Wording(one.words(), other.words()).differsLittle(percent);
  }

  /** Whether enough words of the shorter one stand in the other at all: spares most comparisons. */
  private static boolean shares(List<String> one, List<String> other, int percent) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    Set<String> longer = new HashSet<>(shorter == one ? other : one);
    int shared = 0;
    for (String word : shorter) {
      shared += longer.contains(word) ? 1 : 0;
    }
    return shared * 100 >= shorter.size() * percent;
  }

  private static boolean sameSpeaker(Quotation one, Quotation other) {
    return one.speaker().isEmpty()
        || other.speaker().isEmpty()
        || isPart(one.speaker().get(), other.speaker().get())
        || isPart(other.speaker().get(), one.speaker().get());
  }

  private static boolean isPart(SourceMention whole, SourceMention part) {
    return whole.resolved().contains(part.resolved());
  }

  private static void report(Quoted first, Quoted later, Findings findings) {
    Wording wording = new Wording(first.words(), later.words());
    findings
        .at(later.quotation().span())
        .value("found", wording.second())
        .value("other", wording.first())
        .related(first.quotation().span(), "other");
  }
}
