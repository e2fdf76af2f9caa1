package org.bylint.rules.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Claim;
import org.bylint.analysis.Name;
import org.bylint.analysis.Sentence;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.text.Span;

/** Whether a sentence goes on with what one before it tells. */
final class Links {
  /** A sentence takes up what was said in its first words. */
  private static final int OPENING = 4;

  /** Shorter nouns are shared by chance. */
  private static final int LONG_NOUN = 5;

  private final Article article;
  private final Lexicon words;
  private final Lexicon speakers;

  Links(Article article) {
    this.article = article;
    words = article.language().lexicon("attribution-words");
    speakers = article.language().lexicon("speaking-nouns");
  }

  /**
   * By a pronoun, a connecting word, the mood of rumour, a function or a name of both; unless the
   * one before quotes somebody, also by a noun of both or the speaker himself.
   */
  boolean goesOn(int sentence, int before, Attribution attribution) {
    if (takesUp(sentence)
        || refersByPronoun(sentence)
        || isHearsay(before)
        || (namesPerson(before) && refersByFunction(sentence))
        || sharesName(sentence, before)) {
      return true;
    }
    boolean spokenByOthers = attribution.kind() == Attribution.Kind.DIRECT;
    return !spokenByOthers
        && (refersByFunction(sentence)
            || sharesNoun(sentence, before)
            || speaks(sentence, attribution));
  }

  private boolean takesUp(int sentence) {
    int seen = 0;
    for (Token token : sentence(sentence).tokens()) {
      if (!token.isWord()) {
        continue;
      }
      if (seen++ < OPENING && (is(token, "demonstrative") || isPronoun(token))) {
        return true;
      }
      if (is(token, "resumes") && (seen <= OPENING || !token.can(Pos.NOUN))) {
        return true;
      }
    }
    return false;
  }

  /** l'aurait emporté, y aurait eu: an object pronoun of the rumour refers back. */
  private boolean refersByPronoun(int sentence) {
    Optional<Span> place = article.claims().get(sentence).place();
    for (Token token : sentence(sentence).tokens()) {
      boolean inside = place.filter(p -> p.contains(token.start())).isPresent();
      if (inside && is(token, "clitic") && !is(token, "negation") && !is(token, "reflexive")) {
        return true;
      }
    }
    return false;
  }

  /** A sourced rumour before: the mood goes on, and the source with it. */
  private boolean isHearsay(int sentence) {
    return article.claims().get(sentence).type().filter(t -> t == Claim.Type.HEARSAY).isPresent();
  }

  private boolean namesPerson(int sentence) {
    Span span = sentence(sentence).span();
    return article.names().stream()
        .filter(n -> n.kind() == Name.Kind.PERSON)
        .anyMatch(n -> n.mentions().stream().anyMatch(m -> span.contains(m.span())));
  }

  /** le chanteur, la présidente: somebody who is known is called by a function. */
  private boolean refersByFunction(int sentence) {
    List<Token> tokens = sentence(sentence).tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean definite = is(tokens.get(i), "clitic") && tokens.get(i).can(Pos.DETERMINER);
      if (definite && isFunction(tokens.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFunction(Token token) {
    return token.readings().stream()
        .map(r -> speakers.find(r.lemma().toLowerCase(Locale.ROOT)))
        .anyMatch(e -> e.filter(x -> x.has("role")).isPresent());
  }

  private boolean isPronoun(Token token) {
    return is(token, "he")
        || is(token, "she")
        || is(token, "they")
        || is(token, "conjunction")
        || is(token, "it");
  }

  private boolean is(Token token, String role) {
    Optional<Lexicon.Entry> entry = words.find(token);
    return entry.isPresent() && entry.get().has(role);
  }

  private boolean sharesName(int sentence, int before) {
    Span here = sentence(sentence).span();
    Span there = sentence(before).span();
    for (Name name : article.names()) {
      boolean both =
          name.mentions().stream().anyMatch(m -> here.contains(m.span()))
              && name.mentions().stream().anyMatch(m -> there.contains(m.span()));
      if (both) {
        return true;
      }
    }
    return false;
  }

  boolean sharesNoun(int sentence, int before) {
    Set<String> nouns = nouns(sentence);
    nouns.retainAll(nouns(before));
    return !nouns.isEmpty();
  }

  private Set<String> nouns(int sentence) {
    Set<String> nouns = new HashSet<>();
    for (Token token : sentence(sentence).tokens()) {
      if (token.isWord() && token.form().length() >= LONG_NOUN && !is(token, "time")) {
        for (Reading r : token.readings()) {
          if (r.morphology().pos() == Pos.NOUN) {
            nouns.add(r.lemma().toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return nouns;
  }

  /** Whether who speaks before is a pronoun, or is named here. */
  private boolean speaks(int sentence, Attribution attribution) {
    String source = attribution.source().orElseThrow().text();
    String resolved = attribution.source().orElseThrow().resolved();
    boolean pronoun =
        words
            .find(source.toLowerCase(Locale.ROOT))
            .filter(e -> e.has("he") || e.has("she"))
            .isPresent();
    String here = sentence(sentence).span().in(article.document().text());
    return (pronoun && source.equals(resolved)) || here.contains(resolved);
  }

  private Sentence sentence(int index) {
    return article.sentences().get(index);
  }
}
