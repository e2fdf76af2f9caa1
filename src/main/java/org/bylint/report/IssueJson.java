package org.bylint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.bylint.engine.Issue;
import org.bylint.engine.Location;
import org.bylint.rule.Fix;
import org.bylint.rule.RuleInfo;
import org.bylint.text.Position;

/** A finding as the JSON formats write it. */
public final class IssueJson {
  private final JsonGenerator json;
  private final Wording wording;

  public IssueJson(JsonGenerator json, Wording wording) {
    this.json = json;
    this.wording = wording;
  }

  /** The fields of a finding, into an object that is open. */
  public void write(Issue issue) throws IOException {
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
}
