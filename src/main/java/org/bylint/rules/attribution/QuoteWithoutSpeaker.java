package org.bylint.rules.attribution;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Claim;
import org.bylint.analysis.Name;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.SourceMention;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.language.Nouns;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quotation that stands alone and that nobody speaks: neither its sentence nor its neighbours say
 * who. Words quoted inside the writer's sentence are left alone.
 */
public final class QuoteWithoutSpeaker implements Check {
  private static final int SERIES = 3;
  private static final int SHORT = 6;

  @Override
  public void check(Article article, Options options, Findings findings) {
    if (Interview.isOne(article)) {
      return;
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Quotation q : article.quotations()) {
      if (isUtterance(q)
          && words(q.inner().in(article.document().text())) >= options.integer("minWords")) {
        Standalone place = Standalone.of(article, q);
        if (place.alone() && !place.introduced()) {
          candidates.add(new Candidate(q, place));
        }
      }
    }
    for (int i = 0; i < candidates.size(); i++) {
      if (!inSeries(candidates, i)) {
        report(candidates.get(i).quotation(), candidates.get(i).place(), findings);
      }
    }
  }

  /** A quotation that may have to be reported. */
  private record Candidate(Quotation quotation, Standalone place) {}

  /** Whether it stands in a row of paragraphs that are all such quotations: samples, no speech. */
  private static boolean inSeries(List<Candidate> all, int index) {
    int first = index;
    while (first > 0 && follows(all.get(first), all.get(first - 1))) {
      first--;
    }
    int last = index;
    while (last + 1 < all.size() && follows(all.get(last + 1), all.get(last))) {
      last++;
    }
    return last - first + 1 >= SERIES;
  }

  private static boolean follows(Candidate later, Candidate earlier) {
    return later.place().block() - earlier.place().block() == 1;
  }

  private static boolean isUtterance(Quotation q) {
    return q.depth() == 0
        && q.kind() == Quotation.Kind.DIRECT
        && q.closing() != Quotation.Closing.UNCLOSED
        && q.status() != Quotation.Status.EXPLICIT
        && q.status() != Quotation.Status.NA;
  }

  private static void report(Quotation q, Standalone place, Findings findings) {
    boolean next = place.speakerNext();
    boolean lead = place.opensArticle();
    if (q.status() == Quotation.Status.NONE && !next && !lead) {
      findings.at(q.span());
    } else if (place.opensParagraph() && !(lead && next) && !place.goesOn()) {
      Findings.Draft draft = findings.at(q.span()).variant("unnamed");
      q.speaker().ifPresent(s -> draft.variant("implicit").value("speaker", s.resolved()));
    }
  }

