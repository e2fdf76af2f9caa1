package org.bylint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.bylint.engine.Trial;
import org.bylint.rule.Severity;

/** What a rule finds in a corpus, for programs, by the schema of the trial of a rule. */
public final class TrialJson {
  private static final int MOST_WORDS = 100;

  private TrialJson() {}

  /**
   * Writes it.
   *
   * @param rule id
   * @param seed of the draw
   * @param failures path and message of each input that could not be read
   */
  public static void write(
      Writer out,
      Wording wording,
      String version,
      String rule,
      Trial trial,
      long seed,
      List<String[]> failures)
      throws IOException {
    JsonGenerator json = JsonStream.open(out);
    JsonStream.head(json, version);
    json.writeStringField("rule", rule);
    json.writeNumberField("articles", trial.articles());
    json.writeNumberField("suppressed", trial.suppressed());
    count(json, trial.all(), trial.articles());
    json.writeObjectFieldStart("severities");
    for (Map.Entry<Severity, Trial.Count> entry : trial.severities().entrySet()) {
      json.writeObjectFieldStart(entry.getKey().key());
      count(json, entry.getValue(), trial.articles());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("words");
    for (Trial.Word word : trial.mostFrequent(MOST_WORDS)) {
      json.writeStartObject();
      json.writeStringField("text", word.text());
      json.writeNumberField("findings", word.count().findings());
      json.writeNumberField("articlesWithFindings", word.count().articles());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("seed", seed);
    json.writeArrayFieldStart("sample");
    IssueJson issues = new IssueJson(json, wording);
    for (Trial.Drawn one : trial.drawn()) {
      JsonStream.newLine(json);
      json.writeStartObject();
      json.writeStringField("path", one.path());
      issues.write(one.issue());
      json.writeEndObject();
    }
    JsonStream.end(json, failures);
  }

  private static void count(JsonGenerator json, Trial.Count count, int articles)
      throws IOException {
    json.writeNumberField("findings", count.findings());
    json.writeNumberField("articlesWithFindings", count.articles());
    json.writeNumberField(
        "per100", Math.round(count.findings() * 10_000.0 / Math.max(1, articles)) / 100.0);
  }
}
