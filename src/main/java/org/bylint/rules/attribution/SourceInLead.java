package org.bylint.rules.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Claim;
import org.bylint.analysis.Sentence;
import org.bylint.input.Zone;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/** The first paragraph names no source, although the article has one further down. */
public final class SourceInLead implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    List<Sentence> lead = lead(article);
    if (lead.isEmpty() || Interview.isOne(article)) {
      return;
    }
    int last = lead.get(lead.size() - 1).index();
    boolean sourced = lead.stream().anyMatch(s -> isSourced(article, s));
    Optional<Attribution> later =
        article.attributions().stream()
            .filter(a -> a.sentence() > last && a.source().isPresent())
            .findFirst()
            .filter(a -> block(article, a) - lead.get(0).block() <= options.integer("within"))
            .filter(a -> isReport(article, a) && tellsMore(article, lead, a));
    if (!sourced && later.isPresent()) {
      Span source = later.get().source().orElseThrow().span();
      findings
          .at(lead.get(0).span())
          .value("source", later.get().source().orElseThrow().resolved())
          .related(source, "first");
    }
  }

  /** Facts in the writer's words; a comment on the news in somebody's own words is no source. */
  private static boolean isReport(Article article, Attribution a) {
    if (a.kind() != Attribution.Kind.INDIRECT && a.kind() != Attribution.Kind.PREPOSITIONAL) {
      return false;
    }
    String source = a.source().orElseThrow().text();
    return article
        .language()
        .lexicon("attribution-words")
        .find(source.toLowerCase(Locale.ROOT))
        .isEmpty();
  }

  /** Whether the later sentence goes on with the lead, whose actor is not its source himself. */
  private static boolean tellsMore(Article article, List<Sentence> lead, Attribution a) {
    Links links = new Links(article);
    String resolved = a.source().orElseThrow().resolved();
    boolean shared = false;
    for (Sentence sentence : lead) {
      String text = sentence.span().in(article.document().text());
      if (text.contains(resolved) || text.contains(lastWord(resolved))) {
        return false;
      }
      shared |= links.sharesNoun(a.sentence(), sentence.index());
    }
    return shared;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static int block(Article article, Attribution attribution) {
    return article.sentences().get(attribution.sentence()).block();
  }

  private static List<Sentence> lead(Article article) {
    List<Sentence> body = article.sentences().stream().filter(s -> s.zone() == Zone.BODY).toList();
    return body.isEmpty()
        ? body
        : body.stream().filter(s -> s.block() == body.get(0).block()).toList();
  }

  /** By an attribution, or by what stands for one: a document, an unnamed source, a quotation. */
  private static boolean isSourced(Article article, Sentence sentence) {
    Claim.State state = article.claims().get(sentence.index()).state();
    return state == Claim.State.ATTRIBUTED
        || article.attributions().stream().anyMatch(a -> a.sentence() == sentence.index());
  }
}
