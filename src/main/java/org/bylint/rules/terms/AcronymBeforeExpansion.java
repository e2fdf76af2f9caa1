package org.bylint.rules.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.names.Capitals;
import org.bylint.input.Zone;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;
import org.bylint.rules.terms.Expansions.Expansion;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/** An acronym that the reader meets one paragraph or more before its full name. */
final class AcronymBeforeExpansion implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Expansion expansion : Expansions.of(article).all()) {
      if (seen.add(expansion.acronym())) {
        List<Span> uses = usesBefore(article, expansion, options.integer("minParagraphs"));
        if (!uses.isEmpty() && !isSpelledBefore(article, expansion, uses.get(0))) {
          report(article, expansion, uses, findings);
        }
      }
    }
  }

  private static List<Span> usesBefore(Article article, Expansion expansion, int paragraphs) {
    List<Span> uses = new ArrayList<>();
    int last = expansion.sentence().block() - paragraphs;
    for (Sentence sentence : article.sentences()) {
      if (sentence.block() > last) {
        break;
      }
      if (isText(sentence.zone()) && !Capitals.isAllCapitals(sentence)) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
          if (isUse(article, sentence, i, expansion.acronym())) {
            uses.add(sentence.tokens().get(i).span());
          }
        }
      }
    }
    return uses;
  }

  private static boolean isText(Zone zone) {
    return zone.isProse() || zone == Zone.SUBHEADING;
  }

  /**
   * As a word of the text: not in brackets after a name, no part of an address or model (250 MM).
   */
  private static boolean isUse(Article article, Sentence sentence, int at, String acronym) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(at);
    boolean bracketed = at > 0 && tokens.get(at - 1).form().equals("(");
    boolean model =
        (at > 0 && tokens.get(at - 1).kind() == Token.Kind.NUMBER)
            || (at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.NUMBER);
    return token.form().equals(acronym)
        && !bracketed
        && !model
        && !Covers.opaque(article).overlaps(token.span());
  }

  /** The full name stands earlier, without the acronym. */
  private static boolean isSpelledBefore(Article article, Expansion expansion, Span use) {
    String text = article.document().text();
    String words = Folding.fold(expansion.words().in(text));
    return Folding.fold(text.substring(0, use.start())).contains(words);
  }

  private static void report(
      Article article, Expansion expansion, List<Span> uses, Findings findings) {
    String words = expansion.words().in(article.document().text());
    Findings.Draft draft =
        findings
            .at(uses.get(0))
            .value("found", expansion.acronym())
            .value("expansion", words)
            .value("count", uses.size())
            .related(expansion.words().union(expansion.place()), "expansion");
    if (!expansion.whole()) {
      draft.variant("partly");
    } else if (!isInBody(article, uses)) {
      draft.variant("introduced");
    }
    if (expansion.whole()) {
      String gloss = expansion.acronym() + " (" + words + ")";
      draft.fix(new Fix(gloss, Fix.Applicability.DISPLAY_ONLY, List.of()));
    }
  }

  /** Decks and subheadings have little room for a full name. */
  private static boolean isInBody(Article article, List<Span> uses) {
    for (Span use : uses) {
      Zone zone = Scope.zoneOf(article, use).orElse(Zone.BODY);
      if (zone != Zone.DECK && zone != Zone.SUBHEADING) {
        return true;
      }
    }
    return false;
  }
}
