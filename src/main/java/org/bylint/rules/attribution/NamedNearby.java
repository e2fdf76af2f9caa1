package org.bylint.rules.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Name;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.SourceMention;
import org.bylint.input.Link;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.text.Span;

/** Whether readers learn who is meant: by a name in the sentence or the next one, or by a link. */
final class NamedNearby {
  /** How far a name may stand: les experts de la commission qui suit l'essai. */
  private static final int REACH = 8;

  /**
   * How far it may stand behind an example: plusieurs sources du parti à Vernay, dont Paul Vidal.
   */
  private static final int FAR = 12;

  private final Article article;
  private final MarkedWords words;
  private final MarkedWords bodies;
  private final Lexicon speakers;
  private final Lexicon verbs;

  NamedNearby(Article article) {
    this.article = article;
    words = new MarkedWords(article.language().lexicon("weasel-words"));
    speakers = article.language().lexicon("speaking-nouns");
    verbs = article.language().lexicon("reporting-verbs");
    bodies = new MarkedWords(article.language().lexicon("organisation-heads"));
  }

  /** By a complement, an example, or who asked them, straight after the words. */
  boolean isSaidBehind(Sentence sentence, Crowd crowd) {
    List<Token> tokens = sentence.tokens();
    boolean told = crowd.kind() == Crowd.Kind.RUMOUR && crowd.to() < tokens.size();
    return (told && words.has(tokens.get(crowd.to()), "link"))
        || isSaidBehind(sentence, crowd.noun(), crowd.to());
  }

  boolean isSaidBehind(Sentence sentence, int noun, int to) {
    List<Token> tokens = sentence.tokens();
    boolean example = false;
    boolean joined = false;
    for (int i = noun + 1; i < Math.min(to + REACH, tokens.size()); i++) {
      Token token = tokens.get(i);
      example |= words.has(token, "example") || token.folded().equals("(");
      joined |= words.has(token, "link");
      if (i <= to + 1 && (isDescribing(token) || (i == to && words.has(token, "who")))) {
        return true;
      }
      if ((example && isName(token)) || (joined && isBody(token))) {
        return true;
      }
      boolean ends = !example && (!token.isWord() || (!joined && CrowdFinder.isFinite(token)));
      if (ends && !words.has(tokens.get(Math.min(i + 1, tokens.size() - 1)), "example")) {
        return false;
      }
    }
    return false;
  }

  /** By a source of the same words. */
  boolean isSourced(Sentence sentence, Span words) {
    for (Attribution a : article.attributions()) {
      if (a.sentence() == sentence.index()
          && a.content().overlaps(words)
          && a.source().filter(s -> !s.anonymous() && !s.span().overlaps(words)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** By a name behind the words, of one who is among them: plusieurs sources, dont Paul Vidal. */
  boolean hasExample(Sentence sentence, int noun, int to) {
    List<Token> tokens = sentence.tokens();
    boolean example = false;
    for (int i = noun + 1; i < Math.min(to + FAR, tokens.size()); i++) {
      example |= words.has(tokens.get(i), "example");
      if (example && isName(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** By somebody whom the next sentence of the paragraph presents and quotes. */
  boolean isSaidNext(Sentence sentence) {
    int next = sentence.index() + 1;
    if (next >= article.sentences().size()
        || article.sentences().get(next).block() != sentence.block()) {
      return false;
    }
    Sentence behind = article.sentences().get(next);
    for (Attribution a : article.attributions()) {
      if (a.sentence() == next && a.source().filter(s -> presents(behind, s)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a person is named there for the first time, with what he is. */
  private boolean presents(Sentence sentence, SourceMention source) {
    return article.names().stream()
        .filter(n -> n.kind() == Name.Kind.PERSON)
        .map(n -> n.mentions().get(0).span())
        .anyMatch(m -> source.span().contains(m) && isPresented(sentence.tokens(), m));
  }

  /** le professeur Paul Vidal; Paul Vidal, épidémiologiste; Paul Vidal (université de Vernay). */
  private static boolean isPresented(List<Token> tokens, Span name) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token next = tokens.get(i + 1);
      boolean title = token.isWord() && token.can(Pos.NOUN) && !token.can(Pos.VERB);
      if (next.start() == name.start() && (title || token.form().length() == 2)) {
        return true;
      }
      boolean mark = next.folded().equals(",") || next.folded().equals("(");
      if (token.end() == name.end() && mark && i + 2 < tokens.size()) {
        Token behind = tokens.get(i + 2);
        return behind.isWord() && !behind.isCapitalised() && !CrowdFinder.isFinite(behind);
      }
    }
    return false;
  }

  /** By a group in the sentence before, to which a pronoun may point: les commerçants… Certains. */
  boolean isGroupBefore(Sentence sentence) {
    int before = sentence.index() - 1;
    if (before < 0 || article.sentences().get(before).block() != sentence.block()) {
      return false;
    }
    for (Token token : article.sentences().get(before).tokens()) {
      for (Reading reading : token.readings()) {
        boolean many = reading.morphology().number() == Morphology.Number.PLURAL;
        if (many && speakers.contains(reading.lemma().toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  /** By a link in the sentence. */
  boolean isLinked(Sentence sentence) {
    for (Link link : article.document().links()) {
      if (!link.text().isEmpty() && sentence.span().overlaps(link.text())) {
        return true;
      }
    }
    return false;
  }

  /** interrogés par l'agence, participant à l'étude; but not: estimant que. */
  private boolean isDescribing(Token token) {
    for (Reading reading : token.readings()) {
      boolean doing = reading.morphology().mood() == Morphology.Mood.PRESENT_PARTICIPLE;
      if (doing && !verbs.contains(reading.lemma())) {
        return true;
      }
      if (reading.morphology().mood() == Morphology.Mood.PAST_PARTICIPLE
          && words.has(reading.lemma(), "asked")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBody(Token token) {
    if (token.isCapitalised() && token.isWord()) {
      Optional<Name.Kind> kind = kindOf(token);
      return kind.equals(Optional.of(Name.Kind.ORGANISATION))
          || kind.equals(Optional.of(Name.Kind.ACRONYM));
    }
    return bodies.hasLemma(token, Pos.NOUN, "lower");
  }

  private boolean isName(Token token) {
    return token.isWord() && token.isCapitalised() && kindOf(token).isPresent();
  }

  private Optional<Name.Kind> kindOf(Token token) {
    for (Name name : article.names()) {
      for (Name.Mention mention : name.mentions()) {
        if (mention.span().contains(token.span())) {
          return Optional.of(name.kind());
        }
      }
    }
    return Optional.empty();
  }
}
