package org.bylint.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bylint.analysis.Article;
import org.bylint.analysis.Name;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Sentence;
import org.bylint.language.PhraseHit;
import org.bylint.language.Token;
import org.bylint.text.Span;
import org.bylint.text.SpanIndex;

/** Cuts an article into passages. */
final class PassageReader {
  private final List<Quotation> quoted;

  /** Index of the outer quotation at a place. */
  private final SpanIndex<Integer> quotations = new SpanIndex<>();

  private final List<Sentence> sentences;
  private final TreeMap<Integer, Span> names = new TreeMap<>();
  private final String text;
  private final AccentSlips slips;

  private PassageReader(Article article) {
    slips = new AccentSlips(article.language());
    text = article.document().text();
    quoted = article.quotedPassages();
    for (int i = 0; i < quoted.size(); i++) {
      if (quoted.get(i).depth() == 0) {
        quotations.add(quoted.get(i).span(), i);
      }
    }
    sentences = article.sentences();
    for (Name name : article.names()) {
      for (Name.Mention m : name.mentions()) {
        names.put(m.span().start(), m.span());
      }
    }
  }

  static List<Passage> read(Article article) {
    return new PassageReader(article).passages();
  }

  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    while (from < sentences.size()) {
      int to = from;
      while (to + 1 < sentences.size() && joined(sentences.get(to), sentences.get(to + 1))) {
        to++;
      }
      Passage passage = passage(from, to);
      if (passage.size() > 0) {
        passages.add(passage);
      }
      from = to + 1;
    }
    return passages;
  }

  private boolean joined(Sentence a, Sentence b) {
    if (a.block() != b.block() || b.tokens().isEmpty() || a.tokens().isEmpty()) {
      return false;
    }
    Token first = b.tokens().get(0);
    boolean goesOn =
        Character.isLowerCase(first.form().codePointAt(0))
            || first.kind() == Token.Kind.PUNCTUATION;
    int last = a.tokens().get(a.tokens().size() - 1).end();
    Optional<Quotation> open =
        quotations.at(last - 1).map(quoted::get).filter(PassageReader::isClosed);
    if (open.isPresent() && open.get().inner().end() > first.start()) {
      return true;
    }
    Optional<Quotation> closing =
        quotations.at(first.start()).map(quoted::get).filter(PassageReader::isClosed);
    return goesOn
        && (open.filter(q -> q.span().end() == last).isPresent()
            || closing.filter(q -> q.span().end() == first.end()).isPresent());
  }

  private static boolean isClosed(Quotation quotation) {
    return quotation.closing() != Quotation.Closing.UNCLOSED;
  }

  private Passage passage(int from, int to) {
    List<Token> tokens = new ArrayList<>();
    List<PhraseHit> phrases = new ArrayList<>();
    for (Sentence s : sentences.subList(from, to + 1)) {
      int shift = tokens.size();
      for (PhraseHit hit : s.phrases()) {
        phrases.add(
            new PhraseHit(hit.lexicon(), hit.entry(), hit.from() + shift, hit.to() + shift));
      }
      for (Token token : s.tokens()) {
        tokens.add(slips.read(token));
      }
    }
    List<Integer> quote = new ArrayList<>();
    for (Token t : tokens) {
      quote.add(quotations.at(t.start()).orElse(-1));
    }
    List<Integer> name = new ArrayList<>();
    List<Boolean> hyphened = new ArrayList<>();
    for (Token t : tokens) {
      hyphened.add(t.start() > 0 && text.charAt(t.start() - 1) == '-');
      Map.Entry<Integer, Span> mention = names.floorEntry(t.start());
      name.add(mention != null && mention.getValue().contains(t.start()) ? mention.getKey() : -1);
    }
    Sentence first = sentences.get(from);
    return new Passage(
        from, to, first.block(), first.zone(), tokens, quote, name, hyphened, phrases);
  }
}
