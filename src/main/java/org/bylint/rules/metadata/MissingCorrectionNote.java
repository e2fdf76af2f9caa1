package org.bylint.rules.metadata;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bylint.analysis.Article;
import org.bylint.analysis.EarlierVersion;
import org.bylint.analysis.dates.FieldDate;
import org.bylint.input.Block;
import org.bylint.input.Metadata.Field;
import org.bylint.input.Metadata.Property;
import org.bylint.language.Lexicon;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Folding;

/**
 * What a published article tells was changed, and no note says so. Looks at articles of which git
 * gives the version before; all others are left alone.
 */
final class MissingCorrectionNote implements Check {
  private static final int MOST_SHOWN = 5;
  private static final String AROUND = "[]()*_>«»\"“”|–—- ";

  @Override
  public void check(Article article, Options options, Findings findings) {
    Optional<EarlierVersion> earlier = article.earlier();
    if (earlier.isEmpty()
        || Status.isDraft(article)
        || !isPublished(earlier.get(), options.integer("graceMinutes"))
        || isNoted(earlier.get().article(), article)) {
      return;
    }
    List<FactChanges.Change> changes = new ArrayList<>();
    for (FactChanges.Change change : new FactChanges(earlier.get().article(), article).find()) {
      if (options.strings("changes").contains(change.kind())) {
        changes.add(change);
      }
    }
    if (!changes.isEmpty()) {
      report(article, changes, findings);
    }
  }

  private static void report(Article article, List<FactChanges.Change> changes, Findings findings) {
    int head = 0;
    while (head < changes.size() - 1 && changes.get(head).kind().equals("headline")) {
      head++;
    }
    FactChanges.Change first = changes.get(head);
    boolean plain = first.kind().equals("figure") || first.kind().equals("name");
    Findings.Draft draft =
        findings
            .at(first.place())
            .variant(plain ? "" : first.kind())
            .value("found", first.found())
            .value("old", first.old())
            .value("date", article.published().map(Object::toString).orElse(""));
    for (int i = 0; i < Math.min(changes.size(), MOST_SHOWN); i++) {
      if (i != head) {
        String old = changes.get(i).old();
        draft.related(changes.get(i).place(), old.isEmpty() ? "new" : "other", "old", old);
      }
    }
  }

  /** Whether the version before had been published for some time when it was changed. */
  private static boolean isPublished(EarlierVersion earlier, int graceMinutes) {
    Article before = earlier.article();
    if (before.published().isEmpty() || Status.isDraft(before)) {
      return false;
    }
    OffsetDateTime replaced = earlier.replaced();
    Optional<FieldDate> field =
        before
            .document()
            .metadata()
            .value(Property.PUBLISHED)
            .flatMap(value -> FieldDate.of(before, value));
    ZoneOffset zone = field.flatMap(FieldDate::zone).orElse(replaced.getOffset());
    OffsetDateTime published =
        field
            .flatMap(FieldDate::time)
            .orElse(before.published().get().plusDays(1).atStartOfDay())
            .atOffset(zone);
    return !published.plusMinutes(graceMinutes).isAfter(replaced);
  }

  /** Whether a note or a field of the metadata is new or says something new. */
  private static boolean isNoted(Article before, Article now) {
    Set<String> notes = notes(now);
    notes.removeAll(notes(before));
    return !notes.isEmpty()
        || changed(before, now, Property.CORRECTIONS)
        || changed(before, now, Property.MODIFIED);
  }

  private static boolean changed(Article before, Article now, Property property) {
    Optional<String> value = now.document().metadata().first(property).map(Field::text);
    return value.isPresent()
        && !value.equals(before.document().metadata().first(property).map(Field::text));
  }

  private static Set<String> notes(Article article) {
    Lexicon words = article.language().lexicon("correction-notes");
    Set<String> notes = new TreeSet<>();
    for (Block block : article.document().blocks()) {
      String text = stripped(article.document().textOf(block.span()));
      if (isNote(text, words)) {
        notes.add(text);
      }
    }
    return notes;
  }

  private static String stripped(String text) {
    int at = 0;
    while (at < text.length() && AROUND.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Folding.fold(text.substring(at));
  }

  private static boolean isNote(String text, Lexicon words) {
    for (Lexicon.Entry entry : words.entries()) {
      String phrase = Folding.fold(entry.phrase());
      int at = entry.has("anywhere") ? text.indexOf(phrase) : text.startsWith(phrase) ? 0 : -1;
      int end = at + phrase.length();
      if (at >= 0 && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return entry.has("anywhere") || !entry.has("label") || isLabel(text.substring(end));
      }
    }
    return false;
  }

  /** A word that labels a note is followed by a colon, a dash, a date or nothing. */
  private static boolean isLabel(String rest) {
    String after = rest.strip();
    return after.isEmpty()
        || ":.–—-(])*|".indexOf(after.charAt(0)) >= 0
        || after.chars().limit(30).anyMatch(Character::isDigit)
        || after.substring(0, Math.min(40, after.length())).indexOf(':') >= 0;
  }
}
