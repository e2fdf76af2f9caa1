package org.bylint.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bylint.engine.Excerpt;
import org.bylint.engine.Issue;
import org.bylint.engine.Location;
import org.bylint.rule.Fix;
import org.bylint.rule.RuleInfo;

/** Lays out one finding, or several that say the same, for a terminal. */
final class IssueText {
  private static final int GUTTER = 8;
  private static final String BAR = "│ ";

  /** With more other places than this, only the first are shown with their words. */
  private static final int MANY = 4;

  private final Wording wording;
  private final Style style;
  private final int width;
  private final boolean verbose;

  IssueText(Wording wording, Style style, int width, boolean verbose) {
    this.wording = wording;
    this.style = style;
    this.width = Math.max(40, width);
    this.verbose = verbose;
  }

  /**
   * Appends a group of issues of one rule with one message.
   *
   * @param explained rules whose reason was given before in this file
   */
  void append(StringBuilder b, List<Issue> group, Set<String> explained) {
    Issue first = group.get(0);
    head(b, first);
    for (int i = 0; i < group.size(); i++) {
      Issue issue = group.get(i);
      if (!issue.excerpt().isEmpty()) {
        String where = i == 0 ? "" : place(issue.place());
        excerpt(b, where, issue.excerpt(), suggestions(issue), true);
      }
      related(b, issue.related());
    }
    if (verbose && explained.add(first.rule().id())) {
      why(b, first.rule());
    }
  }

  private void head(StringBuilder b, Issue issue) {
    String where = issue.isWholeArticle() ? "–" : place(issue.place());
    b.append(pad(where)).append("  ");
    String severity = wording.severity(issue.severity());
    b.append(style.severity(issue.severity(), severity)).append("  ");
    int indent = GUTTER + 2;
    int used = indent + Display.width(severity) + 2;
    used = Wrap.words(b, Display.oneLine(issue.message()), used, indent, width);
    String id = issue.rule().id();
    if (used + 2 + id.length() > width) {
      b.append('\n').append(" ".repeat(indent));
    } else {
      b.append("  ");
    }
    b.append(style.dim(id)).append('\n');
  }

  /** The other places: each with its words; where there are many, the last ones by line only. */
  private void related(StringBuilder b, List<Issue.RelatedPlace> places) {
    List<Issue.RelatedPlace> shown = new ArrayList<>();
    List<String> others = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Issue.RelatedPlace related : places) {
      boolean fresh = seen.add(place(related));
      if (fresh && (places.size() <= MANY || shown.size() < MANY - 1)) {
        shown.add(related);
      } else if (fresh) {
        others.add(place(related));
      }
    }
    for (Issue.RelatedPlace related : shown) {
      if (related.path().isPresent()) {
        gutter(b, "");
        b.append(place(related)).append('\n');
      }
      String where = related.path().isPresent() ? "" : place(related.place());
      excerpt(b, where, related.excerpt(), related.message(), false);
    }
    if (!others.isEmpty()) {
      StringBuilder line = new StringBuilder();
      String text = wording.label("et aussi", "and also") + ' ' + String.join(", ", others);
      Wrap.words(line, text, GUTTER + 4, GUTTER + 4, width);
      b.append(" ".repeat(GUTTER + 2)).append(style.dim("│ ")).append(line).append('\n');
    }
  }

  /** An excerpt with its place underlined and a note after the line under it. */
  private void excerpt(StringBuilder b, String where, Excerpt excerpt, String note, boolean main) {
    int room = width - GUTTER - 2 - BAR.length();
    ExcerptView view = ExcerptView.of(excerpt, room, note.isEmpty() ? 0 : Display.width(note) + 1);
    gutter(b, where);
    String place = main ? style.underlined(view.place()) : style.bold(view.place());
    b.append(view.before()).append(place).append(view.after()).append('\n');
    gutter(b, "");
    int marks = Math.max(1, view.placeWidth());
    b.append(" ".repeat(view.column())).append((main ? "^" : "-").repeat(marks));
    note(b, note, view.column() + marks, room, main);
    b.append('\n');
  }

  private void note(StringBuilder b, String note, int used, int room, boolean main) {
    if (note.isEmpty()) {
      return;
    }
    String shown = main ? style.suggestion(note) : note;
    if (used + 1 + Display.width(note) <= room) {
      b.append(' ').append(shown);
    } else {
      b.append('\n');
      gutter(b, "");
      b.append(shown);
    }
  }

  private void gutter(StringBuilder b, String where) {
    b.append(style.dim(pad(where) + "  " + BAR));
  }

  private String suggestions(Issue issue) {
    List<String> texts = new ArrayList<>();
    for (Fix fix : issue.finding().fixes()) {
      texts.add(fix.text().isEmpty() ? wording.pick("à supprimer", "delete") : visible(fix.text()));
    }
    return texts.isEmpty() ? "" : "→ " + String.join(wording.pick(" ou ", " or "), texts);
  }

  private static String visible(String text) {
    return Display.oneLine(text);
  }

  private void why(StringBuilder b, RuleInfo rule) {
    paragraph(b, wording.label("Pourquoi", "Why") + ' ' + wording.of(rule.reason()));
    if (!rule.references().isEmpty()) {
      paragraph(b, wording.label("Voir", "See") + ' ' + String.join("\u00a0; ", rule.references()));
    }
  }

  private void paragraph(StringBuilder b, String text) {
    StringBuilder lines = new StringBuilder(" ".repeat(GUTTER + 2));
    Wrap.words(lines, Display.oneLine(text), GUTTER + 2, GUTTER + 2, width);
    b.append(style.dim(lines.toString())).append('\n');
  }

  private static String place(Location location) {
    return location.start().line() + ":" + location.start().column();
  }

  /** In another file with its path in front, as editors and terminals open it. */
  private static String place(Issue.RelatedPlace related) {
    String file = related.path().map(path -> Display.oneLine(path) + ":").orElse("");
    return file + place(related.place());
  }

  private static String pad(String where) {
    return " ".repeat(Math.max(0, GUTTER - where.length())) + where;
  }
}
