package org.bylint.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.input.Block;
import org.bylint.rule.Finding;
import org.bylint.rule.Localised;
import org.bylint.rule.MessageTemplate;
import org.bylint.rule.Place;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Scope;
import org.bylint.text.FrenchTypography;
import org.bylint.text.LineIndex;
import org.bylint.text.SourceFile;
import org.bylint.text.Span;

/** Turns the findings of one article, in the order of the file, into issues. */
final class IssueMaker {
  private final Article article;
  private final SourceFile source;
  private final LineIndex lines;
  private final String messages;
  private final OtherArticles others;
  private final Fingerprints fingerprints = new Fingerprints();

  IssueMaker(Article article, LineIndex lines, String messages, OtherArticles others) {
    this.article = article;
    this.others = others;
    this.source = article.document().source();
    this.lines = lines;
    this.messages = messages;
  }

  /** Where a place stands in the file; the article as a whole stands where it begins. */
  Span inSource(Place place) {
    if (Issue.isWholeArticle(place)) {
      return beginning();
    }
    return place.frame() == Place.Frame.SOURCE
        ? place.span()
        : article.document().toSource(place.span());
  }

  /** The headline or whatever comes first; without any text, the first line. */
  private Span beginning() {
    if (!article.document().blocks().isEmpty()) {
      return article.document().toSource(article.document().blocks().get(0).span());
    }
    int end = lines.count() > 1 ? lines.startOf(2) : source.content().length();
    return new Span(0, end);
  }

  Issue issue(Finding finding, ActiveRule rule) {
    Place place = finding.place();
    Excerpt excerpt = excerpt(place);
    Location location = Location.of(source, lines, inSource(place));
    List<Issue.RelatedPlace> related = new ArrayList<>();
    for (Finding.Related one : finding.related()) {
      related(one, rule.info()).ifPresent(related::add);
    }
    return new Issue(
        finding,
        rule.info(),
        rule.severity(finding),
        render(template(finding, rule.info()), finding.values()),
        location,
        place.frame() == Place.Frame.TEXT ? Scope.zoneOf(article, place.span()) : Optional.empty(),
        excerpt,
        related,
        fingerprints.next(
            finding, Issue.isWholeArticle(place) ? "" : location.text(), excerpt.text()));
  }

  private Optional<Issue.RelatedPlace> related(Finding.Related related, RuleInfo rule) {
    if (related.path().isEmpty()) {
      return Optional.of(placed(related, rule));
    }
    return others
        .article(related.path().get())
        .filter(other -> related.place().span().end() <= other.document().text().length())
        .map(other -> new IssueMaker(other, other.document().source().lines(), messages, others))
        .map(maker -> maker.placed(related, rule));
  }

  private Issue.RelatedPlace placed(Finding.Related related, RuleInfo rule) {
    Localised note = rule.notes().get(related.note());
    return new Issue.RelatedPlace(
        related.path(),
        Location.of(source, lines, inSource(related.place())),
        note == null ? "" : render(note, related.values()),
        excerpt(related.place()));
  }

  private static Localised template(Finding finding, RuleInfo rule) {
    RuleInfo.Variant variant = rule.variants().get(finding.variant());
    return variant == null ? rule.message() : variant.message();
  }

  private String render(Localised template, Map<String, String> values) {
    return render(template, values, messages);
  }

  /** A message in a language, with what stands for its names. */
  static String render(Localised template, Map<String, String> values, String messages) {
    String written = template.in(messages);
    return MessageTemplate.render(
        messages.equals("fr") ? FrenchTypography.typeset(written) : written, values, messages);
  }

  private Excerpt excerpt(Place place) {
    if (place.frame() == Place.Frame.SOURCE) {
      return place.span().isEmpty() ? Excerpt.NONE : line(place.span());
    }
    Span around = around(place.span());
    return excerpt(article.document().text(), around, place.span());
  }

  /** The sentences that the place touches; outside of sentences, its block. */
  private Span around(Span place) {
    for (Block block : article.document().blocks()) {
      if (block.span().equals(place)) {
        // a headline as a whole: the sentences of the article need not be cut for it
        return place;
      }
    }
    Span found = place;
    boolean any = false;
    List<Sentence> sentences = article.sentences();
    for (int i = firstEndingAfter(place.start(), sentences); i < sentences.size(); i++) {
      Span sentence = sentences.get(i).span();
      if (!sentence.overlaps(place) && !sentence.contains(place.start())) {
        break;
      }
      found = found.union(sentence);
      any = true;
    }
    if (!any) {
      for (Block block : article.document().blocks()) {
        found = block.span().contains(place.start()) ? found.union(block.span()) : found;
      }
    }
    return found;
  }

  private static int firstEndingAfter(int offset, List<Sentence> sentences) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Excerpt line(Span place) {
    int first = lines.lineOf(place.start());
    int last = lines.lineOf(place.end());
    int end = last < lines.count() ? lines.startOf(last + 1) : source.content().length();
    return excerpt(source.content(), new Span(lines.startOf(first), end), place);
  }

  private static Excerpt excerpt(String text, Span around, Span place) {
    return new Excerpt(
        around.in(text), place.start() - around.start(), place.end() - around.start());
  }
}
