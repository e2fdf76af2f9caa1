package org.bylint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bylint.input.Zone;
import org.bylint.rule.Localised;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.page.RulePage;

/** The rules, for programs. */
public final class RulesJson {
  private final JsonGenerator json;

  private RulesJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the rules with all that their pages say. */
  public static void write(Writer out, List<RulePage> pages, String version) throws IOException {
    RulesJson rules = new RulesJson(JsonStream.open(out));
    JsonStream.head(rules.json, version, "rules");
    for (RulePage page : pages) {
      JsonStream.newLine(rules.json);
      rules.rule(page);
    }
    JsonStream.newLine(rules.json);
    rules.json.writeEndArray();
    JsonStream.close(rules.json);
  }

  private void rule(RulePage page) throws IOException {
    RuleInfo rule = page.info();
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("severity", rule.severity().key());
    strings("languages", rule.languages());
    strings("zones", rule.zones().stream().map(Zone::key).toList());
    json.writeBooleanField("quotations", rule.insideQuotations());
    localised("summary", rule.summary());
    localised("message", rule.message());
    localised("reason", rule.reason());
    strings("references", rule.references());
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, RuleInfo.OptionInfo> option : rule.options().entrySet()) {
      json.writeObjectFieldStart(option.getKey());
      value("default", option.getValue().standard());
      localised("help", option.getValue().help());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeStringField("page", page.body());
    json.writeEndObject();
  }

  private void value(String name, Object value) throws IOException {
    if (value instanceof Boolean flag) {
      json.writeBooleanField(name, flag);
    } else if (value instanceof Long number) {
      json.writeNumberField(name, number);
    } else if (value instanceof List<?> list) {
      strings(name, list.stream().map(Object::toString).toList());
    } else {
      json.writeStringField(name, value.toString());
    }
  }

  private void strings(String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void localised(String name, Localised text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("fr", text.fr());
    json.writeStringField("en", text.en());
    json.writeEndObject();
  }
}
