package org.bylint.rules.attribution;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Claim;
import org.bylint.analysis.Name;
import org.bylint.analysis.Sentence;
import org.bylint.language.Lexicon;
import org.bylint.language.Nouns;
import org.bylint.language.PhraseHit;
import org.bylint.language.Token;
import org.bylint.sources.SourceMatch;
import org.bylint.sources.SourceRegistry;

/** What stands next to a sentence. */
final class Neighbours {
  /** How many sentences back a source may stand that is still understood. */
  private static final int REACH = 3;

  private final Article article;
  private final List<Sentence> sentences;
  private final List<Claim> claims;

  Neighbours(Article article) {
    this.article = article;
    sentences = article.sentences();
    claims = article.claims();
  }

  /**
   * The attribution next door that a reader takes to hold for this sentence too: of the sentence
   * before, or of one before that in the same paragraph, where this one goes on with it; or of the
   * sentence after.
   */
  Optional<Attribution> attribution(int sentence) {
    Links links = new Links(article);
    for (int before = sentence - 1; before >= 0 && sentence - before <= REACH; before--) {
      Optional<Attribution> found = in(before, sentence, before == sentence - 1 ? 2 : 0);
      if (found.isPresent()
          && (links.goesOn(sentence, before, found.get()) || isReport(found.get()))) {
        return found;
      }
    }
    return in(sentence + 1, sentence, 1);
  }

  /** What somebody reported in the writer's words holds on in the paragraph: …, rapporte X. */
  private boolean isReport(Attribution attribution) {
    return attribution.kind() == Attribution.Kind.INDIRECT;
  }

  /** Whether a study was named in one of the sentences before. */
  boolean hasStudyBefore(int sentence) {
    Lexicon documents = article.language().lexicon("document-nouns");
    for (int i = Math.max(0, sentence - REACH); i < sentence; i++) {
      for (Token token : sentences.get(i).tokens()) {
        if (Nouns.contains(documents, token, "study")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the sentence or the next one names a newspaper, a channel or an agency. */
  boolean namesOutlet(int sentence) {
    for (Name name : article.names()) {
      for (Name.Mention mention : name.mentions()) {
        boolean near =
            (mention.sentence() == sentence || mention.sentence() == sentence + 1)
                && sentences.get(mention.sentence()).zone().isProse();
        if (near
            && SourceRegistry.builtIn().exact(mention.text()).status()
                == SourceMatch.Status.KNOWN) {
          return true;
        }
      }
    }
    return false;
  }

  /** The attribution of the sentence before, in the same paragraph. */
  Optional<Attribution> before(int sentence) {
    return in(sentence - 1, sentence, 0);
  }

  /**
   * Whether somebody is heard in the sentence before in the same paragraph without an attribution
   * that could be named: il a révélé un secret.
   */
  boolean voiceBefore(int sentence) {
    int before = sentence - 1;
    return before >= 0
        && sentences.get(before).block() == sentences.get(sentence).block()
        && before(sentence).isEmpty()
        && (claims.get(before).state() == Claim.State.ATTRIBUTED
            || claims.get(before).state() == Claim.State.CARRIED);
  }

  /** Whether the sentence or the one before speaks of suspicions or charges. */
  boolean isSuspicion(int sentence) {
    for (PhraseHit hit : sentences.get(sentence).phrases()) {
      if (hit.entry().has("suspicion")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence nearby tells of an inquiry or a court: what is charged is known there. */
  boolean inquiry(int sentence) {
    int from = Math.max(0, sentence - 3);
    int to = Math.min(sentences.size() - 1, sentence + 2);
    for (int i = from; i <= to; i++) {
      for (PhraseHit hit : sentences.get(i).phrases()) {
        if (hit.entry().has("court") || hit.entry().has("inquiry")) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Attribution> in(int index, int sentence, int blocks) {
    if (index < 0 || index >= sentences.size()) {
      return Optional.empty();
    }
    int distance = Math.abs(sentences.get(index).block() - sentences.get(sentence).block());
    if (distance > blocks) {
      return Optional.empty();
    }
    return article.attributions().stream()
        .filter(a -> a.sentence() == index && a.source().isPresent())
        .findFirst();
  }

  /** Whether any sentence of the paragraph, or of those {@code reach} away, is attributed. */
  boolean attributedAround(int sentence, int reach) {
    int block = sentences.get(sentence).block();
    for (int i = 0; i < sentences.size(); i++) {
      boolean near = Math.abs(sentences.get(i).block() - block) <= reach;
      if (near && i < claims.size() && claims.get(i).state() == Claim.State.ATTRIBUTED) {
        return true;
      }
    }
    return false;
  }
}
