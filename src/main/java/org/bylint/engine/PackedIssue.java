package org.bylint.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.bylint.input.Zone;
import org.bylint.rule.Finding;
import org.bylint.rule.Fix;
import org.bylint.rule.Place;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;
import org.bylint.text.Position;
import org.bylint.text.Span;

/** Writes issues as bytes and reads them again; what is read equals what was written. */
final class PackedIssue {
  private PackedIssue() {}

  static void write(DataOutput out, Issue issue) throws IOException {
    finding(out, issue.finding());
    PackedText.text(out, issue.severity().name());
    PackedText.text(out, issue.message());
    location(out, issue.place());
    PackedText.optional(out, issue.zone().map(Zone::name));
    excerpt(out, issue.excerpt());
    PackedText.list(out, issue.related(), PackedIssue::related);
    PackedText.text(out, issue.fingerprint());
  }

  /** Reads an issue of one of these rules, by id. */
  static Issue read(DataInput in, Map<String, RuleInfo> rules) throws IOException {
    Finding finding = finding(in);
    return new Issue(
        finding,
        Optional.ofNullable(rules.get(finding.rule())).orElseThrow(),
        Severity.valueOf(PackedText.text(in)),
        PackedText.text(in),
        location(in),
        PackedText.optional(in).map(Zone::valueOf),
        excerpt(in),
        PackedText.list(in, PackedIssue::relatedPlace),
        PackedText.text(in));
  }

  private static void finding(DataOutput out, Finding finding) throws IOException {
    PackedText.text(out, finding.rule());
    place(out, finding.place());
    PackedText.text(out, finding.variant());
    PackedText.map(out, finding.values());
    PackedText.list(out, finding.related(), PackedIssue::related);
    PackedText.list(out, finding.fixes(), PackedIssue::fix);
  }

  private static Finding finding(DataInput in) throws IOException {
    return new Finding(
        PackedText.text(in),
        place(in),
        PackedText.text(in),
        PackedText.map(in),
        PackedText.list(in, PackedIssue::related),
        PackedText.list(in, PackedIssue::fix));
  }

  private static void related(DataOutput out, Finding.Related related) throws IOException {
    PackedText.optional(out, related.path());
    place(out, related.place());
    PackedText.text(out, related.note());
    PackedText.map(out, related.values());
  }

  private static Finding.Related related(DataInput in) throws IOException {
    return new Finding.Related(
        PackedText.optional(in), place(in), PackedText.text(in), PackedText.map(in));
  }

  private static void fix(DataOutput out, Fix fix) throws IOException {
    PackedText.text(out, fix.text());
    PackedText.text(out, fix.applicability().name());
    PackedText.list(
        out,
        fix.edits(),
        (to, edit) -> {
          place(to, new Place(edit.span(), edit.frame()));
          PackedText.text(to, edit.replacement());
        });
  }

  private static Fix fix(DataInput in) throws IOException {
    return new Fix(
        PackedText.text(in),
        Fix.Applicability.valueOf(PackedText.text(in)),
        PackedText.list(in, PackedIssue::edit));
  }

  private static Fix.Edit edit(DataInput in) throws IOException {
    Place place = place(in);
    return new Fix.Edit(place.span(), PackedText.text(in), place.frame());
  }

  private static void related(DataOutput out, Issue.RelatedPlace related) throws IOException {
    PackedText.optional(out, related.path());
    location(out, related.place());
    PackedText.text(out, related.message());
    excerpt(out, related.excerpt());
  }

  private static Issue.RelatedPlace relatedPlace(DataInput in) throws IOException {
    return new Issue.RelatedPlace(
        PackedText.optional(in), location(in), PackedText.text(in), excerpt(in));
  }

  private static void location(DataOutput out, Location location) throws IOException {
    position(out, location.start());
    position(out, location.end());
    PackedText.text(out, location.text());
  }

  private static Location location(DataInput in) throws IOException {
    return new Location(position(in), position(in), PackedText.text(in));
  }

  private static void position(DataOutput out, Position position) throws IOException {
    out.writeInt(position.line());
    out.writeInt(position.column());
    out.writeInt(position.offset());
  }

  private static Position position(DataInput in) throws IOException {
    return new Position(in.readInt(), in.readInt(), in.readInt());
  }

  private static void excerpt(DataOutput out, Excerpt excerpt) throws IOException {
    PackedText.text(out, excerpt.text());
    out.writeInt(excerpt.from());
    out.writeInt(excerpt.to());
  }

  private static Excerpt excerpt(DataInput in) throws IOException {
    return new Excerpt(PackedText.text(in), in.readInt(), in.readInt());
  }

  private static void place(DataOutput out, Place place) throws IOException {
    span(out, place.span());
    PackedText.text(out, place.frame().name());
  }

  private static Place place(DataInput in) throws IOException {
    return new Place(span(in), Place.Frame.valueOf(PackedText.text(in)));
  }

  private static void span(DataOutput out, Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span span(DataInput in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }
}
