package org.bylint.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bylint.engine.FileResult;
import org.bylint.engine.Issue;
import org.bylint.engine.Location;
import org.bylint.engine.Summary;
import org.bylint.report.JsonStream;
import org.bylint.report.Wording;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;

/**
 * SARIF 2.1.0 (OASIS standard of 27 March 2020), for code scanning. Results come as the files do;
 * the rules that they name follow after them, in the order in which they first occurred.
 */
public final class SarifReporter extends Gathering {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final Wording wording;
  private final String version;
  private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
  private final Map<String, Integer> indexes = new LinkedHashMap<>();

  public SarifReporter(Writer out, Wording wording, Severity shownFrom, String version)
      throws IOException {
    super(shownFrom);
    json = JsonStream.open(out);
    this.wording = wording;
    this.version = version;
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeStringField("language", wording.code());
    json.writeArrayFieldStart("results");
  }

  @Override
  void checked(FileResult.Checked file, List<Issue> shown) throws IOException {
    for (Issue issue : shown) {
      JsonStream.newLine(json);
      result(file.path(), issue);
    }
  }

  private void result(String path, Issue issue) throws IOException {
    String id = issue.rule().id();
    rules.putIfAbsent(id, issue.rule());
    Integer index = indexes.get(id);
    if (index == null) {
      index = indexes.size();
      indexes.put(id, index);
    }
    json.writeStartObject();
    json.writeStringField("ruleId", id);
    json.writeNumberField("ruleIndex", index);
    json.writeStringField("level", level(issue.severity()));
    text("message", issue.message());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    place(path, issue.place(), issue.isWholeArticle());
    json.writeEndObject();
    json.writeEndArray();
    related(path, issue);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("bylint/v1", issue.fingerprint());
    // the one that GitHub follows from commit to commit
    json.writeStringField("primaryLocationLineHash", issue.fingerprint());
    json.writeEndObject();
    fixes(path, issue);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "note";
      case OFF -> "none";
    };
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private void place(String path, Location location, boolean whole) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(path);
    json.writeObjectFieldStart("region");
    region(location);
    if (!whole) {
      text("snippet", location.text());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void artifact(String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", UriPath.of(path));
    json.writeEndObject();
  }

  private void region(Location location) throws IOException {
    json.writeNumberField("startLine", location.start().line());
    json.writeNumberField("startColumn", location.start().column());
    json.writeNumberField("endLine", location.end().line());
    json.writeNumberField("endColumn", location.end().column());
    json.writeNumberField("charOffset", location.start().offset());
    json.writeNumberField("charLength", location.end().offset() - location.start().offset());
  }

  private void related(String path, Issue issue) throws IOException {
    if (issue.related().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    int id = 1;
    for (Issue.RelatedPlace related : issue.related()) {
      json.writeStartObject();
      json.writeNumberField("id", id++);
      place(related.path().orElse(path), related.place(), false);
      if (!related.message().isEmpty()) {
        text("message", related.message());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void fixes(String path, Issue issue) throws IOException {
    List<String> texts = Correction.of(issue);
    if (texts.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    for (String text : texts) {
      json.writeStartObject();
      text(
          "description",
          text.isBlank()
              ? wording.pick("À supprimer", "Delete it")
              : wording.pick("Écrire ", "Write ") + wording.quoted(text));
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      artifact(path);
      json.writeArrayFieldStart("replacements");
      json.writeStartObject();
      json.writeObjectFieldStart("deletedRegion");
      region(issue.place());
      json.writeEndObject();
      text("insertedContent", text);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void end(Summary summary) throws IOException {
    JsonStream.newLine(json);
    json.writeEndArray();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "bylint");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : rules.values()) {
      JsonStream.newLine(json);
      rule(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    invocation();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void rule(RuleInfo rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", rule.id());
    text("shortDescription", wording.of(rule.summary()));
    text("fullDescription", wording.of(rule.reason()));
    text("help", help(rule));
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeBooleanField("enabled", rule.severity() != Severity.OFF);
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(rule.category());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private String help(RuleInfo rule) {
    StringBuilder b = new StringBuilder(wording.of(rule.reason()));
    if (!rule.references().isEmpty()) {
      b.append("\n\n").append(String.join("\n", rule.references()));
    }
    return b.append("\n\nbylint rules ").append(rule.id()).toString();
  }

  private void invocation() throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", problems().isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Problem problem : problems()) {
      JsonStream.newLine(json);
      json.writeStartObject();
      json.writeStringField("level", "error");
      text("message", problem.message());
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      artifact(problem.path());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
