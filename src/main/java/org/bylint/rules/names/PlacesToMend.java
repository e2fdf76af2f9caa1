package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.names.Capitals;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/**
 * Every place where a spelling stands that may be replaced: where it is compared, and in lines of
 * capitals, in compounds (anti-Zelenski) and in the plural of a family. Left out are quotations,
 * spellings given on purpose and other persons of that name.
 */
final class PlacesToMend {
  private final Article article;
  private final Spelling wrong;
  private final Spelling right;
  private final boolean accentsOnly;
  private final List<Span> places = new ArrayList<>();
  private final Set<Integer> known = new HashSet<>();

  private PlacesToMend(Article article, Keep keep) {
    this.article = article;
    wrong = keep.wrong();
    right = keep.right();
    accentsOnly = wrong.folded().equals(right.folded());
  }

  /** The places, in the order of the text. */
  static List<Span> of(Keep keep, Article article, WordIndex words) {
    PlacesToMend found = new PlacesToMend(article, keep);
    found.compared();
    for (WordIndex.Place place : words.of(keep.wrong().form())) {
      found.others(place.tokens(), place.at());
    }
    found.places.sort(Span::compareTo);
    return found.places;
  }

  private void compared() {
    for (Occurrence o : wrong.occurrences()) {
      known.add(o.span().start());
      boolean given = !o.glossOf().isEmpty();
      if (!o.quoted() && !given && isSamePerson(o)) {
        add(o.span());
      }
    }
  }

  /** No other name stands beside it than beside the right spelling: George Clooney stays. */
  private boolean isSamePerson(Occurrence o) {
    return fits(o.before(), right.before()) && fits(o.after(), right.after());
  }

  private static boolean fits(String beside, Set<String> names) {
    return beside.isEmpty() || names.isEmpty() || names.contains(beside);
  }

  private void others(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!token.isWord() || token.form().length() < wrong.form().length()) {
      return;
    }
    String bare = Words.bare(token.form());
    if (isWrong(bare) || isFamily(tokens, i)) {
      int length = isWrong(bare) ? bare.length() : bare.length() - 1;
      mend(new Span(token.start(), token.start() + length));
    } else if (wrong.after().isEmpty()) {
      parts(token, bare);
    }
  }

  /** The members of a compound; given names are left out (Jean-George is another man). */
  private void parts(Token token, String bare) {
    int start = 0;
    for (int i = 0; i <= bare.length(); i++) {
      if (i == bare.length() || "-\u2010\u2011".indexOf(bare.charAt(i)) >= 0) {
        if (i - start < bare.length() && isWrong(bare.substring(start, i))) {
          mend(new Span(token.start() + start, token.start() + i));
        }
        start = i + 1;
      }
    }
  }

  /** The Fitzgeralds: a plural that no dictionary knows, after an article. */
  private boolean isFamily(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    return i > 0
        && form.endsWith("s")
        && isWrong(form.substring(0, form.length() - 1))
        && tokens.get(i - 1).can(Pos.DETERMINER)
        && !article.language().knows(form);
  }

  /** In capitals with or without accents, unless accents are all that is wrong. */
  private boolean isWrong(String form) {
    String composed = Words.composed(form);
    return composed.equals(wrong.form())
        || (!accentsOnly
            && Capitals.isCapitals(composed)
            && (composed.equals(wrong.form().toUpperCase(Locale.ROOT))
                || composed.equals(wrong.folded().toUpperCase(Locale.ROOT))));
  }

  private void mend(Span span) {
    if (!known.contains(span.start()) && !isAttached(span)) {
      add(span);
    }
  }

  private void add(Span span) {
    if (Scope.mayBeCorrected(article, span)) {
      places.add(span);
    }
  }

  /** Handles, tags and paths are names of their own. */
  private boolean isAttached(Span span) {
    String text = article.document().text();
    char before = span.start() > 0 ? text.charAt(span.start() - 1) : ' ';
    char after = span.end() < text.length() ? text.charAt(span.end()) : ' ';
    return "@#_/".indexOf(before) >= 0 || "@_/".indexOf(after) >= 0;
  }
}
