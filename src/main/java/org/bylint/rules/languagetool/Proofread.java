package org.bylint.rules.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bylint.analysis.Article;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Folding;

/**
 * Hands LanguageTool's remarks on. Each page takes those of its kind; an article is read once for
 * all pages.
 */
final class Proofread implements Check {
  /** What the lexicon of kinds does not place is a matter of style. */
  private static final String OTHER = "style";

  private static final String SPELLING = "spelling";

  private final Map<String, Proofreaders> byLanguage = new ConcurrentHashMap<>();

  /** What was remarked in an article, at its places there. */
  private record Remarks(List<Remark> all) {}

  @Override
  public Optional<String> unavailable() {
    return Proofreaders.missing();
  }

  @Override
  public void check(Article article, Options options, Findings findings) {
    String page = options.rule().id();
    String kind = page.substring(page.indexOf('/') + 1);
    List<String> skip = options.strings("skip");
    Lexicon kinds = article.language().lexicon("languagetool-kinds");
    KnownWords known = new KnownWords(article);
    for (Remark remark : remarks(article).all()) {
      String its = kinds.find(remark.category()).map(e -> e.attribute("kind", OTHER)).orElse(OTHER);
      boolean wanted = its.equals(kind) && !skip.contains(remark.rule());
      if (wanted && !isOfNames(remark, kind, known) && !addsAccentToCapital(remark, article)) {
        report(article, remark, findings);
      }
    }
  }

  /** A speller stumbles over names, and grammar takes their gender for granted. */
  private static boolean isOfNames(Remark remark, String kind, KnownWords known) {
    return switch (kind) {
      case SPELLING -> known.covers(remark.span()) || !known.isSlip(remark);
      case "grammar" -> known.hasName(remark.span());
      default -> false;
    };
  }

  /** Agé, Etat: a matter of typography/capital-accents. */
  private static boolean addsAccentToCapital(Remark remark, Article article) {
    String found = remark.span().in(article.document().text());
    for (String suggestion : remark.suggestions()) {
      if (!suggestion.equals(found)
          && suggestion.length() == found.length()
          && suggestion.regionMatches(1, found, 1, found.length() - 1)
          && Character.isUpperCase(found.charAt(0))
          && Folding.fold(suggestion).equals(Folding.fold(found))) {
        return true;
      }
    }
    return false;
  }

  private Remarks remarks(Article article) {
    return article.shared(
        Proofread.class,
        Remarks.class,
        () -> {
          PlainArticle plain = PlainArticle.of(article);
          List<Remark> remarks = new ArrayList<>();
          for (Remark remark : proofreaders(article.language()).read(plain.text())) {
            plain.placed(remark).ifPresent(remarks::add);
          }
          return new Remarks(remarks);
        });
  }

  private Proofreaders proofreaders(Language language) {
    return byLanguage.computeIfAbsent(
        language.code(),
        code -> {
          List<String> off = new ArrayList<>();
          for (Lexicon.Entry entry : language.lexicon("languagetool-off").entries()) {
            off.add(entry.phrase());
          }
          return new Proofreaders(variant(language), off);
        });
  }

  /** LanguageTool's speller knows variants of a language only; ours knows all their words. */
  private static String variant(Language language) {
    Lexicon variants = language.lexicon("languagetool-variants");
    return variants
        .find(language.code())
        .map(e -> e.attribute("variant", language.code()))
        .orElse(language.code());
  }

  private static void report(Article article, Remark remark, Findings findings) {
    boolean curly = article.document().text().indexOf('’') >= 0;
    Findings.Draft draft =
        findings.at(remark.span()).value("message", remark.message()).value("rule", remark.rule());
    for (String suggestion : remark.suggestions()) {
      draft.suggest(curly ? suggestion.replace('\'', '’') : suggestion);
    }
  }
}
