package org.bylint.rules.attribution;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.language.Lexicon;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/** Statements laid to nobody: selon certains experts, il semblerait que, critics say. */
public final class WeaselSource implements Check {
  private static final String PHRASES = "weasel-phrases";

  @Override
  public void check(Article article, Options options, Findings findings) {
    CrowdFinder crowds = new CrowdFinder(article.language());
    Reader reader =
        new Reader(
            article,
            options,
            findings,
            new CrowdRole(article.language()),
            new NamedNearby(article),
            article.language().lexicon("weasel-words"));
    Set<String> seen = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      for (Crowd crowd : crowds.in(sentence)) {
        if (reader.isMeant(sentence, crowd) && (seen.add(crowd.lemma()) || !crowd.pointsBack())) {
          reader.crowd(sentence, crowd);
        }
      }
      reader.phrases(sentence);
      reader.pronouns(sentence);
    }
  }

  /** What the rule looks at in each sentence. */
  private record Reader(
      Article article,
      Options options,
      Findings findings,
      CrowdRole role,
      NamedNearby named,
      Lexicon words) {

    boolean isMeant(Sentence sentence, Crowd crowd) {
      Span span = sentence.spanOf(crowd.from(), crowd.to());
      return stands(span)
          && (role.isSource(sentence, crowd)
              || (crowd.kind() == Crowd.Kind.PEOPLE
                  && crowd.whole()
                  && !named.isSourced(sentence, span)));
    }

    void crowd(Sentence sentence, Crowd crowd) {
      Span span = sentence.spanOf(crowd.from(), crowd.to());
      boolean people = crowd.kind() == Crowd.Kind.PEOPLE;
      if (!named.isSaidBehind(sentence, crowd)
          && !(people && named.isSaidNext(sentence))
          && !named.isLinked(sentence)) {
        report(span, variant(crowd));
      }
    }

    void phrases(Sentence sentence) {
      for (PhraseHit hit : sentence.phrases()) {
        if (hit.lexicon().equals(PHRASES)) {
          Span span = sentence.spanOf(hit.from(), hit.to());
          if (stands(span) && !named.isSourced(sentence, span)) {
            report(span, "rumour");
          }
        }
      }
    }

    void pronouns(Sentence sentence) {
      for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
        Optional<Lexicon.Entry> entry = words.find(sentence.tokens().get(i));
        Span span = sentence.tokens().get(i).span();
        if (entry.isPresent()
            && entry.get().has("crowd")
            && !isDeterminer(sentence.tokens().get(i + 1))
            && role.isSource(sentence, i)
            && stands(span)
            && !named.isSaidBehind(sentence, i, i + 1)
            && !named.isSourced(sentence, span)
            && !named.isGroupBefore(sentence)) {
          report(span, "crowd");
        }
      }
    }

    private boolean stands(Span span) {
      return Scope.covers(options.rule(), article, span);
    }

    private void report(Span span, String variant) {
      findings.at(span).value("found", article.document().textOf(span)).variant(variant);
    }
  }

  /** certains habitants; some projects. */
  private static boolean isDeterminer(Token next) {
    return next.can(Pos.NOUN) || next.can(Pos.ADJECTIVE) || next.isCapitalised();
  }

  private static String variant(Crowd crowd) {
    boolean foreign = crowd.kind() == Crowd.Kind.PRESS && crowd.isDescribed();
    return crowd.kind() == Crowd.Kind.PEOPLE
        ? ""
        : foreign ? "press-of" : crowd.kind().name().toLowerCase(Locale.ROOT);
  }
}
