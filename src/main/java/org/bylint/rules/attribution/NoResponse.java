package org.bylint.rules.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Name;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.SourceMention;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/** Somebody named is accused, and nothing in the article tells that a reply was sought. */
public final class NoResponse implements Check {
  private static final String ACCUSATIONS = "accusation-phrases";
  private static final String REPLIES = "reply-phrases";

  /** How far from the words the accused may stand. */
  private static final int REACH = 5;

  @Override
  public void check(Article article, Options options, Findings findings) {
    if (Interview.isOne(article) || hasReply(article)) {
      return;
    }
    Set<String> told = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      for (PhraseHit hit : sentence.phrases()) {
        Optional<Name> accused =
            hit.lexicon().equals(ACCUSATIONS) ? accused(article, sentence, hit) : Optional.empty();
        if (accused.isPresent()
            && !speaks(article, accused.get())
            && told.add(accused.get().canonical())) {
          findings
              .at(sentence.spanOf(hit.from(), hit.to()))
              .value("accused", accused.get().canonical());
        }
      }
    }
  }

  private static boolean hasReply(Article article) {
    for (Sentence sentence : article.sentences()) {
      for (PhraseHit hit : sentence.phrases()) {
        if (hit.lexicon().equals(REPLIES)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Name> accused(Article article, Sentence sentence, PhraseHit hit) {
    boolean after = hit.entry().has("after");
    int from = after ? hit.to() : Math.max(0, hit.from() - REACH);
    int to = after ? Math.min(sentence.tokens().size(), hit.to() + REACH) : hit.from();
    Optional<Name> found = Optional.empty();
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      if (after && !token.isWord()) {
        return found;
      }
      Optional<Name> here =
          isPlace(sentence, i) ? Optional.empty() : partyAt(article, token.span());
      found = here.isPresent() ? here : found;
      if (after && found.isPresent()) {
        return found;
      }
    }
    return found;
  }

  /** a accusé sur LCP X: where it was said. */
  private static boolean isPlace(Sentence sentence, int i) {
    return i > 0
        && sentence.tokens().get(i - 1).can(Pos.PREPOSITION)
        && !sentence.tokens().get(i - 1).can(Pos.DETERMINER)
        && sentence.tokens().get(i - 1).form().length() > 2
        && sentence.phrases().stream()
            .noneMatch(h -> h.lexicon().equals(ACCUSATIONS) && h.to() == i);
  }

  private static Optional<Name> partyAt(Article article, Span token) {
    for (Name name : article.names()) {
      boolean party =
          name.kind() == Name.Kind.PERSON
              || name.kind() == Name.Kind.ORGANISATION
              || name.kind() == Name.Kind.ACRONYM;
      if (party && name.mentions().stream().anyMatch(m -> m.span().contains(token))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether the accused is heard anywhere in the article. */
  private static boolean speaks(Article article, Name accused) {
    for (Attribution a : article.attributions()) {
      if (a.source().filter(s -> isSame(s, accused)).isPresent()) {
        return true;
      }
    }
    for (Quotation q : article.quotations()) {
      if (q.speaker().filter(s -> isSame(s, accused)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(SourceMention source, Name name) {
    List<Name.Mention> mentions = name.mentions();
    return source.resolved().contains(name.canonical())
        || mentions.stream().anyMatch(m -> source.span().overlaps(m.span()));
  }
}
