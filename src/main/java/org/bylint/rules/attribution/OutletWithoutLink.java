package org.bylint.rules.attribution;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Name;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.SourceMention;
import org.bylint.input.Block;
import org.bylint.input.Link;
import org.bylint.input.Metadata;
import org.bylint.language.Lexicon;
import org.bylint.language.Nouns;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.sources.SourceMatch;
import org.bylint.sources.SourceRecord;
import org.bylint.sources.SourceRegistry;
import org.bylint.text.Span;

/** The report of another newspaper or channel is cited, and no link leads to it. */
public final class OutletWithoutLink implements Check {
  /** The format in which no article carries links. */
  private static final String PLAIN = "text";

  /** What somebody said on the air has no page to link to. */
  private static final String BROADCASTER = "broadcaster";

  /** How far the verb may stand: a confié mardi au Parisien. */
  private static final int NEAR = 4;

  @Override
  public void check(Article article, Options options, Findings findings) {
    if (article.document().format().equals(PLAIN)) {
      return;
    }
    Set<String> told = own(article, options);
    for (Cited cited : all(article, options)) {
      if (told.add(cited.record().id())) {
        report(article, cited, findings);
      }
    }
  }

  /** Where an outlet is named, and which it is. */
  private record Cited(int sentence, Span span, SourceRecord record) {}

  private static List<Cited> all(Article article, Options options) {
    CrowdRole role = new CrowdRole(article.language());
    List<Cited> all = new ArrayList<>();
    for (Attribution a : article.attributions()) {
      a.source().flatMap(s -> cited(article, a.sentence(), s, options)).ifPresent(all::add);
    }
    for (Name name : article.names()) {
      for (Name.Mention mention : name.mentions()) {
        if (name.kind() != Name.Kind.PERSON && isTold(article, mention, role)) {
          outlet(article, mention.sentence(), mention.span(), options)
              .filter(c -> !c.record().kind().equals(BROADCASTER))
              .ifPresent(all::add);
        }
      }
    }
    all.sort(Comparator.comparing(Cited::span));
    return all;
  }

  /**
   * a confié au Parisien; told The Guardian: a verb of saying stands before, in the same clause.
   */
  private static boolean isTold(Article article, Name.Mention mention, CrowdRole role) {
    List<Token> tokens = article.sentences().get(mention.sentence()).tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < mention.span().start()) {
      at++;
    }
    for (int i = at - 1; i >= Math.max(0, at - NEAR) && tokens.get(i).isWord(); i--) {
      if (role.isReporting(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static void report(Article article, Cited cited, Findings findings) {
    if (!isLinked(article, article.sentences().get(cited.sentence()), cited.record())) {
      findings
          .at(cited.span())
          .value("found", article.document().textOf(cited.span()))
          .value("outlet", cited.record().name(article.language().code()));
    }
  }

  /** The outlets of the house: from the option, and the site of the article itself. */
  private static Set<String> own(Article article, Options options) {
    Set<String> own = new HashSet<>();
    for (String name : options.strings("own")) {
      own.add(name);
      SourceRegistry.builtIn().exact(name).records().forEach(r -> own.add(r.id()));
    }
    Metadata metadata = article.document().metadata();
    metadata
        .value(Metadata.Property.SOURCE)
        .ifPresent(s -> SourceRegistry.builtIn().exact(s).records().forEach(r -> own.add(r.id())));
    metadata
        .value(Metadata.Property.CANONICAL)
        .flatMap(OutletWithoutLink::outletAt)
        .ifPresent(r -> own.add(r.id()));
    return own;
  }

  private static Optional<Cited> cited(
      Article article, int sentence, SourceMention source, Options options) {
    Optional<Cited> whole = outlet(article, sentence, source.span(), options);
    if (whole.isPresent()) {
      return whole;
    }
    for (Name name : article.names()) {
      for (Name.Mention mention : name.mentions()) {
        boolean last = mention.span().end() == source.span().end();
        if (last
            && !isSomebody(article, sentence, source.span().start(), mention.span().start())
            && source.span().contains(mention.span())
            && name.kind() != Name.Kind.PERSON) {
          return outlet(article, sentence, mention.span(), options);
        }
      }
    }
    return Optional.empty();
  }

  /** the anchor of TF1: somebody who works there, or did, is not the outlet. */
  private static boolean isSomebody(Article article, int sentence, int from, int to) {
    Lexicon speakers = article.language().lexicon("speaking-nouns");
    for (Token token : article.sentences().get(sentence).tokens()) {
      if (token.start() >= from && token.end() <= to && Nouns.contains(speakers, token, "role")) {
        return true;
      }
    }
    return false;
  }

  /** One outlet, of a kind that publishes reports; agencies are taken over without a link. */
  private static Optional<Cited> outlet(Article article, int sentence, Span span, Options options) {
    String text = article.document().textOf(span);
    if (text.chars().noneMatch(Character::isUpperCase)) {
      return Optional.empty();
    }
    SourceMatch match = SourceRegistry.builtIn().exact(text);
    List<String> kinds = options.strings("kinds");
    return match.status() == SourceMatch.Status.KNOWN
        ? match.records().stream()
            .filter(r -> kinds.contains(r.kind()) && !r.domains().isEmpty())
            .map(r -> new Cited(sentence, span, r))
            .findFirst()
        : Optional.empty();
  }

  /** Whether a link of the same paragraph or one next to it leads to the outlet's site. */
  private static boolean isLinked(Article article, Sentence sentence, SourceRecord outlet) {
    for (Link link : article.document().links()) {
      boolean near = Math.abs(blockOf(article, link) - sentence.block()) <= 1;
      if (near && outletAt(link.target()).filter(r -> r.id().equals(outlet.id())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static int blockOf(Article article, Link link) {
    List<Block> blocks = article.document().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).span().contains(link.text().start())) {
        return i;
      }
    }
    return Integer.MIN_VALUE / 2;
  }

  private static Optional<SourceRecord> outletAt(String address) {
    try {
      String host = URI.create(address.strip()).getHost();
      return host == null
          ? Optional.empty()
          : SourceRegistry.builtIn().ofHost(host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
