package org.bylint.rules.declarative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bylint.analysis.Article;
import org.bylint.input.Metadata;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Place;

/**
 * Reports fields that the front matter must have and fields of a wrong form ({@code metadata}). An
 * article without any front matter is left alone unless the page says {@code always}.
 */
final class MetadataFields implements Check {
  static final Set<String> PARAMETERS = Set.of("fields", "forms", "always");

  private final List<String> fields;
  private final Map<String, Pattern> forms = new LinkedHashMap<>();
  private final boolean always;

  MetadataFields(Parameters parameters) {
    fields = parameters.texts("fields");
    always = parameters.flag("always");
    parameters
        .pairs("forms")
        .forEach((field, form) -> forms.put(field, SafePattern.compile("forms", form, false)));
    if (fields.isEmpty() && forms.isEmpty()) {
      throw new ParameterException("fields", "is missing (or give forms)");
    }
  }

  @Override
  public void check(Article article, Options options, Findings findings) {
    Metadata metadata = article.document().metadata();
    if (metadata.isEmpty() && !always) {
      return;
    }
    List<String> missing = new ArrayList<>();
    for (String field : fields) {
      if (List.of(field.split("\\|", -1)).stream().allMatch(f -> find(metadata, f).isEmpty())) {
        missing.add(field.replace("|", " / "));
      }
    }
    if (!missing.isEmpty()) {
      findings
          .atArticle()
          .value("fields", String.join(", ", missing))
          .value("field", missing.get(0))
          .value("found", "")
          .value("count", missing.size());
    }
    forms.forEach((field, form) -> find(metadata, field).ifPresent(f -> form(f, form, findings)));
  }

  private static void form(Metadata.Field field, Pattern form, Findings findings) {
    for (String value : field.values()) {
      if (!form.matcher(new CountedText(value)).matches()) {
        findings
            .at(Place.source(field.source()))
            .value("field", field.key())
            .value("fields", field.key())
            .value("found", value)
            .value("count", 1);
        return;
      }
    }
  }

  /** A field with a value, by its key or by what it means ({@code author}, {@code image-alt}). */
  private static Optional<Metadata.Field> find(Metadata metadata, String name) {
    String meaning = name.strip().replace('-', '_').toUpperCase(Locale.ROOT);
    return metadata.fields().stream()
        .filter(f -> f.key().equals(name.strip()) || f.property().name().equals(meaning))
        .filter(f -> !f.text().isBlank())
        .findFirst();
  }
}
