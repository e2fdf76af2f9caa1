package org.bylint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Claim;
import org.bylint.analysis.Credit;
import org.bylint.analysis.DateMention;
import org.bylint.analysis.Name;
import org.bylint.analysis.NumberMention;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.SourceMention;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Metadata;
import org.bylint.text.Span;

/**
 * What is understood of articles, for programs; {@code docs/schema/inspect.schema.json} says what
 * it holds. All offsets count in the source file.
 */
public final class InspectJson implements InspectReporter<Article> {
  private final JsonGenerator json;
  private final String version;
  private final List<String[]> failures = new ArrayList<>();

  public InspectJson(Writer out, String version) throws IOException {
    json = JsonStream.open(out);
    this.version = version;
  }

  @Override
  public void begin() throws IOException {
    JsonStream.head(json, version, "files");
  }

  @Override
  public void failed(String path, String message) {
    failures.add(new String[] {path, message});
  }

  @Override
  public void article(String path, Article article) throws IOException {
    JsonStream.newLine(json);
    json.writeStartObject();
    json.writeStringField("path", path);
    json.writeStringField("language", article.language().code());
    json.writeStringField("format", article.document().format());
    optional("published", article.published().map(LocalDate::toString));
    new ArticleWriter(article).write();
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    JsonStream.end(json, failures);
  }

  private void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Writes the layers of one article. */
  private final class ArticleWriter {
    private final Article article;
    private final Document document;

    ArticleWriter(Article article) {
      this.article = article;
      this.document = article.document();
    }

    void write() throws IOException {
      metadata();
      blocks();
      sentences();
      names();
      quotes();
      attributions();
      dates();
      numbers();
      credits();
    }

    private void metadata() throws IOException {
      json.writeArrayFieldStart("metadata");
      for (Metadata.Field field : document.metadata().fields()) {
        json.writeStartObject();
        json.writeStringField("key", field.key());
        json.writeStringField("property", key(field.property()));
        json.writeArrayFieldStart("values");
        for (String value : field.values()) {
          json.writeString(value);
        }
        json.writeEndArray();
        offsets(field.source());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void blocks() throws IOException {
      json.writeArrayFieldStart("blocks");
      for (Block block : document.blocks()) {
        json.writeStartObject();
        json.writeStringField("zone", block.zone().key());
        offsets(document.toSource(block.span()));
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void sentences() throws IOException {
      List<Sentence> sentences = article.sentences();
      List<Claim> claims = article.claims();
      json.writeArrayFieldStart("sentences");
      for (int i = 0; i < sentences.size(); i++) {
        json.writeStartObject();
        offsets(document.toSource(sentences.get(i).span()));
        Optional<Claim> claim = i < claims.size() ? Optional.of(claims.get(i)) : Optional.empty();
        optional("claim", claim.map(c -> key(c.state())));
        optional("type", claim.flatMap(Claim::type).map(InspectJson::key));
        source("source", claim.flatMap(Claim::source));
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void names() throws IOException {
      json.writeArrayFieldStart("names");
      for (Name name : article.names()) {
        json.writeStartObject();
        json.writeStringField("canonical", name.canonical());
        json.writeStringField("kind", key(name.kind()));
        places("mentions", name.mentions().stream().map(Name.Mention::span).toList());
        if (!name.functions().isEmpty()) {
          places("functions", name.functions().stream().map(Name.Function::span).toList());
        }
        if (!name.byFunction().isEmpty()) {
          places("byFunction", name.byFunction().stream().map(Name.Mention::span).toList());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void places(String field, List<Span> spans) throws IOException {
      json.writeArrayFieldStart(field);
      for (Span span : spans) {
        json.writeStartObject();
        place(span);
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void quotes() throws IOException {
      json.writeArrayFieldStart("quotes");
      for (Quotation quotation : article.quotations()) {
        json.writeStartObject();
        offsets(document.toSource(quotation.span()));
        json.writeStringField("kind", key(quotation.kind()));
        json.writeStringField("status", key(quotation.status()));
        json.writeStringField("style", key(quotation.style()));
        json.writeStringField("closing", key(quotation.closing()));
        json.writeNumberField("depth", quotation.depth());
        source("speaker", quotation.speaker());
        cue(quotation.cue());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void attributions() throws IOException {
      json.writeArrayFieldStart("attributions");
      for (Attribution attribution : article.attributions()) {
        json.writeStartObject();
        cue(Optional.of(attribution.cue()));
        source("source", attribution.source());
        json.writeObjectFieldStart("content");
        offsets(document.toSource(attribution.content()));
        json.writeEndObject();
        json.writeStringField("kind", key(attribution.kind()));
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void dates() throws IOException {
      json.writeArrayFieldStart("dates");
      for (DateMention date : article.dates()) {
        json.writeStartObject();
        place(date.span());
        optional("value", date.iso());
        json.writeStringField("kind", key(date.kind()));
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void numbers() throws IOException {
      json.writeArrayFieldStart("numbers");
      for (NumberMention number : article.numbers()) {
        json.writeStartObject();
        place(number.span());
        json.writeNumberField("value", number.value());
        optional("unit", number.unit());
        json.writeBooleanField("approximate", number.approximate());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void credits() throws IOException {
      json.writeArrayFieldStart("credits");
      for (Credit credit : article.credits()) {
        json.writeStartObject();
        json.writeStringField("text", credit.text());
        offsets(credit.inSource() ? credit.place() : document.toSource(credit.place()));
        json.writeStringField("position", key(credit.position()));
        json.writeArrayFieldStart("sources");
        for (String source : credit.sources()) {
          json.writeString(source);
        }
        json.writeEndArray();
        json.writeStringField("status", key(credit.status()));
        json.writeBooleanField("people", credit.people());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void source(String name, Optional<SourceMention> source) throws IOException {
      if (source.isEmpty()) {
        json.writeNullField(name);
        return;
      }
      json.writeObjectFieldStart(name);
      place(source.get().span());
      json.writeStringField("resolved", source.get().resolved());
      json.writeBooleanField("anonymous", source.get().anonymous());
      json.writeEndObject();
    }

    private void cue(Optional<Span> cue) throws IOException {
      if (cue.isEmpty()) {
        json.writeNullField("cue");
        return;
      }
      json.writeObjectFieldStart("cue");
      place(cue.get());
      json.writeEndObject();
    }

    /** The words as they stand in the file, and where. */
    private void place(Span inText) throws IOException {
      Span inSource = document.toSource(inText);
      json.writeStringField("text", inSource.in(document.source().content()));
      offsets(inSource);
    }

    private void offsets(Span inSource) throws IOException {
      json.writeNumberField("start", inSource.start());
      json.writeNumberField("end", inSource.end());
    }
  }
}
