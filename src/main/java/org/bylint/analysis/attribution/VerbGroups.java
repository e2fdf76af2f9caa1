package org.bylint.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.Morphology.Number;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** Finds the verb groups of a passage outside its quotations. */
final class VerbGroups {
  private static final int LONGEST_NARRATOR = 12;

  private final Grammar grammar;
  private final Passage passage;
  private final NominalForms nominal;
  private final VerbForms forms;

  private VerbGroups(Grammar grammar, Passage passage, boolean insideQuotations) {
    this.grammar = grammar;
    this.passage = passage;
    nominal = new NominalForms(grammar, passage, insideQuotations);
    forms = new VerbForms(grammar, passage, insideQuotations);
  }

  static List<VerbGroup> find(Grammar grammar, Passage passage) {
    return new VerbGroups(grammar, passage, false).all(0, passage.size());
  }

  /** Those of a range, quotation marks notwithstanding. */
  static List<VerbGroup> within(Grammar grammar, Passage passage, int from, int to) {
    return new VerbGroups(grammar, passage, true).all(from, to);
  }

  private List<VerbGroup> all(int from, int to) {
    List<VerbGroup> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      Optional<VerbGroup> group = forms.readable(i) ? at(i) : Optional.empty();
      if (group.isEmpty() && forms.readable(i) && !found.isEmpty()) {
        group = coordinated(i, found.get(found.size() - 1));
      }
      group.ifPresent(found::add);
      i = group.isPresent() ? Math.max(group.get().to(), i + 1) : i + 1;
    }
    return found;
  }

  private Optional<VerbGroup> at(int i) {
    Token token = passage.token(i);
    boolean adverb = grammar.is(token, "inner") && token.can(Pos.ADVERB);
    if (!token.isWord() || !token.can(Pos.VERB) || adverb || nominal.isInName(i)) {
      return Optional.empty();
    }
    if (nominal.is(i)) {
      return subjectless(i);
    }
    Optional<Reading> finite = grammar.finite(token, personOfSubject(i));
    if (finite.isEmpty() && forms.readable(i - 1)) {
      finite = grammar.is(passage.token(i - 1), "clitic") ? grammar.finite(token) : finite;
    }
    if (finite.isPresent() && !nominal.isPlural(i, finite.get())) {
      return Optional.of(finiteAt(i, finite.get()));
    }
    return grammar
        .verb(token, Mood.PRESENT_PARTICIPLE)
        .map(r -> build(i, i, i + 1, r, r, VerbGroup.Form.GERUND, false, -1))
        .or(() -> subjectless(i));
  }

  /** Et la maire de préciser que, at the start of a sentence. */
  private boolean isNarrated(int i) {
    return i <= LONGEST_NARRATOR && grammar.is(passage.token(0), "conjunction");
  }

  /** avant d'ajouter que, et de préciser que, après avoir rappelé que. */
  private Optional<VerbGroup> subjectless(int i) {
    if (grammar.dropsThat() || !forms.readable(i - 1)) {
      return Optional.empty();
    }
    boolean perfect = grammar.anyLemmaIs(passage.token(i), "past");
    int head = perfect ? i + 1 : i;
    boolean opened =
        grammar.is(passage.token(i - 1), "after")
            || (grammar.is(passage.token(i - 1), "of")
                && forms.readable(i - 2)
                && (grammar.is(passage.token(i - 2), "before") || isNarrated(i)));
    return (perfect ? forms.participle(head) : forms.infinitive(head))
        .filter(r -> opened && introducesClause(r))
        .map(r -> build(i, head, head + 1, r, r, VerbGroup.Form.INFINITIVE, perfect, -1));
  }

  private boolean introducesClause(Reading verb) {
    return grammar.reporting(verb.lemma()).filter(e -> e.has("que") && !e.has("weak")).isPresent();
  }

  /** The person that the pronoun before the verb, if any, asks for. */
  private int personOfSubject(int i) {
    int j = i - 1;
    while (forms.readable(j)
        && grammar.is(passage.token(j), "clitic")
        && grammar.pronoun(passage.token(j)).isEmpty()) {
      j--;
    }
    return forms.readable(j)
        ? grammar.pronoun(passage.token(j)).map(Agreement::person).filter(p -> p != 2).orElse(3)
        : 3;
  }

  /** A participle that shares the auxiliary of the verb before: a condamné… et estimé que. */
  private Optional<VerbGroup> coordinated(int i, VerbGroup last) {
    boolean joined =
        (forms.readable(i - 1) && grammar.is(passage.token(i - 1), "conjunction"))
            || (i > 0 && passage.reads(i - 1, ","));
    if (!joined || !last.compound() || last.passive() || grammar.dropsThat()) {
      return Optional.empty();
    }
    return forms
        .participle(i)
        .filter(r -> grammar.reporting(r.lemma()).isPresent())
        .map(r -> build(i, i, i + 1, r, r, VerbGroup.Form.FINITE, true, -1));
  }

  private VerbGroup finiteAt(int i, Reading finite) {
    if (!grammar.anyLemmaIs(passage.token(i), "past")) {
      return simple(i, i + 1, finite, finite, false, forms.inversionAfter(i));
    }
    Reading auxiliary = auxiliary(i).orElse(finite);
    int inverted = forms.inversionAfter(i);
    int j = forms.skipAside(forms.skipInner(inverted < 0 ? i + 1 : inverted + 1));
    Optional<Reading> participle = forms.participle(j);
    if (participle.isEmpty() && grammar.anyLemmaIs(passage.token(i), "bare")) {
      participle = forms.infinitive(j);
    }
    if (participle.isEmpty()) {
      return simple(i, i + 1, finite, finite, false, inverted);
    }
    if (grammar.anyLemmaIs(passage.token(j), "past")) {
      int k = forms.skipInner(j + 1);
      Optional<Reading> second = forms.participle(k);
      if (second.isPresent() && k - j <= 3) {
        return group(i, k, auxiliary, second.get(), true, true, inverted);
      }
    }
    return simple(i, j + 1, auxiliary, participle.get(), true, inverted);
  }

  private Optional<Reading> auxiliary(int i) {
    Token token = passage.token(i);
    for (Reading r : token.readings()) {
      if (r.morphology().isFinite()
          && isAuxiliary(r)
          && r.morphology().person() != 1
          && r.morphology().person() != 2) {
        return Optional.of(r);
      }
    }
    return Optional.empty();
  }

  private boolean isAuxiliary(Reading r) {
    return r.morphology().pos() == Pos.VERB && grammar.has(r.lemma(), "past");
  }

  private VerbGroup simple(
      int i, int to, Reading finite, Reading head, boolean compound, int inverted) {
    return group(i, to - 1, finite, head, compound, false, inverted);
  }

  private VerbGroup group(
      int i,
      int head,
      Reading finite,
      Reading lexical,
      boolean compound,
      boolean passive,
      int inverted) {
    int last = head;
    Reading meaning = lexical;
    String lemma = lexical.lemma();
    int next = forms.skipInner(Math.max(head, inverted) + 1);
    if (grammar.anyLemmaIs(passage.token(head), "causative")
        || grammar.reporting(lemma + " savoir").isPresent()) {
      Optional<Reading> infinitive = forms.infinitive(next);
      if (infinitive.isPresent()
          && grammar.reporting(lemma + " " + infinitive.get().lemma()).isPresent()) {
        lemma = lemma + " " + infinitive.get().lemma();
        last = next;
      }
    } else if (grammar.anyLemmaIs(passage.token(head), "aspect")) {
      int k = forms.readable(next) && passage.token(next).can(Pos.PREPOSITION) ? next + 1 : next;
      int clitics = forms.skipClitics(k);
      Optional<Reading> infinitive = forms.infinitive(clitics);
      if (infinitive.isPresent()) {
        meaning = infinitive.get();
        lemma = meaning.lemma();
        last = clitics;
      }
    }
    return build(
        i,
        last,
        last + 1,
        finite,
        meaning,
        lemma,
        VerbGroup.Form.FINITE,
        compound,
        passive,
        inverted);
  }

  private VerbGroup build(
      int i,
      int head,
      int to,
      Reading finite,
      Reading lexical,
      VerbGroup.Form form,
      boolean compound,
      int inverted) {
    return build(i, head, to, finite, lexical, lexical.lemma(), form, compound, false, inverted);
  }

  private VerbGroup build(
      int i,
      int head,
      int to,
      Reading finite,
      Reading lexical,
      String lemma,
      VerbGroup.Form form,
      boolean compound,
      boolean passive,
      int inverted) {
    int from = i;
    boolean reflexive = false;
    boolean negated = false;
    while (forms.readable(from - 1) && grammar.is(passage.token(from - 1), "clitic")) {
      from--;
      reflexive |= grammar.is(passage.token(from), "reflexive");
      negated |= grammar.is(passage.token(from), "negation");
    }
    for (int k = i; k < to; k++) {
      negated |= grammar.is(passage.token(k), "negation");
    }
    boolean be = grammar.has(finite.lemma(), "passive");
    boolean participle = lexical.morphology().mood() == Mood.PAST_PARTICIPLE;
    boolean undergoes = passive || (compound && be && participle && !reflexive);
    Number number = finite.morphology().number();
    int end = Math.max(to, inverted + 1);
    return new VerbGroup(
        from,
        end,
        head,
        lemma,
        form,
        finite.morphology().mood() == Mood.CONDITIONAL,
        compound,
        undergoes,
        negated,
        reflexive,
        number,
        inverted,
        entry(head, lemma, lexical));
  }

  private Optional<Lexicon.Entry> entry(int head, String lemma, Reading lexical) {
    for (PhraseHit hit : passage.phrases()) {
      if (hit.lexicon().equals("reporting-phrases") && hit.from() == head) {
        return Optional.of(hit.entry());
      }
    }
    Optional<Lexicon.Entry> entry = grammar.reporting(lemma);
    if (entry.isPresent()) {
      return entry;
    }
    for (Reading r : passage.token(head).readings()) {
      boolean alike =
          r.morphology().mood() == lexical.morphology().mood()
              || (grammar.dropsThat()
                  && r.morphology().isFinite()
                  && lexical.morphology().isFinite());
      if (r.morphology().pos() == Pos.VERB && alike) {
        Optional<Lexicon.Entry> other = grammar.reporting(r.lemma());
        if (other.isPresent()) {
          return other;
        }
      }
    }
    return Optional.empty();
  }
}
