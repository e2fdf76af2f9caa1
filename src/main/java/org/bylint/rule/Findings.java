package org.bylint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.text.Span;

/**
 * Collects what one rule sees in one article.
 *
 * <pre>{@code
 * findings.at(mention).value("found", "Choïgu").value("count", 2)
 *     .related(first, "other").suggest("Choïgou");
 * }</pre>
 */
public final class Findings {
  private final String rule;
  private final List<Draft> drafts = new ArrayList<>();

  public Findings(String rule) {
    this.rule = rule;
  }

  /** A finding at a span of the document's text. */
  public Draft at(Span span) {
    return at(Place.text(span));
  }

  public Draft at(Place place) {
    Draft draft = new Draft(place);
    drafts.add(draft);
    return draft;
  }

  /** A finding about the article as a whole. */
  public Draft atArticle() {
    return at(Place.source(new Span(0, 0)));
  }

  /** What was found, in the order of reporting. */
  public List<Finding> all() {
    return drafts.stream().map(Draft::build).toList();
  }

  /** A finding in the making. */
  public final class Draft {
    private final Place place;
    private String variant = "";
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Finding.Related> related = new ArrayList<>();
    private final List<Fix> fixes = new ArrayList<>();

    private Draft(Place place) {
      this.place = place;
    }

    /** Uses one of the page's variants instead of the rule's own message and severity. */
    public Draft variant(String key) {
      variant = key;
      return this;
    }

    /** What stands for {@code {name}} in the message. */
    public Draft value(String name, Object value) {
      values.put(name, value.toString());
      return this;
    }

    /**
     * Another place; {@code note} is a key of the page's notes, {@code namesAndValues} its values.
     */
    public Draft related(Span span, String note, Object... namesAndValues) {
      return related(Place.text(span), note, namesAndValues);
    }

    /** Another place, in the text or in the source. */
    public Draft related(Place at, String note, Object... namesAndValues) {
      return related(Optional.empty(), at, note, namesAndValues);
    }

    /** A place in the text of another file. */
    public Draft relatedIn(String path, Span span, String note, Object... namesAndValues) {
      return related(Optional.of(path), Place.text(span), note, namesAndValues);
    }

    /** A place in another file. */
    public Draft relatedIn(String path, Place at, String note, Object... namesAndValues) {
      return related(Optional.of(path), at, note, namesAndValues);
    }

    private Draft related(Optional<String> path, Place at, String note, Object... namesAndValues) {
      Map<String, String> map = new LinkedHashMap<>();
      for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
        map.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
      }
      related.add(new Finding.Related(path, at, note, map));
      return this;
    }

    /** An unsafe correction: the text that should stand at the finding's place. */
    public Draft suggest(String replacement) {
      return fix(replacement, Fix.Applicability.UNSAFE);
    }

    /** A correction of the finding's place. */
    public Draft fix(String replacement, Fix.Applicability applicability) {
      List<Fix.Edit> edits =
          place.frame() == Place.Frame.TEXT && applicability != Fix.Applicability.DISPLAY_ONLY
              ? List.of(new Fix.Edit(place.span(), replacement))
              : List.of();
      return fix(new Fix(replacement, applicability, edits));
    }

    /** A correction with edits of its own. */
    public Draft fix(Fix fix) {
      fixes.add(fix);
      return this;
    }

    private Finding build() {
      return new Finding(rule, place, variant, values, related, fixes);
    }
  }
}
