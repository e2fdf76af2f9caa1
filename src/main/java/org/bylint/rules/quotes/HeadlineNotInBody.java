package org.bylint.rules.quotes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Quotation.Closing;
import org.bylint.analysis.Quotation.Kind;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.names.Capitals;
import org.bylint.input.Zone;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/**
 * Words quoted in the headline, deck or a caption that the text does not have so. Where no passage
 * of the text comes near, only a headline is reported: a deck or caption may quote by itself.
 */
final class HeadlineNotInBody implements Check {
  /** A deck or caption uses few words between marks as it likes. */
  private static final int FEWEST_OUTSIDE_HEADLINE = 5;

  /** A text with fewer words is an announcement: of a video, of pictures, of the whole article. */
  private static final int SHORTEST_BODY = 100;

  /** Share of the words from which on a passage of other words is shown. */
  private static final int NEAR = 60;

  @Override
  public void check(Article article, Options options, Findings findings) {
    List<String> zones = options.strings("zones");
    Map<Zone, BodyWords> bodies = new EnumMap<>(Zone.class);
    for (Quotation quotation : article.quotedPassages()) {
      Optional<Zone> zone = Scope.zoneOf(article, quotation.span());
      if (zone.isEmpty() || !zones.contains(zone.get().key()) || !isSpeech(article, quotation)) {
        continue;
      }
      List<Word> words = WordReader.quoted(article, quotation.inner());
      if (count(words) >= fewest(zone.get(), options)) {
        BodyWords body = bodies.computeIfAbsent(zone.get(), z -> new BodyWords(article, z));
        if (!body.have(words)) {
          report(article, quotation, Word.only(words), body, options, findings);
        }
      }
    }
  }

  private static int fewest(Zone zone, Options options) {
    int fewest = options.integer("minWords");
    return zone == Zone.HEADLINE ? fewest : Math.max(fewest, FEWEST_OUTSIDE_HEADLINE);
  }

  /** Words that stand by themselves: an elided one belongs to the next. */
  private static int count(List<Word> words) {
    int count = 0;
    int end = -1;
    for (Word word : words) {
      count += word.isWord() && word.span().start() != end ? 1 : 0;
      end = word.span().end();
    }
    return count;
  }

  private static boolean isSpeech(Article article, Quotation quotation) {
    Kind kind = quotation.kind();
    String inner = quotation.inner().in(article.document().text());
    boolean paired = quotation.closing() == Closing.CLOSED && !isOpenEnded(quotation, inner);
    return paired
        && quotation.depth() == 0
        && kind != Kind.TITLE
        && kind != Kind.CITED
        && !isName(article, quotation);
  }

  /**
   * A capital inside the sentence and no verb: the guru "Jésus de Sibérie", the plan "Pont neuf".
   */
  private static boolean isName(Article article, Quotation quotation) {
    String text = article.document().text();
    int before = quotation.span().start() - 1;
    while (before > 0 && Character.isSpaceChar(text.charAt(before))) {
      before--;
    }
    boolean inSentence = before > 0 && Character.isLetterOrDigit(text.charAt(before));
    if (!inSentence || isTitleCase(article, quotation.span())) {
      return false;
    }
    List<Token> tokens = article.language().tokens(text, quotation.inner());
    boolean capital = !tokens.isEmpty() && tokens.get(0).isCapitalised();
    return capital && !hasVerb(tokens);
  }

  private static boolean isTitleCase(Article article, Span place) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().overlaps(place)) {
        return Capitals.isTitleCase(sentence);
      }
    }
    return false;
  }

  private static boolean hasVerb(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.can(Pos.VERB) && !token.can(Pos.NOUN) && !token.can(Pos.ADJECTIVE)) {
        return true;
      }
    }
    return false;
  }

  /** "Nous aurons des "leçons à retenir": the second mark opens. */
  private static boolean isOpenEnded(Quotation quotation, String inner) {
    return quotation.style() == Quotation.Style.STRAIGHT && inner.endsWith(" ");
  }

  private static void report(
      Article article,
      Quotation quotation,
      List<Word> words,
      BodyWords body,
      Options options,
      Findings findings) {
    Passage passage = body.nearest(words);
    if (passage.has(options.integer("percent"))) {
      Difference difference = Difference.between(article.document().text(), words, passage.words());
      findings
          .at(quotation.span())
          .variant(difference.kind())
          .value("here", difference.here())
          .value("there", difference.there())
          .related(Word.span(passage.words()), "nearest");
    } else if (isHeadline(article, quotation) && body.size() >= SHORTEST_BODY) {
      Findings.Draft draft = findings.at(quotation.span()).variant("absent");
      if (passage.has(NEAR)) {
        Span span = Word.span(passage.words());
        draft.related(span, "nearest");
      }
    }
  }

  private static boolean isHeadline(Article article, Quotation quotation) {
    return Scope.zoneOf(article, quotation.span()).equals(Optional.of(Zone.HEADLINE));
  }
}
