package org.bylint.rules.residue;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.analysis.Sentence;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.rule.Place;
import org.bylint.text.Span;

/** What a text generator left behind: marks of citations, its parameter in addresses, its talk. */
final class AiArtifact implements Check {
  private static final int PLACES_SHOWN = 4;

  @Override
  public void check(Article article, Options options, Findings findings) {
    if (options.flag("markers")) {
      markers(article, findings);
      addresses(article, findings);
    }
    if (options.flag("phrases")) {
      phrases(article, findings);
    }
  }

  private static void markers(Article article, Findings findings) {
    String text = article.document().text();
    List<Span> places = new ArrayList<>();
    List<Fix.Edit> edits = new ArrayList<>();
    Lexicon list = article.language().lexicon("ai-markers");
    for (Span span : new AiMarkers(text, list, false).find()) {
      if (!Covers.opaque(article).overlaps(span) && !Covers.quoted(article).contains(span)) {
        places.add(span);
        edits.add(new Fix.Edit(withSpace(text, span), ""));
      }
    }
    if (!places.isEmpty()) {
      Findings.Draft draft =
          findings
              .at(places.get(0))
              .value("found", places.get(0).in(text))
              .value("count", places.size())
              .fix(new Fix("", Fix.Applicability.SAFE, edits));
      for (Span other : places.subList(1, Math.min(places.size(), PLACES_SHOWN))) {
        draft.related(other, "other");
      }
    }
  }

  /** The mark with the space before it, which nothing needs any more. */
  private static Span withSpace(String text, Span span) {
    int start = span.start();
    boolean spaced = start > 0 && text.charAt(start - 1) == ' ';
    boolean opens = start == 0 || text.charAt(start - 1) == '\n';
    boolean follows = span.end() < text.length() && text.charAt(span.end()) == ' ';
    int end = opens && follows ? span.end() + 1 : span.end();
    return new Span(spaced ? start - 1 : start, end);
  }

  /** In the file: the address of a link does not stand in the text. */
  private static void addresses(Article article, Findings findings) {
    Document document = article.document();
    String content = document.source().content();
    List<Span> places = new ArrayList<>();
    List<Fix.Edit> edits = new ArrayList<>();
    SourceCode code = new SourceCode(document);
    Lexicon list = article.language().lexicon("ai-markers");
    for (Span span : new AiMarkers(content, list, true).find()) {
      boolean parameter = span.start() > 0 && "?&;".indexOf(content.charAt(span.start() - 1)) >= 0;
      if (parameter && !code.contains(span.start())) {
        places.add(span);
        edits.add(new Fix.Edit(parameter(content, span), "", Place.Frame.SOURCE));
      }
    }
    if (!places.isEmpty()) {
      findings
          .at(Place.source(places.get(0)))
          .variant("address")
          .value("found", places.get(0).in(content))
          .value("count", places.size())
          .fix(new Fix("", Fix.Applicability.SAFE, edits));
    }
  }

  /** With the sign that divides it from the parameter before it, or from the one after it. */
  private static Span parameter(String content, Span span) {
    int start = span.start() - 1;
    if (content.charAt(start) == ';' && content.startsWith("&amp", start - 4)) {
      start -= 4;
    }
    int end = span.end();
    boolean first = content.charAt(start) == '?';
    if (first && content.startsWith("&amp;", end)) {
      return new Span(span.start(), end + 5);
    }
    boolean another = end < content.length() && content.charAt(end) == '&';
    return first && another ? new Span(span.start(), end + 1) : new Span(start, end);
  }

  private static void phrases(Article article, Findings findings) {
    Lexicon list = article.language().lexicon("ai-phrases");
    String text = article.document().text();
    Openers openers = new Openers(text, list);
    for (Sentence sentence : article.sentences()) {
      Block block = article.document().blocks().get(sentence.block());
      openers
          .at(sentence.span().start(), block.span().end())
          .filter(o -> isTalk(article, sentence, o, list))
          .ifPresent(o -> findings.at(o.span()).variant("talk").value("found", o.span().in(text)));
    }
  }

  private static boolean isTalk(
      Article article, Sentence sentence, Openers.Opener opener, Lexicon list) {
    List<Block> blocks = article.document().blocks();
    Span block = blocks.get(sentence.block()).span();
    boolean begins = sentence.span().start() == block.start();
    String text = article.document().text();
    return (opener.entry().has("self") && isFirstPerson(sentence, opener.span().end(), list))
        || (opener.entry().has("opening") && begins && text.charAt(block.end() - 1) == ':')
        || (opener.entry().has("closing")
            && sentence.block() == blocks.size() - 1
            && sentence.span().end() == block.end());
  }

  /** « En tant que modèle de langage, je … »; others may write of language models as such. */
  private static boolean isFirstPerson(Sentence sentence, int from, Lexicon list) {
    for (Token token : sentence.tokens()) {
      if (token.start() >= from && list.find(token).filter(e -> e.has("speaker")).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
