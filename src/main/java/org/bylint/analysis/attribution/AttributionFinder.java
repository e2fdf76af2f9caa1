package org.bylint.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.SourceMention;
import org.bylint.text.Span;

/**
 * Finds who says what: attributions, and the speaker of each quotation. The shape of the sentence
 * comes before the list of verbs; words inside quotation marks never count as cues, save an incise.
 */
public final class AttributionFinder {
  private final Article article;
  private final Cast cast;
  private final Memory memory = new Memory();
  private final SpeakerResolver resolver;
  private final List<Attribution> attributions = new ArrayList<>();
  private final QuotationSpeakers speakers;

  private AttributionFinder(Article article, Grammar grammar, List<Passage> passages) {
    this.article = article;
    cast = new Cast(article, grammar, passages);
    resolver = new SpeakerResolver(grammar, cast, memory);
    speakers = new QuotationSpeakers(article);
  }

  /**
   * What was found.
   *
   * @param attributions by where their cue stands
   * @param quotations the quoted passages, with their speakers
   */
  public record Result(List<Attribution> attributions, List<Quotation> quotations) {
    public Result {
      attributions = List.copyOf(attributions);
      quotations = List.copyOf(quotations);
    }
  }

  /** Uses sentences, quoted passages and names. */
  public static Result find(Article article) {
    ReadPassages read = ReadPassages.of(article);
    AttributionFinder finder = new AttributionFinder(article, read.grammar(), read.passages());
    read.clauses().forEach(finder::read);
    finder.attributions.sort(Comparator.comparing(Attribution::cue));
    return new Result(finder.attributions, finder.speakers.quotations());
  }

  private void read(Clauses clauses) {
    Passage passage = clauses.passage();
    memory.enter(passage);
    List<Draft> drafts = PatternReader.read(clauses);
    IdentityHashMap<Draft, SourceMention> sources = new IdentityHashMap<>();
    List<VerbGroup> others = new ArrayList<>(clauses.verbs());
    others.removeIf(v -> !v.isFinite() || drafts.stream().anyMatch(d -> d.cueFrom() == v.from()));
    others.removeIf(v -> clauses.subjects().isSubordinate(v));
    VerbGroup main = others.isEmpty() ? null : others.get(0);
    for (Draft draft : drafts) {
      if (main != null && main.from() < draft.cueFrom()) {
        noteActor(clauses, main);
        main = null;
      }
      draft
          .source()
          .map(phrase -> resolver.speaker(clauses, phrase, article.document().text()))
          .ifPresent(resolved -> sources.put(draft, resolved.mention()));
    }
    if (main != null) {
      noteActor(clauses, main);
    }
    List<Cast.Mention> named = cast.within(passage.span());
    memory.mentioned(named, cast.ungovernedAmong(passage, named));
    speakers.read(clauses, drafts, sources);
    for (Draft draft : drafts) {
      if (draft.firm() || speakers.uses(passage, draft)) {
        attributions.add(attribution(passage, draft, Optional.ofNullable(sources.get(draft))));
      }
    }
  }

  private void noteActor(Clauses clauses, VerbGroup verb) {
    clauses
        .subjects()
        .before(verb)
        .ifPresent(subject -> resolver.actor(clauses, subject, article.document().text()));
  }

  private Attribution attribution(Passage passage, Draft draft, Optional<SourceMention> source) {
    Span cue = passage.span(draft.cueFrom(), draft.cueTo());
    int from = Math.min(draft.contentFrom(), passage.size() - 1);
    int to = Math.max(from + 1, Math.min(draft.contentTo(), passage.size()));
    int sentence = passage.firstSentence();
    while (sentence < passage.lastSentence()
        && article.sentences().get(sentence).span().end() <= cue.start()) {
      sentence++;
    }
    return new Attribution(sentence, cue, source, passage.span(from, to), kind(passage, draft));
  }

  private Attribution.Kind kind(Passage passage, Draft draft) {
    Attribution.Kind kind = draft.pattern().kind();
    if (kind == Attribution.Kind.PREPOSITIONAL || kind == Attribution.Kind.NOUN) {
      return kind;
    }
    for (int i = draft.contentFrom(); i < Math.min(draft.contentTo(), passage.size()); i++) {
      if (passage.quoted(i)) {
        Quotation q = article.quotedPassages().get(passage.quote().get(i));
        return q.kind() == Quotation.Kind.DIRECT ? Attribution.Kind.DIRECT : Attribution.Kind.MIXED;
      }
    }
    return Attribution.Kind.INDIRECT;
  }
}