  private static int words(String text) {
    int count = 0;
    boolean in = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !in) {
        count++;
      }
      in =
          letter
              || (in && (text.charAt(i) == '\'' || text.charAt(i) == '’' || text.charAt(i) == '-'));
    }
    return count;
  }

  /**
   * How a quotation stands in its sentences.
   *
   * @param alone whether they hold nothing else
   * @param introduced whether the paragraph before ends with a colon, or the next sentence says
   *     whose words these were (Tels furent les mots de X)
   * @param speakerNext whether the next sentence of the paragraph says who spoke; at the start of
   *     the text, whether one of the next two does
   * @param goesOn whether nobody else speaks in the paragraph before
   * @param opensParagraph whether it stands first in its paragraph
   * @param opensArticle whether it is the first sentence of the text
   * @param block index of its block
   */
  record Standalone(
      boolean alone,
      boolean introduced,
      boolean speakerNext,
      boolean goesOn,
      boolean opensParagraph,
      boolean opensArticle,
      int block) {

    static Standalone of(Article article, Quotation q) {
      String text = article.document().text();
      List<Sentence> sentences = article.sentences();
      Sentence first = null;
      Sentence last = null;
      for (Sentence s : sentences) {
        if (s.span().overlaps(q.span())) {
          first = first == null ? s : first;
          last = s;
        }
      }
      if (first == null || last == null || !first.zone().isProse()) {
        return new Standalone(false, false, false, false, false, false, -1);
      }
      boolean alone =
          blank(text, first.span().start(), q.span().start())
              && blank(text, q.span().end(), last.span().end());
      Sentence before = first.index() > 0 ? sentences.get(first.index() - 1) : null;
      boolean colon = before != null && text.charAt(before.span().end() - 1) == ':';
      boolean opens = before == null || before.block() != first.block();
      return new Standalone(
          alone,
          colon || isTold(article, last) || (before != null && announces(article, before)),
          isLead(before) ? isNamedSoon(article, last) : next(article, last, opens),
          before != null && goesOn(article, q, before.block()),
          opens,
          isLead(before),
          first.block());
    }

    /** Whether no prose stands before: the speaker of an opening quotation may follow it. */
    private static boolean isLead(@Nullable Sentence before) {
      return before == null || before.zone() == Zone.HEADLINE || before.zone() == Zone.CREDIT;
    }

    private static boolean next(Article article, Sentence last, boolean opens) {
      int n = last.index() + 1;
      if (n >= article.claims().size() || article.sentences().get(n).block() != last.block()) {
        return false;
      }
      boolean attributed = article.claims().get(n).state() == Claim.State.ATTRIBUTED;
      return (attributed && opensWith(article, n, "demonstrative"))
          || (opens
              && (opensWithPerson(article, article.sentences().get(n)) || isHers(article, n)));
    }

    /** « … » The dam is old, she says: a pronoun goes on with whoever spoke. */
    private static boolean isHers(Article article, int sentence) {
      Lexicon words = article.language().lexicon("attribution-words");
      if (article.sentences().get(sentence).tokens().get(0).kind() == Token.Kind.QUOTE) {
        return false;
      }
      for (Attribution a : article.attributions()) {
        if (a.sentence() == sentence && a.source().isPresent()) {
          String source = a.source().get().span().in(article.document().text());
          return words.find(source).filter(e -> e.has("he") || e.has("she")).isPresent();
        }
      }
      return false;
    }

    /** « … » Le maire vient de signer. Somebody stands first in the sentence. */
    private static boolean opensWithPerson(Article article, Sentence sentence) {
      List<Token> tokens = sentence.tokens();
      Lexicon speakers = article.language().lexicon("speaking-nouns");
      for (int i = 0; i < Math.min(2, tokens.size()); i++) {
        if (isPerson(article, tokens.get(i)) || Nouns.contains(speakers, tokens.get(i), "")) {
          return true;
        }
      }
      return false;
    }

    private static boolean isPerson(Article article, Token token) {
      for (Name name : article.names()) {
        if (name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.OTHER) {
          for (Name.Mention mention : name.mentions()) {
            if (mention.span().contains(token.start())) {
              return true;
            }
          }
        }
      }
      return false;
    }

    private static boolean isNamedSoon(Article article, Sentence last) {
      int end = Math.min(article.claims().size(), last.index() + 3);
      for (int n = last.index() + 1; n < end; n++) {
        Sentence sentence = article.sentences().get(n);
        if (article.claims().get(n).state() == Claim.State.ATTRIBUTED
            || sentence.tokens().stream().anyMatch(t -> isPerson(article, t))) {
          return true;
        }
      }
      return false;
    }

    /** Whether all that is said in a paragraph is said by the speaker of the quotation. */
    private static boolean goesOn(Article article, Quotation q, int block) {
      boolean any = false;
      for (Attribution a : article.attributions()) {
        if (article.sentences().get(a.sentence()).block() == block) {
          if (!a.source()
              .map(SourceMention::resolved)
              .equals(q.speaker().map(SourceMention::resolved))) {
            return false;
          }
          any = true;
        }
      }
      return any;
    }

    private static boolean isTold(Article article, Sentence last) {
      int n = last.index() + 1;
      if (n >= article.sentences().size()) {
        return false;
      }
      boolean near = article.sentences().get(n).block() == last.block();
      return (near && opensWith(article, n, "back"))
          || (opensWith(article, n, "demonstrative") && names(article, n, 0, SHORT));
    }

    /** Whether the sentence before ends with the words for what follows: cette petite phrase. */
    private static boolean announces(Article article, Sentence before) {
      int size = before.tokens().size();
      return names(article, before.index(), size - 2 * SHORT, size);
    }

    /** Whether a demonstrative and a word for something said or written stand in these tokens. */
    private static boolean names(Article article, int sentence, int from, int to) {
      List<Token> tokens = article.sentences().get(sentence).tokens();
      Lexicon documents = article.language().lexicon("document-nouns");
      Lexicon words = article.language().lexicon("attribution-words");
      boolean points = false;
      for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
        Token token = tokens.get(i);
        points |= words.find(token).filter(e -> e.has("demonstrative")).isPresent();
        if (points && Nouns.contains(documents, token, "words")) {
          return true;
        }
      }
      return false;
    }

    private static boolean opensWith(Article article, int sentence, String attribute) {
      List<Token> tokens = article.sentences().get(sentence).tokens();
      Lexicon words = article.language().lexicon("attribution-words");
      return !tokens.isEmpty()
          && words.find(tokens.get(0)).filter(e -> e.has(attribute)).isPresent();
    }

    private static boolean blank(String text, int from, int to) {
      return from >= to
          || new Span(from, to).in(text).chars().noneMatch(Character::isLetterOrDigit);
    }
  }
}
