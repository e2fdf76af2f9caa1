package org.bylint.analysis.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bylint.analysis.Article;
import org.bylint.analysis.Name;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.text.Span;

/** Everybody an article names, with the functions they are introduced with. */
final class Cast {
  private final Grammar grammar;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
  private final Map<Integer, Person> byFunction = new HashMap<>();

  /** Those who are introduced with a word, by the word. */
  private final Map<String, Set<Person>> byWord = new HashMap<>();

  /**
   * A mention of somebody.
   *
   * @param span where
   * @param kind of name
   * @param person who
   */
  record Mention(Span span, Name.Kind kind, Person person) {}

  Cast(Article article, Grammar grammar, List<Passage> passages) {
    this.grammar = grammar;
    Lexicon given = article.language().lexicon("given-names");
    for (Name name : article.names()) {
      Person person = person(name.canonical());
      if (name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.ACRONYM) {
        person.markNamedBody();
      }
      if (name.kind() == Name.Kind.PERSON) {
        person.markNamedPerson();
        given.find(firstWord(name.canonical())).ifPresent(e -> person.hint(gender(e)));
      }
      introduce(article, name, person);
      for (Name.Mention m : name.mentions()) {
        person.countMention();
        mentions.put(m.span().start(), new Mention(m.span(), name.kind(), person));
      }
      name.byFunction().forEach(m -> byFunction.put(m.span().start(), person));
    }
    people.values().forEach(this::index);
    passages.forEach(this::address);
  }

  private static Gender gender(Lexicon.Entry entry) {
    boolean man = entry.has("m");
    boolean woman = entry.has("f");
    return man == woman ? Gender.ANY : man ? Gender.MASCULINE : Gender.FEMININE;
  }

  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /** The person of that name or description, made on first use. */
  Person person(String name) {
    return people.computeIfAbsent(name, Person::new);
  }

  private void index(Person person) {
    for (List<Token> function : person.functions()) {
      for (Token word : function) {
        byWord.computeIfAbsent(word.folded(), w -> new LinkedHashSet<>(2)).add(person);
      }
    }
  }

  /** Those who are introduced with a word, by where the article first names them. */
  Collection<Person> introducedWith(Token word) {
    return byWord.getOrDefault(word.folded(), Set.of());
  }

  /** Mentions that lie inside a span. */
  List<Mention> within(Span span) {
    List<Mention> found = new ArrayList<>();
    for (Mention m : mentions.subMap(span.start(), true, span.end(), false).values()) {
      if (m.span().end() <= span.end()) {
        found.add(m);
      }
    }
    return found;
  }

  private void introduce(Article article, Name name, Person person) {
    for (Name.Function function : name.functions()) {
      List<Token> tokens = article.sentences().get(function.sentence()).tokens();
      person.addFunction(tokens.subList(function.from(), function.to()));
      if (function.head() > 0) {
        genderOf(tokens.get(function.head() - 1)).ifPresent(person::hint);
      }
    }
  }

  /** What a form of address says: M., Mme. */
  private void address(Passage passage) {
    for (Mention m : within(passage.span())) {
      if (m.kind() == Name.Kind.PERSON) {
        int at = indexOf(passage, m.span().start());
        if (at > 0) {
          civil(passage.token(at - 1)).ifPresent(m.person()::hint);
        }
        civil(passage.token(at)).ifPresent(m.person()::hint);
      }
    }
  }

  private Optional<Gender> civil(Token token) {
    if (grammar.is(token, "sir")) {
      return Optional.of(Gender.MASCULINE);
    }
    return grammar.is(token, "madam") ? Optional.of(Gender.FEMININE) : Optional.empty();
  }

  private static Optional<Gender> genderOf(Token token) {
    Gender found = Gender.ANY;
    boolean article = token.can(Pos.DETERMINER);
    for (Reading r : token.readings()) {
      boolean counts = !article || r.morphology().pos() == Pos.DETERMINER;
      Gender g = counts ? r.morphology().gender() : Gender.ANY;
      if (g != Gender.ANY && found != Gender.ANY && g != found) {
        return Optional.empty();
      }
      found = g == Gender.ANY ? found : g;
    }
    return found == Gender.ANY ? Optional.empty() : Optional.of(found);
  }

  /** Whom a function alone means, by where its phrase begins. */
  Optional<Person> meantBy(int start) {
    return Optional.ofNullable(byFunction.get(start));
  }

  /** The first mention that does not hang on a preposition (l'avocat de Jean Untel). */
  Optional<Mention> ungoverned(Passage passage, List<Mention> among) {
    return among.stream().filter(m -> !isGoverned(passage, m)).findFirst();
  }

  List<Mention> ungovernedAmong(Passage passage, List<Mention> among) {
    return among.stream().filter(m -> !isGoverned(passage, m)).toList();
  }

  private boolean isGoverned(Passage passage, Mention m) {
    int i = indexOf(passage, m.span().start()) - 1;
    while (i >= 0
        && passage.token(i).can(Pos.DETERMINER)
        && !passage.token(i).can(Pos.PREPOSITION)) {
      i--;
    }
    return i >= 0
        && (grammar.is(passage.token(i), "of")
            || (passage.token(i).can(Pos.PREPOSITION) && grammar.is(passage.token(i), "link")));
  }

  /** Index of the token that holds an offset. */
  static int indexOf(Passage passage, int offset) {
    int low = 0;
    int high = passage.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passage.token(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }
}
