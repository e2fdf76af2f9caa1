package org.bylint.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Name;
import org.bylint.analysis.SourceMention;
import org.bylint.language.Morphology.Number;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.text.Span;

/**
 * Says who a source is: pronouns by agreement with who spoke or acted last, functions by who was
 * introduced with them, surnames by the full name. Passages must come in reading order.
 */
final class SpeakerResolver {
  private final Grammar grammar;
  private final Cast cast;

  private final Memory memory;
  private final Heads heads;
  private final Appositions appositions;
  private final Functions functions;

  SpeakerResolver(Grammar grammar, Cast cast, Memory memory) {
    this.grammar = grammar;
    this.memory = memory;
    this.cast = cast;
    heads = new Heads(grammar);
    appositions = new Appositions(cast, heads);
    functions = new Functions(grammar, cast, memory, heads);
  }

  /**
   * A source and who it is.
   *
   * @param mention as the article writes it
   * @param person who
   */
  record Resolved(SourceMention mention, Person person) {}

  /** Who the phrase means; it becomes the latest one spoken of. */
  Resolved speaker(Clauses clauses, NounPhrase phrase, String text) {
    Passage passage = clauses.passage();
    Span span = whole(clauses, phrase);
    Person person = person(clauses, phrase, trimmed(passage, phrase), text);
    boolean aside = heads.isOwned(passage, phrase) && heads.isBody(passage, phrase);
    if (!aside) {
      memory.remember(person);
    }
    String written = span.in(text);
    return new Resolved(
        new SourceMention(
            span, written, person.name().isEmpty() ? written : person.name(), person.isAnonymous()),
        person);
  }

  /** The mention with the name set after it, or with what its relative pronoun stands for. */
  private Span whole(Clauses clauses, NounPhrase phrase) {
    Passage passage = clauses.passage();
    Span span = trimmed(passage, phrase);
    Optional<Cast.Mention> name = apposed(passage, phrase);
    if (name.isPresent()) {
      return span.union(name.get().span());
    }
    if (phrase.length() == 1 && grammar.is(passage.token(phrase.from()), "relative")) {
      Optional<NounPhrase> antecedent = antecedentOf(clauses, phrase.from());
      if (antecedent.isPresent() && antecedent.get().length() < 15) {
        Span whole = passage.span(antecedent.get().from(), phrase.to());
        return apposed(passage, antecedent.get()).map(m -> whole.union(m.span())).orElse(whole);
      }
    }
    return span;
  }

  /** Somebody acts or is spoken of without speaking. */
  void actor(Clauses clauses, NounPhrase phrase, String text) {
    Span span = trimmed(clauses.passage(), phrase);
    Token first = clauses.passage().token(phrase.from());
    boolean named =
        cast.ungoverned(clauses.passage(), cast.within(span)).isPresent()
            || grammar.pronoun(first).filter(a -> a.person() == 3 && !a.indefinite()).isPresent();
    boolean body =
        heads.isBody(clauses.passage(), phrase) && !heads.isOwned(clauses.passage(), phrase);
    if (named || body || heads.isRole(clauses.passage(), phrase)) {
      memory.remember(person(clauses, phrase, span, text));
    }
  }

  private static Span trimmed(Passage passage, NounPhrase phrase) {
    int to = phrase.to();
    while (to > phrase.from() + 1
        && !passage.token(to - 1).isWord()
        && passage.token(to - 1).kind() != Token.Kind.NUMBER
        && !passage.reads(to - 1, ")")
        && !passage.quoted(to - 1)) {
      to--;
    }
    Span span = passage.span(phrase.from(), to);
    return span.length() > 150
        ? passage.span(phrase.from(), Math.min(to, phrase.from() + 12))
        : span;
  }

  private Person person(Clauses clauses, NounPhrase phrase, Span span, String text) {
    Passage passage = clauses.passage();
    Token first = passage.token(phrase.from());
    if (phrase.length() == 1) {
      Optional<Agreement> pronoun = grammar.pronoun(first);
      if (pronoun.isPresent()) {
        return memory.antecedent(pronoun.get()).orElseGet(() -> cast.person(""));
      }
      if (grammar.is(first, "relative")) {
        return ofRelative(clauses, phrase.from(), text);
      }
    }
    Optional<Cast.Mention> own = cast.ungoverned(passage, personsIn(passage, phrase));
    if (own.isEmpty()) {
      own =
          cast.ungoverned(passage, cast.within(passage.span(phrase.from(), phrase.to())))
              .filter(m -> m.span().start() == first.start());
    }
    if (own.isPresent()) {
      return together(passage, phrase, text).orElse(own.get().person());
    }
    Optional<Cast.Mention> apposed = apposed(passage, phrase);
    if (apposed.isPresent()) {
      return apposed.get().person();
    }
    Agreement agreement = heads.agreement(passage, phrase);
    if (isBackReference(passage, phrase)) {
      Optional<Person> last = memory.lastFitting(agreement);
      if (last.isPresent()) {
        return last.get();
      }
    }
    return functions
        .holder(passage, phrase, agreement)
        .orElseGet(() -> described(passage, phrase, span, text, agreement));
  }

