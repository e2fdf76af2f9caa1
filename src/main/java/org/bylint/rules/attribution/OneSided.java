package org.bylint.rules.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Name;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/**
 * Every attribution comes from one party, an institution and its spokesperson taken together, while
 * somebody else who is named never speaks.
 */
public final class OneSided implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    List<Attribution> own = outermost(article.attributions());
    if (own.size() < options.integer("minAttributions") || Interview.isOne(article)) {
      return;
    }
    Set<String> parties = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    for (Attribution a : own) {
      String party = bare(article, a.source().orElseThrow().resolved());
      if (seen.add(party.toLowerCase(Locale.ROOT))) {
        parties.add(party);
      }
    }
    if (parties.size() > 2
        || parties.isEmpty()
        || (parties.size() == 2 && !isSpokesperson(article, own))) {
      return;
    }
    Optional<Name> other = silentParty(article, parties);
    if (other.isEmpty()) {
      return;
    }
    Findings.Draft draft = findings.atArticle();
    draft.value("party", parties.iterator().next()).value("count", own.size());
    draft.value("other", other.get().canonical());
    own.forEach(a -> a.source().ifPresent(s -> draft.related(s.span(), "place")));
  }

  /** Attributions that are not themselves part of what somebody says (Kirby says that they say). */
  private static List<Attribution> outermost(List<Attribution> all) {
    Map<Integer, List<Attribution>> bySentence =
        all.stream().collect(Collectors.groupingBy(Attribution::sentence));
    List<Attribution> kept = new ArrayList<>();
    for (Attribution a : all) {
      boolean nested =
          bySentence.getOrDefault(a.sentence(), List.of()).stream()
              .anyMatch(
                  b ->
                      b.cue().start() != a.cue().start()
                          && b.cue().end() <= a.cue().start()
                          && b.content().contains(a.cue())
                          && !sameSource(a, b));
      if (a.source().isPresent() && !nested) {
        kept.add(a);
      }
    }
    return kept;
  }

  /** A source without the article before it: the Coastguard, coastguard. */
  private static String bare(Article article, String source) {
    List<Token> tokens = article.language().tokens(source, new Span(0, source.length()));
    boolean led = tokens.size() > 1 && tokens.get(0).can(Pos.DETERMINER);
    return led ? source.substring(tokens.get(1).start()) : source;
  }

  private static boolean sameSource(Attribution a, Attribution b) {
    return a.source().isPresent()
        && b.source().isPresent()
        && a.source().get().resolved().equals(b.source().get().resolved());
  }

  /** Whether one of the sources is introduced as somebody's voice. */
  private static boolean isSpokesperson(Article article, List<Attribution> own) {
    Lexicon voices = article.language().lexicon("spokespeople");
    for (Attribution a : own) {
      Span span = a.source().orElseThrow().span();
      for (Token t : article.sentences().get(a.sentence()).tokens()) {
        if (span.contains(t.span()) && voices.contains(t)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The party named most often that never speaks. */
  private static Optional<Name> silentParty(Article article, Set<String> parties) {
    Name best = null;
    for (Name name : article.names()) {
      boolean party = name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.ORGANISATION;
      boolean speaks =
          parties.stream()
              .anyMatch(p -> p.contains(name.canonical()) || name.canonical().contains(p));
      if (party
          && !speaks
          && name.mentions().size() >= 2
          && (best == null || name.mentions().size() > best.mentions().size())) {
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }
}
