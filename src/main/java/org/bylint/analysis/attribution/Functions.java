package org.bylint.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Morphology.Number;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/** Says who a function alone means: « le porte-parole », « la ministre de la Culture ». */
final class Functions {
  private final Grammar grammar;
  private final Cast cast;
  private final Memory memory;
  private final Heads heads;

  Functions(Grammar grammar, Cast cast, Memory memory, Heads heads) {
    this.grammar = grammar;
    this.cast = cast;
    this.memory = memory;
    this.heads = heads;
  }

  /** Who was introduced so, else who of that sort was spoken of last. */
  Optional<Person> holder(Passage passage, NounPhrase phrase, Agreement agreement) {
    Optional<Person> sure = cast.meantBy(passage.token(phrase.from()).start());
    if (sure.isPresent()) {
      return sure;
    }
    Optional<Person> introduced = introduced(passage, phrase, agreement);
    return introduced.isPresent() ? introduced : last(passage, phrase, agreement);
  }

  private Optional<Person> introduced(Passage passage, NounPhrase phrase, Agreement agreement) {
    int head = heads.of(passage, phrase);
    Token noun = passage.token(head);
    if (!grammar.speaks(noun, "role") || heads.isIndefinite(passage, phrase)) {
      return Optional.empty();
    }
    List<Token> description = description(passage, head, phrase.to());
    Person best = null;
    int most = 0;
    for (Person p : cast.introducedWith(noun)) {
      int matches = p.matches(description).orElse(0);
      boolean later = best == null || memory.rank(p) > memory.rank(best);
      if (agreement.fits(new Agreement(3, Number.ANY, p.gender(), false))
          && (matches > most || (matches == most && later))) {
        best = p;
        most = matches;
      }
    }
    return Optional.ofNullable(most * 2 >= description.size() ? best : null);
  }

  private List<Token> description(Passage passage, int from, int to) {
    List<Token> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Token t = passage.token(i);
      if (t.isWord() && !grammar.is(t, "link") && !t.can(Pos.DETERMINER)) {
        words.add(t);
      }
    }
    return words;
  }

  /** l'expert, le quotidien: a definite noun alone means whoever of that sort was named last. */
  private Optional<Person> last(Passage passage, NounPhrase phrase, Agreement agreement) {
    if (phrase.length() > 2
        || heads.isIndefinite(passage, phrase)
        || heads.isOwned(passage, phrase)
        || agreement.number() == Number.PLURAL
        || !passage.token(phrase.from()).can(Pos.DETERMINER)
        || !cast.within(passage.span(phrase.from(), phrase.to())).isEmpty()) {
      return Optional.empty();
    }
    boolean role = heads.isRole(passage, phrase);
    Token noun = passage.token(heads.of(passage, phrase));
    if (grammar.speaks(noun, "post") || (!role && !grammar.speaks(noun, "sort"))) {
      return Optional.empty();
    }
    Optional<Person> found = memory.lastNamed(role, agreement);
    boolean man = role && agreement.gender() == Gender.MASCULINE;
    return found.isEmpty() && man ? memory.lastNamed(true, Agreement.UNKNOWN) : found;
  }
}
