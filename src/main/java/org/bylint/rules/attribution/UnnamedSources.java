package org.bylint.rules.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.SourceMention;
import org.bylint.language.Morphology;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.text.Span;

/** Finds the sources of statements that are not named, in the order of the text. */
final class UnnamedSources {
  private static final String PHRASES = "anonymous-sources";

  /** How many words may stand before the noun: plusieurs autres sources. */
  private static final int BEFORE = 4;

  private final Article article;
  private final CrowdRole role;
  private final NamedNearby named;
  private final MarkedWords words;

  UnnamedSources(Article article) {
    this.article = article;
    role = new CrowdRole(article.language());
    named = new NamedNearby(article);
    words = new MarkedWords(article.language().lexicon("unnamed-words"));
  }

  List<UnnamedMention> all() {
    List<UnnamedMention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (isHead(tokens.get(i))) {
          Optional<UnnamedMention> mention = mention(sentence, i);
          if (mention.isPresent()) {
            found.add(mention.get());
          }
        }
      }
    }
    for (Attribution a : article.attributions()) {
      Optional<SourceMention> source = a.source().filter(SourceMention::anonymous);
      Sentence sentence = article.sentences().get(a.sentence());
      if (source.isPresent()
          && !listed(sentence, source.get().span()).isEmpty()
          && found.stream().noneMatch(m -> m.span().overlaps(source.get().span()))
          && !holdsHead(sentence, source.get().span())) {
        found.add(mention(sentence, source.get()));
      }
    }
    found.sort(Comparator.comparing(UnnamedMention::span));
    return found;
  }

  /** Words of the lexicon, un proche du dossier: the source without its article is told again. */
  private UnnamedMention mention(Sentence sentence, SourceMention source) {
    String text = source.text().toLowerCase(Locale.ROOT);
    String key = text.substring(text.indexOf(' ') + 1);
    boolean typed = isTyped(sentence, source.span());
    return new UnnamedMention(sentence.index(), source.span(), key, typed, true);
  }

  /** What is said of the noun itself was judged with it. */
  private boolean holdsHead(Sentence sentence, Span source) {
    return sentence.tokens().stream().anyMatch(t -> source.contains(t.span()) && isHead(t));
  }

  private Optional<UnnamedMention> mention(Sentence sentence, int noun) {
    List<Token> tokens = sentence.tokens();
    int from = noun;
    boolean back = false;
    boolean definite = false;
    boolean other = false;
    while (from > 0 && noun - from < BEFORE && isBefore(tokens, from - 1, noun)) {
      from--;
      back |= words.has(tokens.get(from), "back");
      definite |= words.has(tokens.get(from), "definite");
      other |= words.has(tokens.get(from), "other");
    }
    int to = afterAdjectives(tokens, noun + 1);
    Optional<Span> attributed = attributed(sentence, tokens.get(from), tokens.get(noun));
    boolean source =
        (attributed.isPresent() && isPerson(sentence, noun) && isLaid(tokens, from, noun))
            || isSpeaking(sentence, from, noun, to);
    boolean told = back || (definite && to == noun + 1 && isPlain(tokens, to));
    if (!source || told || named.hasExample(sentence, noun, to)) {
      return Optional.empty();
    }
    Span own = sentence.spanOf(from, to);
    Span whole = attributed.orElse(own);
    Span span = whole.contains(own) && !hasComma(whole) ? whole : own;
    String text = article.document().text();
    String name = new Span(tokens.get(noun).start(), span.end()).in(text).toLowerCase(Locale.ROOT);
    String key = other ? text.substring(tokens.get(from).start(), span.end()) : name;
    boolean typed = isTyped(sentence, span) || isTyped(tokens, from, noun);
    boolean fresh = from < noun && !definite;
    return Optional.of(new UnnamedMention(sentence.index(), span, key, typed, fresh));
  }

  private int afterAdjectives(List<Token> tokens, int from) {
    int to = CrowdFinder.afterAdjectives(tokens, from);
    while (to > from
        && tokens.get(to - 1).can(Pos.VERB)
        && !words.has(tokens.get(to - 1), "vague")) {
      to--;
    }
    return to;
  }

  /** With an article or in the plural it can be a subject: not code source montre. */
  private boolean isSpeaking(Sentence sentence, int from, int noun, int to) {
    boolean subject =
        isPlural(sentence.tokens().get(noun))
            || sentence.tokens().subList(from, noun).stream().anyMatch(t -> words.has(t, "before"));
    return subject
        && isPerson(sentence, noun)
        && !isCompound(sentence.tokens(), noun)
        && role.isSource(sentence, from, to);
  }

  /** a-t-on appris de source judiciaire; but not: des données de sources diverses. */
  private boolean isLaid(List<Token> tokens, int from, int noun) {
    boolean bare = from == noun && noun > 0 && words.has(tokens.get(noun - 1), "of");
    if (!bare) {
      return !isCompound(tokens, noun);
    }
    for (int i = noun - 2; i >= Math.max(0, noun - BEFORE - 1); i--) {
      if (role.isReporting(tokens.get(i))) {
        return true;
      }
    }
    return noun == 1;
  }

  /** Not une source de revenus, open source; but: une source de l'hôpital. */
  private boolean isPerson(Sentence sentence, int noun) {
    List<Token> tokens = sentence.tokens();
    if (noun > 0 && words.has(tokens.get(noun - 1), "thing")) {
      return false;
    }
    if (noun + 2 >= tokens.size() || !words.has(tokens.get(noun + 1), "of")) {
      return true;
    }
    Token next = tokens.get(noun + 2);
    return next.isCapitalised()
        || next.can(Pos.DETERMINER)
        || !listed(sentence, tokens.get(noun).span()).isEmpty();
  }

  /** English: open source projects. */
  private static boolean isCompound(List<Token> tokens, int noun) {
    return noun + 1 < tokens.size()
        && tokens.get(noun + 1).can(Pos.NOUN)
        && !tokens.get(noun + 1).can(Pos.ADJECTIVE)
        && !tokens.get(noun + 1).can(Pos.PREPOSITION)
        && !CrowdFinder.isFinite(tokens.get(noun + 1));
  }

  private static boolean isPlural(Token token) {
    for (Reading reading : token.readings()) {
      if (reading.morphology().number() == Morphology.Number.PLURAL) {
        return true;
      }
    }
    return false;
  }

  private boolean hasComma(Span span) {
    return article.document().textOf(span).indexOf(',') >= 0;
  }

  /** Nothing is said of them: dix à douze morts, selon les sources; a ajouté la source. */
  private static boolean isPlain(List<Token> tokens, int to) {
    return to == tokens.size() || !tokens.get(to).isWord() || !tokens.get(to).can(Pos.PREPOSITION);
  }

  private Optional<Span> attributed(Sentence sentence, Token from, Token noun) {
    for (Attribution a : article.attributions()) {
      if (a.sentence() == sentence.index()
          && a.source().isPresent()
          && a.source().get().span().start() >= from.start()
          && a.source().get().span().contains(noun.span())) {
        return Optional.of(a.source().get().span());
      }
    }
    return Optional.empty();
  }

  private boolean isHead(Token token) {
    return words.hasLemma(token, Pos.NOUN, "head");
  }

  private boolean isBefore(List<Token> tokens, int i, int noun) {
    Token token = tokens.get(i);
    boolean adjective =
        token.isWord()
            && !token.isCapitalised()
            && token.can(Pos.ADJECTIVE)
            && !token.can(Pos.VERB);
    boolean compound =
        words.has(tokens.get(noun), "compound") && i == noun - 1 && token.can(Pos.NOUN);
    return words.has(token, "before") || adjective || compound;
  }

  /** Its kind stands beside it: une source policière, a police source, une source à la mairie. */
  private boolean isTyped(List<Token> tokens, int from, int noun) {
    for (int i = from; i < noun; i++) {
      if (!words.has(tokens.get(i), "before")) {
        return true;
      }
    }
    if (noun + 1 >= tokens.size() || words.has(tokens.get(noun + 1), "vague")) {
      return false;
    }
    Token next = tokens.get(noun + 1);
    return next.isWord() && (next.can(Pos.ADJECTIVE) || next.can(Pos.PREPOSITION));
  }

  private static boolean isTyped(Sentence sentence, Span span) {
    for (PhraseHit hit : listed(sentence, span)) {
      if (hit.entry().has("typed")) {
        return true;
      }
    }
    return false;
  }

  private static List<PhraseHit> listed(Sentence sentence, Span span) {
    List<PhraseHit> listed = new ArrayList<>();
    for (PhraseHit hit : sentence.phrases()) {
      if (hit.lexicon().equals(PHRASES) && sentence.spanOf(hit.from(), hit.to()).overlaps(span)) {
        listed.add(hit);
      }
    }
    return listed;
  }
}
