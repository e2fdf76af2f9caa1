package org.bylint.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Claim;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.SourceMention;
import org.bylint.language.Lexicon;
import org.bylint.text.Span;

/** Says of each sentence whether somebody is behind it. */
public final class ClaimFinder {
  private final Article article;
  private final Grammar grammar;
  private final Lexicon words;
  private final List<Claim> claims = new ArrayList<>();

  /** Whether an attributed study was named: it carries the figures after it. */
  private boolean study;

  private Optional<SourceMention> lastSource = Optional.empty();
  private int lastBlock = -1;

  private ClaimFinder(Article article, Grammar grammar) {
    this.article = article;
    this.grammar = grammar;
    words = article.language().lexicon("claim-words");
  }

  /** Uses all layers below; one claim per sentence. */
  public static List<Claim> find(Article article) {
    ReadPassages read = ReadPassages.of(article);
    ClaimFinder finder = new ClaimFinder(article, read.grammar());
    int next = 0;
    for (Clauses clauses : read.clauses()) {
      Passage passage = clauses.passage();
      finder.fill(next, passage.firstSentence());
      finder.read(clauses);
      next = passage.lastSentence() + 1;
    }
    finder.fill(next, article.sentences().size());
    return finder.claims;
  }

  private void fill(int from, int to) {
    for (int i = from; i < to; i++) {
      claims.add(
          new Claim(
              i, Claim.State.NONE_NEEDED, Optional.empty(), Optional.empty(), Optional.empty()));
    }
  }

  private void read(Clauses clauses) {
    Passage passage = clauses.passage();
    Optional<ClaimType.Found> found = type(clauses);
    Optional<SourceMention> source =
        source(passage, found.filter(f -> f.type() == Claim.Type.HEARSAY));
    Optional<Claim.Type> type = found.map(ClaimType.Found::type);
    Voices voices = new Voices(clauses);
    boolean attributed =
        source.isPresent()
            || voices.speaks()
            || (type.filter(t -> t != Claim.Type.INFERENCE).isPresent() && voices.thinks());
    Optional<Span> place = found.map(ClaimType.Found::place);
    if (attributed && saysWhoSaidSo(passage)) {
      carryLast(source);
    }
    Claim.State state;
    if (attributed) {
      state = Claim.State.ATTRIBUTED;
    } else if (isCarried(clauses, type)) {
      state = Claim.State.CARRIED;
      source = lastSource;
    } else {
      state =
          type.isPresent() && passage.zone().isProse() ? Claim.State.OPEN : Claim.State.NONE_NEEDED;
    }
    for (int i = passage.firstSentence(); i <= passage.lastSentence(); i++) {
      claims.add(new Claim(i, state, type, place, source));
    }
    remember(passage, state, source);
  }

  /** C'est ce que prévoit le ministère: it names the source of the sentence before. */
  private boolean saysWhoSaidSo(Passage passage) {
    boolean points = false;
    for (int i = 0; i < Math.min(7, passage.size()); i++) {
      boolean what = i > 0 && grammar.is(passage.token(i), "that");
      if (points && what && grammar.is(passage.token(i - 1), "demonstrative")) {
        return true;
      }
      points |= i == 0 && grammar.is(passage.token(0), "demonstrative");
    }
    return false;
  }

  private void carryLast(Optional<SourceMention> source) {
    int last = claims.size() - 1;
    if (last < 0) {
      return;
    }
    Claim claim = claims.get(last);
    boolean hearsay = claim.type().filter(t -> t == Claim.Type.HEARSAY).isPresent();
    if (claim.state() == Claim.State.OPEN && !hearsay) {
      claims.set(
          last,
          new Claim(claim.sentence(), Claim.State.CARRIED, claim.type(), claim.place(), source));
    }
  }

  private void remember(Passage passage, Claim.State state, Optional<SourceMention> source) {
    if (state == Claim.State.ATTRIBUTED) {
      lastBlock = passage.block();
      lastSource = source;
      study |= passage.tokens().stream().anyMatch(grammar::isStudy);
    } else if (state != Claim.State.CARRIED) {
      lastBlock = -1;
    }
  }

  /** Who speaks in the passage, but for one whose speech itself is hearsay (aurait avoué que). */
  private Optional<SourceMention> source(Passage passage, Optional<ClaimType.Found> hearsay) {
    for (Attribution a : article.attributions()) {
      if (a.sentence() >= passage.firstSentence()
          && a.sentence() <= passage.lastSentence()
          && hearsay.filter(h -> h.place().overlaps(a.cue())).isEmpty()
          && a.source().isPresent()) {
        return a.source();
      }
    }
    for (int i = passage.nextQuote(0); i < passage.size(); i = passage.nextQuote(i)) {
      Quotation q = article.quotations().get(passage.quote().get(i));
      if (q.status() == Quotation.Status.EXPLICIT && q.speaker().isPresent()) {
        return q.speaker();
      }
      i = passage.endOfQuote(i);
    }
    return Optional.empty();
  }

  private Optional<ClaimType.Found> type(Clauses clauses) {
    Passage passage = clauses.passage();
    int quote = passage.nextQuote(0);
    if (quote < passage.size() && passage.isOnlyQuotation()) {
      return Optional.of(new ClaimType.Found(Claim.Type.QUOTATION, passage.span()));
    }
    return new ClaimType(clauses, words).find();
  }

  /** Whether the sentence before, or a study named earlier, stands behind this one too. */
  private boolean isCarried(Clauses clauses, Optional<Claim.Type> type) {
    Passage passage = clauses.passage();
    boolean near = lastBlock == passage.block();
    if (passage.isOnlyQuotation()) {
      Quotation q = article.quotations().get(passage.quote().get(passage.nextQuote(0)));
      return q.status() == Quotation.Status.IMPLICIT;
    }
    if (near && type.filter(t -> t == Claim.Type.HEARSAY).isEmpty() && takesUp(passage)) {
      return true;
    }
    return study
        && type.filter(t -> t == Claim.Type.FIGURE || t == Claim.Type.AGENTLESS_REPORT).isPresent();
  }

  /** Whether it begins with a pronoun or demonstrative that refers back. */
  private boolean takesUp(Passage passage) {
    for (int i = 0; i < Math.min(2, passage.size()); i++) {
      if (grammar.is(passage.token(i), "demonstrative")
          || grammar.pronoun(passage.token(i)).filter(a -> a.person() == 3).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
