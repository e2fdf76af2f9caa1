package org.bylint.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Name;
import org.bylint.analysis.SourceMention;
import org.bylint.language.Morphology;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Morphology.Number;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
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

  SpeakerResolver(Grammar grammar, Cast cast, Memory memory) {
    this.grammar = grammar;
    this.memory = memory;
    this.cast = cast;
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
    memory.remember(person);
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
    Optional<Cast.Mention> name = appositionOf(passage, phrase);
    if (name.isPresent()) {
      return span.union(name.get().span());
    }
    if (phrase.length() == 1 && grammar.is(passage.token(phrase.from()), "relative")) {
      Optional<NounPhrase> antecedent = antecedentOf(clauses, phrase.from());
      if (antecedent.isPresent() && antecedent.get().length() < 15) {
        return passage.span(antecedent.get().from(), phrase.to());
      }
    }
    return span;
  }

  /** Somebody acts or is spoken of without speaking. */
  void actor(Clauses clauses, NounPhrase phrase, String text) {
    Span span = trimmed(clauses.passage(), phrase);
    Token first = clauses.passage().token(phrase.from());
    boolean named =
        ungoverned(clauses.passage(), cast.within(span)).isPresent()
            || grammar.pronoun(first).filter(a -> a.person() == 3 && !a.indefinite()).isPresent();
    if (named || hasSpeaker(clauses.passage(), phrase)) {
      memory.remember(person(clauses, phrase, span, text));
    }
  }

  private boolean hasSpeaker(Passage passage, NounPhrase phrase) {
    int head = head(passage, phrase);
    return grammar.speaks(passage.token(head), "role")
        || grammar.speaks(passage.token(head), "kin");
  }

  private static Span trimmed(Passage passage, NounPhrase phrase) {
    int to = phrase.to();
    while (to > phrase.from() + 1
        && !passage.token(to - 1).isWord()
        && passage.token(to - 1).kind() != Token.Kind.NUMBER
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
    Optional<Cast.Mention> own = ungoverned(passage, personsIn(passage, phrase));
    if (own.isEmpty()) {
      own =
          ungoverned(passage, cast.within(passage.span(phrase.from(), phrase.to())))
              .filter(m -> m.span().start() == first.start());
    }
    if (own.isPresent()) {
      return own.get().person();
    }
    Optional<Person> explained = explained(passage, phrase);
    if (explained.isPresent()) {
      return explained.get();
    }
    Optional<Person> apposed = apposed(passage, phrase);
    if (apposed.isPresent()) {
      return apposed.get();
    }
    Agreement agreement = agreement(passage, phrase);
    if (isBackReference(passage, phrase)) {
      Optional<Person> last = memory.lastFitting(agreement);
      if (last.isPresent()) {
        return last.get();
      }
    }
    Optional<Person> byFunction = byFunction(passage, phrase, agreement);
    if (byFunction.isPresent()) {
      return byFunction.get();
    }
    Optional<Person> bare = bareDefinite(passage, phrase, agreement);
    return bare.orElseGet(() -> described(passage, phrase, span, text, agreement));
  }

  /** The name that a function explains: Untel, le successeur de… */
  private Optional<Person> explained(Passage passage, NounPhrase phrase) {
    if (!passage.reads(phrase.from() - 1, ",")
        || phrase.from() < 2
        || !passage.token(phrase.from()).can(Pos.DETERMINER)
        || !hasSpeaker(passage, phrase)
        || passage.name().get(phrase.from() - 2) < 0) {
      return Optional.empty();
    }
    int end = passage.token(phrase.from() - 2).end();
    for (Cast.Mention m : cast.within(passage.span(0, phrase.from()))) {
      if (m.span().end() == end && m.kind() == Name.Kind.PERSON) {
        return Optional.of(m.person());
      }
    }
    return Optional.empty();
  }

  /** The name set after a function and a comma: un manifestant, Abdel Untel. */
  private Optional<Person> apposed(Passage passage, NounPhrase phrase) {
    return appositionOf(passage, phrase).map(Cast.Mention::person);
  }

  private Optional<Cast.Mention> appositionOf(Passage passage, NounPhrase phrase) {
    int comma = phrase.to();
    if (passage.reads(comma, "(") && passage.reads(comma + 2, ")")) {
      comma += 3;
    }
    if (!passage.reads(comma, ",") || comma + 1 >= passage.size()) {
      return Optional.empty();
    }
    int at = passage.token(comma + 1).start();
    for (Cast.Mention m : cast.within(passage.span(comma + 1, passage.size()))) {
      if (m.span().start() == at
          && (m.kind() == Name.Kind.PERSON
              || (passage.token(phrase.from()).can(Pos.DETERMINER)
                  && endsApposition(passage, m)))) {
        return Optional.of(m);
      }
    }
    return Optional.empty();
  }

  private static boolean endsApposition(Passage passage, Cast.Mention m) {
    int next = Cast.indexOf(passage, m.span().end() - 1) + 1;
    return next >= passage.size() || passage.isPunctuation(next);
  }

  /** l'expert, le quotidien: a definite noun alone means whoever of that sort was named last. */
  private Optional<Person> bareDefinite(Passage passage, NounPhrase phrase, Agreement agreement) {
    if (phrase.length() > 2
        || isIndefinite(passage, phrase)
        || agreement.number() == Number.PLURAL
        || !passage.token(phrase.from()).can(Pos.DETERMINER)
        || !cast.within(passage.span(phrase.from(), phrase.to())).isEmpty()) {
      return Optional.empty();
    }
    Token head = passage.token(head(passage, phrase));
    boolean role = grammar.speaks(head, "role") || grammar.speaks(head, "kin");
    boolean body = grammar.speaks(head, "body");
    if (!role && !body) {
      return Optional.empty();
    }
    return memory.lastNamed(role, agreement);
  }

  private Person described(
      Passage passage, NounPhrase phrase, Span span, String text, Agreement agreement) {
    List<Cast.Mention> all = cast.within(passage.span(phrase.from(), phrase.to()));
    Optional<Cast.Mention> own = ungoverned(passage, all);
    boolean role = hasSpeaker(passage, phrase);
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

  /** The first mention that does not hang on a preposition (l'avocat de Jean Untel). */
  private Optional<Cast.Mention> ungoverned(Passage passage, List<Cast.Mention> mentions) {
    for (Cast.Mention m : mentions) {
      int i = Cast.indexOf(passage, m.span().start()) - 1;
      while (i >= 0
          && passage.token(i).can(Pos.DETERMINER)
          && !passage.token(i).can(Pos.PREPOSITION)) {
        i--;
      }
      boolean governed =
          i >= 0
              && (grammar.is(passage.token(i), "of")
                  || (passage.token(i).can(Pos.PREPOSITION)
                      && grammar.is(passage.token(i), "link")));
      if (!governed) {
        return Optional.of(m);
      }
    }
    return Optional.empty();
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

  private Optional<Person> byFunction(Passage passage, NounPhrase phrase, Agreement agreement) {
    int head = head(passage, phrase);
    Token noun = passage.token(head);
    if (!grammar.speaks(noun, "role") || isIndefinite(passage, phrase)) {
      return Optional.empty();
    }
    List<Token> description = new ArrayList<>();
    for (int i = head; i < phrase.to(); i++) {
      Token t = passage.token(i);
      if (t.isWord() && !grammar.is(t, "link") && !t.can(Pos.DETERMINER)) {
        description.add(t);
      }
    }
    Person best = null;
    int most = 0;
    for (Person p : cast.people()) {
      int matches = p.matches(description).orElse(0);
      boolean headMatches = p.matches(List.of(noun)).isPresent();
      if (headMatches
          && agreement.fits(new Agreement(3, Number.ANY, p.gender(), false))
          && (matches > most
              || (matches == most && (best == null || memory.rank(p) > memory.rank(best))))) {
        best = p;
        most = matches;
      }
    }
    return Optional.ofNullable(most * 2 >= description.size() ? best : null);
  }

  private boolean isIndefinite(Passage passage, NounPhrase phrase) {
    return grammar.is(passage.token(phrase.from()), "indefinite");
  }

  private int head(Passage passage, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Token t = passage.token(i);
      if (t.can(Pos.NOUN) && !t.can(Pos.DETERMINER) && !t.can(Pos.PREPOSITION)) {
        return i;
      }
    }
    return phrase.from();
  }

  private Agreement agreement(Passage passage, NounPhrase phrase) {
    Number number = Number.ANY;
    Gender gender = Gender.ANY;
    int head = head(passage, phrase);
    for (int i = phrase.from(); i <= head && i < phrase.to(); i++) {
      boolean article = passage.token(i).can(Pos.DETERMINER);
      for (Reading r : passage.token(i).readings()) {
        Morphology m = r.morphology();
        boolean nominal = m.pos() == (article ? Pos.DETERMINER : Pos.NOUN);
        if (nominal && number == Number.ANY) {
          number = m.number();
        }
        if (nominal && gender == Gender.ANY) {
          gender = m.gender();
        }
      }
    }
    return new Agreement(3, number, gender, false);
  }
}
