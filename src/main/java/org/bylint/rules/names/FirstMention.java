package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Name;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.names.Capitals;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.text.EditDistance;
import org.bylint.text.Folding;

/**
 * A person is called by the surname before the full name is given. Headline and captions do not
 * count; persons whom everybody knows may go without a given name.
 */
final class FirstMention implements Check {
  /**
   * The full name straight after (code units between) is a figure of style: Untel… Louise Untel.
   */
  private static final int NEAR = 6;

  /** So many letters apart, two surnames may be one that is misspelt. */
  private static final int SLIP = 2;

  /** A first paragraph of one sentence of so few words is a headline, whatever its end. */
  private static final int HEADLINE = 20;

  @Override
  public void check(Article article, Options options, Findings findings) {
    PersonWords words = new PersonWords(article.language());
    new Reading(article, options, words, findings, new HashMap<>()).check();
  }

  /** The persons of one article. */
  private record Reading(
      Article article,
      Options options,
      PersonWords words,
      Findings findings,
      Map<Integer, Boolean> leftOut) {

    void check() {
      Map<String, Integer> bearers = new HashMap<>();
      for (Name name : article.names()) {
        FullName.of(name, words).ifPresent(f -> bearers.merge(f.surname(), 1, Integer::sum));
      }
      for (Name name : article.names()) {
        Optional<FullName> full = FullName.of(name, words);
        if (full.isEmpty()) {
          checkSingle(name);
        } else if (bearers.getOrDefault(full.get().surname(), 0) == 1 && !isKnown(full.get())) {
          check(full.get(), counted(name));
        }
      }
    }

    private List<Name.Mention> counted(Name name) {
      List<Name.Mention> counted = new ArrayList<>();
      for (Name.Mention mention : name.mentions()) {
        Sentence sentence = article.sentences().get(mention.sentence());
        if (!isLeftOut(sentence)) {
          counted.add(mention);
        }
      }
      return counted;
    }

    /** Looked at once a sentence: some are longer than any article and hold thousands of names. */
    private boolean isLeftOut(Sentence sentence) {
      return leftOut.computeIfAbsent(
          sentence.index(),
          index ->
              !options.rule().zones().contains(sentence.zone())
                  || Capitals.isAllCapitals(sentence)
                  || isHeadline(sentence));
    }

    private boolean isHeadline(Sentence sentence) {
      return sentence.index() == 0
          && sentence.wordCount() <= HEADLINE
          && (article.sentences().size() == 1
              || article.sentences().get(1).block() != sentence.block());
    }

    private boolean isKnown(FullName full) {
      return words.isWellKnown(full.written())
          || options.strings("known").stream()
              .map(Folding::fold)
              .anyMatch(k -> k.equals(full.surname()) || k.equals(full.folded()));
    }

    private void check(FullName full, List<Name.Mention> mentions) {
      if (mentions.isEmpty()) {
        return;
      }
      Name.Mention first = mentions.get(0);
      if (full.isGivenIn(first)) {
        checkFunction(first);
        return;
      }
      Optional<Name.Mention> later = mentions.stream().filter(full::isGivenIn).findFirst();
      if (later.isPresent()
          && full.isSurnameOnly(first)
          && later.get().span().start() - first.span().end() > NEAR
          && standsAlone(first, !full.sure())
          && !isMisspelt(full, first)) {
        findings
            .at(first.span())
            .value("found", first.text())
            .value("full", later.get().text())
            .related(later.get().span(), "full")
            .fix(new Fix(later.get().text(), Fix.Applicability.DISPLAY_ONLY, List.of()));
      }
    }

    /** Whether the person was named before in another spelling: a matter of spelling. */
    private boolean isMisspelt(FullName full, Name.Mention first) {
      for (Name name : article.names()) {
        if (name.mentions().get(0).span().start() < first.span().start()
            && FullName.of(name, words)
                .filter(f -> EditDistance.of(f.surname(), full.surname()) <= SLIP)
                .filter(f -> !f.folded().equals(full.folded()))
                .isPresent()) {
          return true;
        }
      }
      return false;
    }

    private boolean standsAlone(Name.Mention mention, boolean addressed) {
      return MentionPlace.of(article, mention)
          .filter(p -> SurnameAlone.is(p, words))
          .filter(p -> !addressed || p.before().filter(words::isCivil).isPresent())
          .isPresent();
    }

    /** A person addressed by a surname that never has a given name: Mme Untel. */
    private void checkSingle(Name name) {
      if (!options.flag("neverGiven")
          || name.kind() != Name.Kind.PERSON
          || words.isWellKnown(name.canonical())
          || options.strings("known").contains(name.canonical())) {
        return;
      }
      counted(name).stream()
          .findFirst()
          .filter(m -> standsAlone(m, true))
          .ifPresent(m -> findings.at(m.span()).variant("never").value("found", m.text()));
    }

    /** Whether the sentence that introduces a person says who that is. */
    private void checkFunction(Name.Mention first) {
      if (options.flag("requireFunction")
          && article.sentences().get(first.sentence()).tokens().stream()
              .noneMatch(words::isFunction)) {
        findings.at(first.span()).variant("function").value("found", first.text());
      }
    }
  }
}
