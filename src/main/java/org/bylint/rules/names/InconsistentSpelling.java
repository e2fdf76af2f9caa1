package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.names.Capitals;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rules.names.Verdict.Tier;

/**
 * One name in two spellings in one article. Close spellings are found by their consonants, weighed
 * by distance, dictionary and neighbours, and reported once a pair, at the form to change.
 */
final class InconsistentSpelling implements Check {
  private final SpellingModels models;

  InconsistentSpelling(SpellingModels models) {
    this.models = models;
  }

  @Override
  public void check(Article article, Options options, Findings findings) {
    SpellingModel model = models.of(article.language());
    Spellings collected = Spellings.of(article, options.integer("minLength"));
    List<Spelling> words = collected.words();
    List<Spelling> spellings = new ArrayList<>(words);
    spellings.addAll(collected.capitals());
    HouseSpelling house = new HouseSpelling(article);
    SpellingJudge judge = new SpellingJudge(model, house);
    List<Verdict> verdicts = new ArrayList<>();
    for (int[] pair : CandidatePairs.of(spellings, model, house)) {
      Spelling a = spellings.get(pair[0]);
      Spelling b = spellings.get(pair[1]);
      Optional<Verdict> verdict = pair[0] < words.size() ? judge.judge(a, b) : Optional.empty();
      verdict
          .filter(v -> pair[1] < words.size() || isSlipInCapitals(v, b, house))
          .ifPresent(verdicts::add);
    }
    verdicts.addAll(JoinedNames.find(words, collected.joined(), model));
    Replacement replacement = new Replacement(article);
    IdentityHashMap<Spelling, Verdict> nearest = nearest(verdicts);
    for (Verdict verdict : verdicts) {
      Verdict other = nearest.get(verdict.pair().unknown());
      if (other == null || !other.isNearerThan(verdict)) {
        report(verdict, article, replacement, house, findings);
      }
    }
  }

  /** A word of a line in capitals counts where it is the one to change, without doubt. */
  private static boolean isSlipInCapitals(Verdict v, Spelling capitals, HouseSpelling house) {
    Keep keep = Keep.of(v, house);
    return (v.tier() == Tier.CERTAIN || v.tier() == Tier.LIKELY)
        && keep.wrong() == capitals
        && keep.by() != Keep.By.NOTHING;
  }

  /** For each slip, the nearest of the words that it may be taken for. */
  private static IdentityHashMap<Spelling, Verdict> nearest(List<Verdict> verdicts) {
    IdentityHashMap<Spelling, Verdict> nearest = new IdentityHashMap<>();
    for (Verdict verdict : verdicts) {
      if (verdict.pair().oneKnown() && !verdict.pair().unknownIsFrequent()) {
        nearest.merge(verdict.pair().unknown(), verdict, (a, b) -> b.isNearerThan(a) ? b : a);
      }
    }
    return nearest;
  }

  private static void report(
      Verdict verdict,
      Article article,
      Replacement replacement,
      HouseSpelling house,
      Findings findings) {
    Keep keep = Keep.of(verdict, house);
    Findings.Draft draft =
        findings
            .at(keep.wrong().first())
            .variant(variant(verdict, keep))
            .value("found", found(keep.wrong(), article))
            .value("foundCount", keep.wrong().count())
            .value("other", keep.right().form())
            .value("count", keep.right().count())
            .value("file", house.file())
            .related(keep.right().first(), "other", "count", keep.right().count());
    if (keep.by() != Keep.By.NOTHING) {
      draft.fix(replacement.of(keep));
    }
  }

  /** As written: in capitals where its first place is a line in capitals. */
  private static String found(Spelling wrong, Article article) {
    String text = Words.composed(wrong.first().in(article.document().text()));
    return Capitals.isCapitals(text) ? text : wrong.form();
  }

  private static String variant(Verdict verdict, Keep keep) {
    String by = keep.by().name().toLowerCase(Locale.ROOT);
    return switch (verdict.tier()) {
      case CERTAIN -> by;
      case LIKELY -> "likely-" + by;
      case JOINED -> "joined";
      case POSSIBLE -> "possible-" + by;
    };
  }
}
