package org.bylint.analysis.attribution;

import org.bylint.language.Morphology.Mood;
import org.bylint.language.Morphology.Number;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** Tells words that only look like verbs (la demande, président, a report) by the word before. */
final class NominalForms {
  private final Grammar grammar;
  private final Passage passage;
  private final boolean insideQuotations;

  NominalForms(Grammar grammar, Passage passage, boolean insideQuotations) {
    this.grammar = grammar;
    this.passage = passage;
    this.insideQuotations = insideQuotations;
  }

  /** Part of a name that no verb shares a form with by more than chance (Trump, Lynch). */
  boolean isInName(int i) {
    return passage.name().get(i) >= 0 && passage.token(i).isCapitalised();
  }

  /** président, affluent: a noun whose form is also that of a plural verb. */
  boolean isPlural(int i, Reading finite) {
    Token token = passage.token(i);
    if (finite.morphology().number() != Number.PLURAL
        || grammar.dropsThat()
        || !(token.can(Pos.NOUN) || token.can(Pos.ADJECTIVE))
        || !readable(i - 1)) {
      return finite.morphology().number() == Number.PLURAL
          && !grammar.dropsThat()
          && token.can(Pos.NOUN);
    }
    Token before = passage.token(i - 1);
    return !grammar.is(before, "they")
        && !grammar.is(before, "relative")
        && !grammar.is(before, "clitic");
  }

  /** Whether the words before say that this is a noun or participle rather than a finite verb. */
  boolean is(int i) {
    Token token = passage.token(i);
    if (!readable(i - 1)) {
      return opensNominal(token);
    }
    Token before = passage.token(i - 1);
    if ((token.isCapitalised() && before.isWord()) || (grammar.dropsThat() && follows(i))) {
      return true;
    }
    if (grammar.is(before, "clitic")) {
      return followsClitic(i, before);
    }
    if (isFunctionWord(token) && grammar.pronoun(before).isEmpty()) {
      return true;
    }
    if (grammar.is(before, "negation") || grammar.pronoun(before).isPresent()) {
      return false;
    }
    boolean verbal = grammar.anyLemmaIs(token, "past") && !token.can(Pos.NOUN);
    return !verbal && (isGoverned(before, token) || describes(i, before));
  }

  /** la station marine où, la voix calme de: an adjective that shares its form with a verb. */
  private boolean describes(int i, Token before) {
    Token token = passage.token(i);
    boolean noun = before.can(Pos.NOUN) && readable(i - 2);
    return noun
        && !grammar.dropsThat()
        && token.can(Pos.ADJECTIVE)
        && !mayReport(token)
        && passage.token(i - 2).can(Pos.DETERMINER)
        && readable(i + 1)
        && (grammar.is(passage.token(i + 1), "relative")
            || grammar.is(passage.token(i + 1), "genitive"));
  }

  /** After a determiner or a preposition. */
  private static boolean isGoverned(Token before, Token token) {
    boolean noun = token.can(Pos.NOUN) || token.can(Pos.ADJECTIVE);
    boolean article = before.can(Pos.DETERMINER);
    return (article && !before.can(Pos.PRONOUN) && !before.can(Pos.NOUN))
        || (article && noun)
        || (before.can(Pos.PREPOSITION) && noun && !before.can(Pos.ADVERB));
  }

  /** At the start of a clause. */
  private boolean opensNominal(Token token) {
    boolean english =
        grammar.dropsThat()
            && !grammar.anyLemmaIs(token, "past")
            && !mayReport(token)
            && (token.can(Pos.NOUN)
                || token.can(Pos.ADJECTIVE)
                || grammar.verb(token, Mood.PAST_PARTICIPLE).isPresent());
    return english
        || isFunctionWord(token)
        || (token.isCapitalised() && token.form().length() == 1);
  }

  /** English: a noun after an adjective, or in its base form where no plural stands before. */
  private boolean follows(int i) {
    Token before = passage.token(i - 1);
    Token token = passage.token(i);
    boolean afterAdjective =
        before.can(Pos.ADJECTIVE)
            && !before.can(Pos.NOUN)
            && !before.can(Pos.PRONOUN)
            && (!grammar.is(before, "inner")
                || (readable(i - 2) && passage.token(i - 2).can(Pos.DETERMINER)));
    boolean plain = before.can(Pos.ADJECTIVE) && isBaseForm(token) && !mayReport(token);
    return token.can(Pos.NOUN)
        && (afterAdjective
            || plain
            || (isBaseForm(token) && !takesPlural(before) && !closesList(i - 1)));
  }

  /** la demande is a noun, il la demande is none; en charge is a noun, il en charge is none. */
  private boolean followsClitic(int i, Token before) {
    Token token = passage.token(i);
    boolean noun = token.can(Pos.NOUN) || token.can(Pos.ADJECTIVE);
    boolean nominal = before.can(Pos.DETERMINER) || before.can(Pos.PREPOSITION);
    if (!noun || !nominal || !readable(i - 2)) {
      return noun && nominal;
    }
    Token subject = passage.token(i - 2);
    return !grammar.pronoun(subject).isPresent()
        && !grammar.is(subject, "negation")
        && !grammar.is(subject, "as")
        && !grammar.is(subject, "relative");
  }

  private boolean mayReport(Token token) {
    return token.readings().stream()
        .anyMatch(
            r -> r.morphology().pos() == Pos.VERB && grammar.reporting(r.lemma()).isPresent());
  }

  private boolean isBaseForm(Token token) {
    return grammar.verb(token, Mood.PRESENT).isPresent()
        && grammar.verb(token, Mood.PAST).isEmpty()
        && token.readings().stream().anyMatch(r -> r.lemma().equals(token.folded()));
  }

  /** Grassley and Leahy: names joined by a conjunction take a verb in the plural. */
  private boolean closesList(int last) {
    int i = last;
    while (i > 0 && (passage.name().get(i) >= 0 || isTitle(passage.token(i)))) {
      i--;
    }
    return i < last
        && i > 0
        && readable(i)
        && (grammar.is(passage.token(i), "link") || grammar.is(passage.token(i), "conjunction"));
  }

  private boolean isTitle(Token token) {
    return grammar.is(token, "sir") || grammar.is(token, "madam");
  }

  /** Whether a verb in the plural may follow: they say, officials say, who say. */
  private boolean takesPlural(Token before) {
    return grammar.pronoun(before).isPresent()
        || grammar.is(before, "relative")
        || grammar.is(before, "inner")
        || before.readings().stream()
            .anyMatch(
                r -> r.morphology().pos() == Pos.NOUN && r.morphology().number() == Number.PLURAL);
  }

  private boolean isFunctionWord(Token token) {
    return !grammar.dropsThat()
        && !grammar.anyLemmaIs(token, "past")
        && (token.can(Pos.PREPOSITION)
            || token.can(Pos.CONJUNCTION)
            || token.can(Pos.PRONOUN)
            || token.can(Pos.DETERMINER)
            || grammar.is(token, "clitic"));
  }

  private boolean readable(int i) {
    return i >= 0
        && i < passage.size()
        && (insideQuotations || !passage.quoted(i))
        && (passage.token(i).isWord() || passage.token(i).form().startsWith("-"));
  }
}
