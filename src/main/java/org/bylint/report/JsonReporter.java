package org.bylint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.bylint.engine.Defect;
import org.bylint.engine.FileResult;
import org.bylint.engine.Issue;
import org.bylint.engine.Location;
import org.bylint.engine.Summary;
import org.bylint.rule.Fix;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;
import org.bylint.text.Position;

/**
 * The report for programs; {@code docs/schema/check.schema.json} says what it holds. Each file and
 * each finding begins a line, so that two reports can be compared.
 */
public final class JsonReporter implements Reporter {
  private final JsonGenerator json;
  private final Wording wording;
  private final Severity shownFrom;
  private final String version;
  private final List<FileResult.Failed> failures = new ArrayList<>();
  private final List<Defect> defects = new ArrayList<>();

  /**
   * A reporter.
   *
   * @param out where to write; flushed at the end, not closed
   * @param shownFrom the least grave severity that is shown
   * @param version of the program
   */
  public JsonReporter(Writer out, Wording wording, Severity shownFrom, String version)
      throws IOException {
    json = JsonStream.open(out);
    this.wording = wording;
    this.shownFrom = shownFrom;
    this.version = version;
  }

  @Override
  public void begin() throws IOException {
    JsonStream.head(json, version, "files");
  }

  @Override
  public void file(FileResult result) throws IOException {
    if (result instanceof FileResult.Failed failed) {
      failures.add(failed);
    } else if (result instanceof FileResult.Checked checked) {
      checked(checked);
    }
  }

  private void checked(FileResult.Checked file) throws IOException {
    defects.addAll(file.defects());
    JsonStream.newLine(json);
    json.writeStartObject();
    json.writeStringField("path", file.path());
    json.writeStringField("language", file.language());
    json.writeArrayFieldStart("findings");
    for (Issue issue : file.issues()) {
      if (issue.severity().isAtLeast(shownFrom)) {
        JsonStream.newLine(json);
        issue(issue);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void issue(Issue issue) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", issue.rule().id());
    json.writeStringField("severity", issue.severity().key());
    json.writeStringField("message", issue.message());
    json.writeStringField("fingerprint", issue.fingerprint());
    location(issue.place());
    if (issue.zone().isPresent()) {
      json.writeStringField("zone", issue.zone().get().key());
    } else {
      json.writeNullField("zone");
    }
    suggestions(issue);
    related(issue);
    json.writeStringField("help", help(issue.rule()));
    json.writeEndObject();
  }

  private void suggestions(Issue issue) throws IOException {
    json.writeArrayFieldStart("suggestions");
    for (Fix fix : issue.finding().fixes()) {
      json.writeStartObject();
      json.writeStringField("text", fix.text());
      json.writeBooleanField("safe", fix.applicability() == Fix.Applicability.SAFE);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void related(Issue issue) throws IOException {
    json.writeArrayFieldStart("related");
    for (Issue.RelatedPlace related : issue.related()) {
      json.writeStartObject();
      if (related.path().isPresent()) {
        json.writeStringField("path", related.path().get());
      } else {
        json.writeNullField("path");
      }
      location(related.place());
      json.writeStringField("message", related.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void location(Location location) throws IOException {
    position("start", location.start());
    position("end", location.end());
    json.writeStringField("text", location.text());
  }

  private void position(String name, Position position) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
    json.writeNumberField("offset", position.offset());
    json.writeEndObject();
  }

  /** Why the rule matters, what it rests on, and where its page is. */
  private String help(RuleInfo rule) {
    StringBuilder b = new StringBuilder(wording.of(rule.reason()));
    if (!rule.references().isEmpty()) {
      b.append(" (").append(String.join("; ", rule.references())).append(')');
    }
    return b.append(b.length() > 0 ? " " : "").append("bylint rules ").append(rule.id()).toString();
  }

  @Override
  public void end(Summary summary) throws IOException {
    JsonStream.newLine(json);
    json.writeEndArray();
    errors();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("files", summary.files());
    json.writeNumberField("errors", summary.shown(Severity.ERROR));
    json.writeNumberField("warnings", summary.shown(Severity.WARNING));
    json.writeNumberField("suggestions", summary.shown(Severity.SUGGESTION));
    json.writeNumberField("hidden", summary.hidden());
    json.writeNumberField("suppressed", summary.suppressed());
    json.writeNumberField("baselined", 0);
    if (summary.corrected() > 0) {
      json.writeNumberField("fixed", summary.corrected());
    }
    json.writeEndObject();
    JsonStream.close(json);
  }

  private void errors() throws IOException {
    json.writeArrayFieldStart("errors");
    for (FileResult.Failed failure : failures) {
      json.writeStartObject();
      json.writeStringField("path", failure.path());
      json.writeStringField("message", failure.message());
      json.writeEndObject();
    }
    for (Defect defect : defects) {
      json.writeStartObject();
      json.writeStringField("path", defect.path());
      json.writeStringField("message", defect.message());
      json.writeStringField("rule", defect.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