  /** Untel et Unetelle: two persons who speak as one. */
  private Optional<Person> together(Passage passage, NounPhrase phrase, String text) {
    List<Cast.Mention> persons = cast.ungovernedAmong(passage, personsIn(passage, phrase));
    if (persons.size() != 2 || persons.get(0).person() == persons.get(1).person()) {
      return Optional.empty();
    }
    Span first = persons.get(0).span();
    Span second = persons.get(1).span();
    int and = Cast.indexOf(passage, first.end());
    if (!grammar.is(passage.token(and), "conjunction")
        || !grammar.is(passage.token(and), "link")
        || passage.token(and).end() + 1 < second.start()) {
      return Optional.empty();
    }
    Person both = cast.person(first.union(second).in(text));
    both.markPlural();
    return Optional.of(both);
  }

  /** The name that a comma joins to the phrase, before it or after. */
  private Optional<Cast.Mention> apposed(Passage passage, NounPhrase phrase) {
    Optional<Cast.Mention> before = appositions.before(passage, phrase);
    return before.isPresent() ? before : appositions.after(passage, phrase);
  }

  private Person described(
      Passage passage, NounPhrase phrase, Span span, String text, Agreement agreement) {
    List<Cast.Mention> all = cast.within(passage.span(phrase.from(), phrase.to()));
    Optional<Cast.Mention> own =
        cast.ungoverned(passage, all).filter(m -> !isCompound(passage, phrase, m));
    boolean role = heads.isRole(passage, phrase);
    Person person = own.isPresent() && !role ? own.get().person() : cast.person(span.in(text));
    person.hint(agreement.gender());
    if (isUnnamed(passage, phrase) && own.isEmpty()) {
      person.markAnonymous();
    }
    if (agreement.number() == Number.PLURAL) {
      person.markPlural();
    }
    return person;
  }

  /** English: a Homeland Security memo is the memo, not the body. */
  private boolean isCompound(Passage passage, NounPhrase phrase, Cast.Mention m) {
    int next = Cast.indexOf(passage, m.span().end());
    return grammar.dropsThat()
        && next < phrase.to()
        && passage.token(next).start() >= m.span().end()
        && passage.token(next).isWord()
        && passage.token(next).can(Pos.NOUN);
  }

  private static boolean isUnnamed(Passage passage, NounPhrase phrase) {
    for (PhraseHit hit : passage.phrases()) {
      if (hit.lexicon().equals("anonymous-sources")
          && hit.from() < phrase.to()
          && hit.to() > phrase.from()
          && hit.from() >= phrase.from() - 1) {
        return true;
      }
    }
    return false;
  }

  private List<Cast.Mention> personsIn(Passage passage, NounPhrase phrase) {
    List<Cast.Mention> persons = new ArrayList<>();
    for (Cast.Mention m : cast.within(passage.span(phrase.from(), phrase.to()))) {
      if (m.kind() == Name.Kind.PERSON) {
        persons.add(m);
      }
    }
    return persons;
  }

  private Person ofRelative(Clauses clauses, int relative, String text) {
    Optional<NounPhrase> antecedent = antecedentOf(clauses, relative);
    return antecedent
        .map(p -> person(clauses, p, trimmed(clauses.passage(), p), text))
        .or(() -> memory.antecedent(Agreement.UNKNOWN))
        .orElseGet(() -> cast.person(""));
  }

  /** The nearest noun phrase before a relative pronoun that can speak. */
  private static Optional<NounPhrase> antecedentOf(Clauses clauses, int relative) {
    Optional<NounPhrase> found = Optional.empty();
    for (int start = relative - 1; start >= Math.max(0, relative - 12); start--) {
      Optional<NounPhrase> phrase = clauses.phrases().from(start);
      if (phrase.isEmpty() || phrase.get().to() < relative - 1) {
        continue;
      }
      NounPhrase p = new NounPhrase(start, Math.min(phrase.get().to(), relative));
      boolean opens =
          clauses.passage().token(start).can(Pos.DETERMINER) || clauses.phrases().isName(start);
      if (opens && clauses.canSpeak(p)) {
        found = Optional.of(p);
        boolean hangs =
            start > 0
                && (clauses.grammar().is(clauses.passage().token(start - 1), "of")
                    || (clauses.phrases().isName(start) && clauses.phrases().isName(start - 1)));
        if (!hangs) {
          return found;
        }
      }
    }
    return found;
  }

  /** ce dernier, l'intéressé, cette source: whoever was spoken of last. */
  private boolean isBackReference(Passage passage, NounPhrase phrase) {
    Token first = passage.token(phrase.from());
    if (grammar.is(first, "demonstrative")) {
      return true;
    }
    for (int i = phrase.from(); i < phrase.to() && i < phrase.from() + 3; i++) {
      if (grammar.is(passage.token(i), "same")) {
        return true;
      }
    }
    return false;
  }
}
