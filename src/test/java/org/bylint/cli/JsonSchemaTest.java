package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.Test;

/** What the program prints is what the published schemas say. */
class JsonSchemaTest {
  private static final Path ARTICLES = Path.of("test-articles");

  @Test
  void checkPrintsWhatItsSchemaSays() throws IOException {
    Result result =
        Program.in(ARTICLES).run("check", "--format", "json", ".", "no-such-article.txt");

    assertThat(result.out()).contains("\"related\":[{", "no-such-article.txt");
    assertThat(violations("check", result.out())).isEmpty();
  }

  @Test
  void inspectPrintsWhatItsSchemaSays() throws IOException {
    Result result =
        Program.in(ARTICLES).run("inspect", "--format", "json", ".", "no-such-article.txt");

    assertThat(result.out()).contains("\"speaker\":{", "\"metadata\":[{");
    assertThat(violations("inspect", result.out())).isEmpty();
  }

  @Test
  void namesPrintsWhatItsSchemaSays() throws IOException {
    Result result =
        Program.in(ARTICLES).run("names", "--format", "json", ".", "no-such-article.txt");

    assertThat(result.out()).contains("\"kind\":\"person\"", "no-such-article.txt");
    assertThat(violations("names", result.out())).isEmpty();
  }

  static Set<ValidationMessage> violations(String name, String json) throws IOException {
    Path file = Path.of("docs/schema/" + name + ".schema.json");
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(file));
    return schema.validate(json, InputFormat.JSON);
  }
}
