package org.bylint.rules.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bylint.analysis.Article;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/**
 * A common word that the article writes in two ways: one finding for each form but the usual one.
 */
final class InconsistentForm implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    for (Map<String, List<Span>> forms : WordForms.of(article, options).values()) {
      if (forms.size() > 1) {
        String usual = usual(article, forms);
        forms.forEach(
            (form, places) -> {
              if (!form.equals(usual)) {
                report(
                    article, form, places, usual, forms.getOrDefault(usual, List.of()), findings);
              }
            });
      }
    }
  }

  /** The most frequent form; of two as frequent the one of the dictionary, then the first. */
  private static String usual(Article article, Map<String, List<Span>> forms) {
    String usual = "";
    int most = 0;
    for (Map.Entry<String, List<Span>> form : forms.entrySet()) {
      int rank = 2 * form.getValue().size() + (isWord(article, form.getKey()) ? 1 : 0);
      if (rank > most) {
        usual = form.getKey();
        most = rank;
      }
    }
    return usual;
  }

  private static boolean isWord(Article article, String form) {
    return form.indexOf(' ') < 0 && article.language().knows(form);
  }

  private static void report(
      Article article,
      String form,
      List<Span> places,
      String usual,
      List<Span> usualPlaces,
      Findings findings) {
    String text = article.document().text();
    List<Fix.Edit> edits = new ArrayList<>();
    for (Span place : places) {
      edits.add(new Fix.Edit(place, rewritten(place.in(text), form, usual)));
    }
    Span first = places.get(0);
    findings
        .at(first)
        .value("found", first.in(text))
        .value("other", usual)
        .value("count", usualPlaces.size())
        .related(usualPlaces.get(0), "other", "count", usualPlaces.size())
        .fix(new Fix(edits.get(0).replacement(), Fix.Applicability.UNSAFE, edits));
  }

  /** The usual form with the capital and the plural ending of what is written. */
  private static String rewritten(String written, String form, String usual) {
    String ending = written.length() > form.length() ? written.substring(form.length()) : "";
    boolean capital =
        Character.isUpperCase(written.charAt(0)) && Character.isLowerCase(form.charAt(0));
    String begin = capital ? Character.toUpperCase(usual.charAt(0)) + usual.substring(1) : usual;
    return begin + ending;
  }
}
