package org.bylint.rules.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bylint.analysis.Article;
import org.bylint.language.PhraseHit;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;

/**
 * A source without a name: vague (une source), typed (une source policière) or justified (sous
 * couvert d'anonymat). Only sources of statements count, and each is reported once.
 */
public final class AnonymousSource implements Check {
  private static final String LEXICON = "anonymous-sources";

  @Override
  public void check(Article article, Options options, Findings findings) {
    List<String> grades = options.strings("grades");
    List<String> allowed = options.strings("allow");
    Map<String, List<UnnamedMention>> sources = new LinkedHashMap<>();
    for (UnnamedMention mention : new UnnamedSources(article).all()) {
      if (Scope.covers(options.rule(), article, mention.span())) {
        sources.putIfAbsent(mention.key(), new ArrayList<>());
        sources.getOrDefault(mention.key(), List.of()).add(mention);
      }
    }
    for (List<UnnamedMention> source : sources.values()) {
      String found = article.document().textOf(source.get(0).span());
      String grade = grade(article, source.get(0));
      if (grades.contains(grade) && !isAllowed(found, allowed)) {
        findings.at(source.get(0).span()).value("found", found).variant(variant(grade));
        again(article, source, findings);
      }
    }
  }

  /**
   * Une source policière once more, in another paragraph: nobody can tell whether it is the same.
   */
  private static void again(Article article, List<UnnamedMention> source, Findings findings) {
    UnnamedMention first = source.get(0);
    for (UnnamedMention mention : source.subList(1, source.size())) {
      if (mention.fresh() && block(article, mention) != block(article, first)) {
        findings
            .at(mention.span())
            .value("found", article.document().textOf(mention.span()))
            .variant("again")
            .related(first.span(), "first");
        return;
      }
    }
  }

  private static int block(Article article, UnnamedMention mention) {
    return article.sentences().get(mention.sentence()).block();
  }

  private static boolean isAllowed(String found, List<String> allowed) {
    for (String one : allowed) {
      if (found.contains(one)) {
        return true;
      }
    }
    return false;
  }

  private static String grade(Article article, UnnamedMention mention) {
    if (isJustified(article, mention.sentence())) {
      return "justified";
    }
    return mention.typed() ? "typed" : "vague";
  }

  /** The message of the page itself is for vague sources. */
  private static String variant(String grade) {
    return grade.equals("vague") ? "" : grade;
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
}
