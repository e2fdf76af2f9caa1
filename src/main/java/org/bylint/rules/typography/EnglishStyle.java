package org.bylint.rules.typography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bylint.analysis.Article;
import org.bylint.language.Lexicon;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/**
 * What English house styles write in different ways (Mr and Mr., 7pm and 7 p.m., dashes): as the
 * house writes it, or one way in the article. The ways are data ({@code english-styles}).
 */
final class EnglishStyle implements Check {
  private static final String STYLES = "english-styles";

  /** A headline has quotation marks of its own; with itself it is always at one. */
  private static final String HEADLINES = "headline-quotes";

  /** How many times more frequent a way must be to be that of the article. */
  private static final int CLEAR = 2;

  @Override
  public void check(Article article, Options options, Findings findings) {
    Lexicon styles = article.language().lexicon(STYLES);
    String house = options.text("style");
    Map<String, List<StyledForms.Form>> families = new LinkedHashMap<>();
    for (StyledForms.Form form : StyledForms.of(article, styles)) {
      if (Scope.covers(options.rule(), article, form.shown())) {
        families.computeIfAbsent(form.family(), f -> new ArrayList<>()).add(form);
      }
    }
    boolean known = styles.entries().stream().anyMatch(entry -> entry.has(house));
    for (List<StyledForms.Form> family : families.values()) {
      if (known) {
        conform(article, options, family, house, findings);
      } else if (!family.get(0).family().equals(HEADLINES)) {
        compare(article, options, family, findings);
      }
    }
  }

  private static void conform(
      Article article,
      Options options,
      List<StyledForms.Form> forms,
      String house,
      Findings findings) {
    Lexicon styles = article.language().lexicon(STYLES);
    Places places = new Places(article, options.rule());
    for (StyledForms.Form form : forms) {
      if (!form.entry().has(house)) {
        other(styles, form, entry -> entry.has(house))
            .ifPresent(entry -> add(article, places, form, entry));
      }
    }
    if (!places.isEmpty()) {
      places.reportSafe(findings).variant("house").value("style", house);
    }
  }

  private static void compare(
      Article article, Options options, List<StyledForms.Form> forms, Findings findings) {
    Map<String, List<StyledForms.Form>> kinds = new LinkedHashMap<>();
    List<StyledForms.Form> major = List.of();
    for (StyledForms.Form form : forms) {
      List<StyledForms.Form> kind = kinds.computeIfAbsent(form.kind(), k -> new ArrayList<>());
      kind.add(form);
      major = kind.size() > major.size() ? kind : major;
    }
    int minor = forms.size() - major.size();
    if (minor == 0 || major.size() < CLEAR * minor) {
      return;
    }
    StyledForms.Form model = major.get(0);
    Lexicon styles = article.language().lexicon(STYLES);
    Places places = new Places(article, options.rule());
    for (StyledForms.Form form : forms) {
      if (!form.kind().equals(model.kind())) {
        other(styles, form, entry -> entry.attribute("kind", "").equals(model.kind()))
            .ifPresent(entry -> add(article, places, form, entry));
      }
    }
    if (!places.isEmpty()) {
      places
          .reportSafe(findings)
          .value("other", article.document().textOf(model.shown()))
          .value("otherCount", major.size())
          .related(model.shown(), "other", "count", major.size());
    }
  }

  private static Optional<Lexicon.Entry> other(
      Lexicon styles, StyledForms.Form form, Predicate<Lexicon.Entry> wanted) {
    String concept = form.entry().attribute("concept", "");
    for (Lexicon.Entry entry : styles.entries()) {
      if (entry.attribute("concept", "").equals(concept) && wanted.test(entry)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static void add(
      Article article, Places places, StyledForms.Form form, Lexicon.Entry entry) {
    String text = article.document().text();
    String instead = StyledForms.written(form, entry, text);
    String before = text.substring(form.shown().start(), form.span().start());
    String after = text.substring(form.span().end(), form.shown().end());
    boolean pointFollows = entry.phrase().endsWith(".") && !instead.endsWith(".");
    places.add(
        form.shown(),
        before + instead + (pointFollows ? "." : after),
        form.family().equals(HEADLINES)
            ? marks(article, form.span(), entry.phrase())
            : List.of(new Fix.Edit(form.span(), instead)));
  }

  /** Quoted words are not touched, only their marks; in front matter a mark may end the value. */
  private static List<Fix.Edit> marks(Article article, Span quotation, String model) {
    if (!article.document().format().equals("text")) {
      return List.of();
    }
    Span opening = new Span(quotation.start(), quotation.start() + 1);
    Span closing = new Span(quotation.end() - 1, quotation.end());
    return List.of(
        new Fix.Edit(opening, model.substring(0, 1)),
        new Fix.Edit(closing, model.substring(model.length() - 1)));
  }
}
