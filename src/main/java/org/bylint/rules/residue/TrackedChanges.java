package org.bylint.rules.residue;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.input.Document;
import org.bylint.language.Lexicon;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Place;
import org.bylint.text.Span;

/**
 * Changes and comments that nobody accepted or refused: CriticMarkup, a merge left unfinished,
 * comments of a word processor.
 */
final class TrackedChanges implements Check {
  private static final String LEXICON = "tracked-changes";
  private static final int LONGEST_NOTE = 4000;
  private static final int LONGEST_INITIALS = 8;
  private static final int PLACES_SHOWN = 4;

  @Override
  public void check(Article article, Options options, Findings findings) {
    conflicts(article.document(), findings);
    critic(article, findings);
    comments(article, findings);
  }

  /** {@code <<<<<<<} … {@code >>>>>>>}: seven signs at the beginning of a line, and a name. */
  private static void conflicts(Document document, Findings findings) {
    String content = document.source().content();
    SourceCode code = new SourceCode(document);
    List<Span> opened = new ArrayList<>();
    int at = marker(content, "<<<<<<<", 0);
    while (at >= 0) {
      int close = marker(content, ">>>>>>>", at);
      if (close >= 0 && !code.contains(at)) {
        opened.add(new Span(at, lineEnd(content, at)));
      }
      at = close < 0 ? -1 : marker(content, "<<<<<<<", close);
    }
    if (opened.isEmpty()) {
      return;
    }
    Findings.Draft draft =
        findings
            .at(Place.source(opened.get(0)))
            .variant("conflict")
            .value("found", opened.get(0).in(content))
            .value("count", opened.size());
    int close = marker(content, ">>>>>>>", opened.get(0).end());
    draft.related(Place.source(new Span(close, lineEnd(content, close))), "end");
  }

  private static int marker(String content, String sign, int from) {
    int at = content.indexOf(sign, from);
    while (at >= 0) {
      boolean begins = at == 0 || content.charAt(at - 1) == '\n' || content.charAt(at - 1) == '\r';
      int after = at + sign.length();
      boolean named =
          after + 1 < content.length()
              && content.charAt(after) == ' '
              && !Openers.isSpace(content.charAt(after + 1));
      if (begins && named) {
        return at;
      }
      at = content.indexOf(sign, at + 1);
    }
    return -1;
  }

  private static int lineEnd(String content, int at) {
    int end = at;
    while (end < content.length() && content.charAt(end) != '\n' && content.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** {@code {++added++}}, {@code {--deleted--}}, {@code {>>comment<<}}, {@code {~~old~>new~~}}. */
  private static void critic(Article article, Findings findings) {
    String text = article.document().text();
    List<Span> places = new ArrayList<>();
    int at = text.indexOf('{');
    while (at >= 0) {
      int end = criticEnd(text, at);
      boolean code = Covers.opaque(article).contains(new Span(at, at + 1));
      if (end > 0 && !code) {
        places.add(new Span(at, end));
      }
      at = text.indexOf('{', end > 0 ? end : at + 1);
    }
    report(text, places, "", findings);
  }

  private static int criticEnd(String text, int at) {
    for (String[] marks : new String[][] {{"{++", "++}"}, {"{--", "--}"}, {"{>>", "<<}"}}) {
      if (text.startsWith(marks[0], at)) {
        int close = text.indexOf(marks[1], at + 3);
        return close > at + 3 && close - at < LONGEST_NOTE ? close + 3 : -1;
      }
    }
    // the Markdown reader takes ~~ for struck words and leaves it out
    int arrow = text.indexOf("~>", at);
    int close = text.indexOf('}', at);
    return arrow > at && close > arrow && close - at < LONGEST_NOTE && !hasBrace(text, at, close)
        ? close + 1
        : -1;
  }

  private static boolean hasBrace(String text, int open, int close) {
    int next = text.indexOf('{', open + 1);
    int line = text.indexOf('\n', open);
    return (next >= 0 && next < close) || (line >= 0 && line < close);
  }

  /** Commentaire [AB1] : …, Commented [AB1]: … */
  private static void comments(Article article, Findings findings) {
    String text = article.document().text();
    List<Span> places = new ArrayList<>();
    int open = text.indexOf('[');
    while (open >= 0) {
      int close = text.indexOf(']', open);
      if (close > open && isNumbered(text, open, close)) {
        int start = label(article, open);
        if (start >= 0) {
          places.add(new Span(start, close + 1));
        }
      }
      open = text.indexOf('[', open + 1);
    }
    report(text, places, "comment", findings);
  }

  /** Initials and a number between the brackets. */
  private static boolean isNumbered(String text, int open, int close) {
    int letters = 0;
    int digits = 0;
    for (int i = open + 1; i < close; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c) && digits == 0) {
        letters++;
      } else {
        return false;
      }
    }
    return letters > 0 && letters <= LONGEST_INITIALS && digits > 0;
  }

  /** Where the word of the list before the bracket begins; -1 when there is none. */
  private static int label(Article article, int open) {
    String text = article.document().text();
    int end = open;
    while (end > 0 && Openers.isSpace(text.charAt(end - 1)) && text.charAt(end - 1) != '\n') {
      end--;
    }
    for (Lexicon.Entry entry : article.language().lexicon(LEXICON).entries()) {
      int start = end - entry.phrase().length();
      boolean begins = start == 0 || (start > 0 && !Character.isLetter(text.charAt(start - 1)));
      if (begins && Openers.plain(text.substring(start, end)).equals(entry.phrase())) {
        return start;
      }
    }
    return -1;
  }

  private static void report(String text, List<Span> places, String variant, Findings findings) {
    if (places.isEmpty()) {
      return;
    }
    Findings.Draft draft =
        findings
            .at(places.get(0))
            .variant(variant)
            .value("found", Places.shortened(places.get(0).in(text)))
            .value("count", places.size());
    for (Span other : places.subList(1, Math.min(places.size(), PLACES_SHOWN))) {
      draft.related(other, "other");
    }
  }
}
