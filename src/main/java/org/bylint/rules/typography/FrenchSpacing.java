package org.bylint.rules.typography;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.language.Lexicon;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/**
 * The spaces before high marks and inside guillemets: as the house writes them, or one way in the
 * article. The styles are data ({@code spacing-styles}).
 */
final class FrenchSpacing implements Check {
  /** How many times more frequent a way must be to be that of the article. */
  private static final int CLEAR = 2;

  private static final String STYLES = "spacing-styles";
  private static final String ANY = "any";
  private static final String NONE = "none";
  private static final String NO_BREAK = "no-break";
  private static final String NARROW = "narrow";

  @Override
  public void check(Article article, Options options, Findings findings) {
    String house = options.text("style");
    Lexicon.Entry style = article.language().lexicon(STYLES).find(house).orElse(null);
    HighMarks marks = HighMarks.of(article, options.rule());
    for (HighMarks.Group group : HighMarks.Group.values()) {
      List<HighMarks.Mark> found = marks.in(group);
      if (style == null) {
        compare(article, options, found, findings);
      } else {
        conform(article, options, found, style, group, findings);
      }
    }
  }

  private static void conform(
      Article article,
      Options options,
      List<HighMarks.Mark> marks,
      Lexicon.Entry style,
      HighMarks.Group group,
      Findings findings) {
    List<String> right = List.of(style.attribute(group.key(), ANY).split("\\|", -1));
    if (right.contains(ANY)) {
      return;
    }
    Places places = new Places(article, options.rule());
    for (HighMarks.Mark mark : marks) {
      if (!right.contains(kind(mark.space()))) {
        mark.respace(places, space(right.get(0)));
      }
    }
    if (!places.isEmpty()) {
      places
          .reportSafe(findings)
          .variant(right.get(0).equals(NONE) ? NONE : NO_BREAK)
          .value("style", style.phrase());
    }
  }

  private static String kind(String space) {
    return switch (space) {
      case "" -> NONE;
      case "\u00a0" -> NO_BREAK;
      case "\u202f", "\u2009" -> NARROW;
      default -> "plain";
    };
  }

  private static String space(String kind) {
    return switch (kind) {
      case NONE -> "";
      case NARROW -> String.valueOf(Units.NARROW);
      default -> String.valueOf(Units.NO_BREAK);
    };
  }

  /** With a space here, without one there. */
  private static void compare(
      Article article, Options options, List<HighMarks.Mark> marks, Findings findings) {
    int spaced = 0;
    for (HighMarks.Mark mark : marks) {
      spaced += mark.space().isEmpty() ? 0 : 1;
    }
    int closed = marks.size() - spaced;
    if (spaced == 0 || closed == 0 || Math.max(spaced, closed) < CLEAR * Math.min(spaced, closed)) {
      return;
    }
    boolean keepSpace = spaced > closed;
    Places places = new Places(article, options.rule());
    Span other = new Span(0, 0);
    StringBuilder spaces = new StringBuilder();
    for (HighMarks.Mark mark : marks) {
      if (mark.space().isEmpty() != keepSpace) {
        other = other.isEmpty() ? mark.shown() : other;
        spaces.append(mark.space());
      }
    }
    String kept = mostFrequent(spaces);
    for (HighMarks.Mark mark : marks) {
      if (mark.space().isEmpty() == keepSpace) {
        mark.respace(places, kept);
      }
    }
    if (!places.isEmpty()) {
      places
          .reportSafe(findings)
          .value("other", article.document().textOf(other))
          .value("otherCount", Math.max(spaced, closed))
          .related(other, "other", "count", Math.max(spaced, closed));
    }
  }

  /** The space that the article puts most often; none where it puts none. */
  private static String mostFrequent(CharSequence spaces) {
    String best = "";
    int most = 0;
    for (char kind : new char[] {Units.NO_BREAK, Units.NARROW, Units.THIN, ' '}) {
      int count = 0;
      for (int i = 0; i < spaces.length(); i++) {
        count += spaces.charAt(i) == kind ? 1 : 0;
      }
      if (count > most) {
        best = String.valueOf(kind);
        most = count;
      }
    }
    return best;
  }
}
