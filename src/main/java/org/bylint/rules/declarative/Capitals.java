package org.bylint.rules.declarative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/**
 * Reports words whose capitals are not those of the page ({@code capitals}). A capital that only
 * the beginning of a sentence asks for and a line all in capitals are left alone.
 */
final class Capitals implements Check {
  static final Set<String> PARAMETERS = Set.of("forms", "lexicon", "except");

  private final WordLists forms;
  private final String lexicon;
  private final PhraseScan scan;

  Capitals(Parameters parameters) {
    forms = parameters.wordLists("forms");
    lexicon = parameters.optionalText("lexicon").orElse("");
    scan = new PhraseScan(this::entries, parameters.wordLists("except"), false);
    if (forms.isEmpty() && lexicon.isEmpty()) {
      throw new ParameterException("forms", "is missing (or name a lexicon)");
    }
  }

  private List<Lexicon.Entry> entries(Language language) {
    List<Lexicon.Entry> entries = new ArrayList<>(forms.entries(language.code()));
    entries.addAll(language.lexicon(lexicon).entries());
    return entries;
  }

  @Override
  public void check(Article article, Options options, Findings findings) {
    scan.scan(
        article,
        options.rule(),
        (passage, from, to, span, entry) ->
            report(article, span, from == 0, entry.phrase(), findings));
  }

  private static void report(
      Article article, Span span, boolean first, String form, Findings findings) {
    String found = article.document().textOf(span);
    boolean right = same(found, form) || (first && same(found, Case.raised(form)));
    if (!right && !Case.isUpperLine(article.document().text(), span)) {
      findings.at(span).value("found", found).value("form", form).suggest(form);
    }
  }

  /** Whether the two have their capitals at the same places; marks may be written otherwise. */
  private static boolean same(String found, String form) {
    return capitals(found).equals(capitals(form));
  }

  private static List<Boolean> capitals(String words) {
    return words.codePoints().filter(Character::isLetter).mapToObj(Character::isUpperCase).toList();
  }
}
