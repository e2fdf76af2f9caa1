package org.bylint.analysis.names;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Name.Kind;
import org.bylint.analysis.Sentence;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/** Says what a name names, from its own words and from those around it. */
final class KindGuess {
  private static final int ACRONYM_LETTERS = 6;

  private final NameWords words;
  private final Neighbours neighbours;

  KindGuess(NameWords words) {
    this.words = words;
    this.neighbours = new Neighbours(words);
  }

  Evidence of(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    Evidence listed = listed(tokens, from, to);
    if (listed.weight() >= Evidence.CERTAIN) {
      return listed;
    }
    Evidence own = own(tokens, from, to);
    if (own.weight() >= Evidence.CERTAIN) {
      return own;
    }
    Evidence before = neighbours.title(tokens, from);
    if (!before.isNone()) {
      return before;
    }
    Evidence around = neighbours.around(tokens, from, to);
    Evidence best = stronger(stronger(listed, own), around);
    return best.weight() > Evidence.HINT ? best : stronger(shape(tokens, from, to), best);
  }

  /** What the shape of the words says: a hint only. */
  private Evidence shape(List<Token> tokens, int from, int to) {
    if (from > 0 && words.isArticle(tokens.get(from - 1))) {
      return Evidence.NONE;
    }
    return isUnknownPair(tokens, from, to) ? Evidence.hint(Kind.PERSON) : Evidence.NONE;
  }

  private static Evidence stronger(Evidence a, Evidence b) {
    return b.weight() > a.weight() ? b : a;
  }

  private Evidence listed(List<Token> tokens, int from, int to) {
    if (isListed(words.organisations(), tokens, from, to)) {
      return Evidence.certain(Kind.ORGANISATION);
    }
    if (isListed(words.places(), tokens, from, to)) {
      return words.isGivenName(tokens.get(from)) && to - from == 1
          ? Evidence.likely(Kind.PLACE)
          : Evidence.certain(Kind.PLACE);
    }
    return to - from == 1 && isAcronym(tokens.get(from).form())
        ? Evidence.certain(Kind.ACRONYM)
        : Evidence.NONE;
  }

  private boolean isListed(Lexicon lexicon, List<Token> tokens, int from, int to) {
    if (to - from == 1) {
      Optional<Lexicon.Entry> entry =
          lexicon.find(NameWords.withoutPossessive(tokens.get(from).folded()));
      return entry.isPresent();
    }
    return lexicon.longest(tokens, from).filter(m -> m.length() == to - from).isPresent();
  }

  private static boolean isAcronym(String form) {
    return Capitals.isCapitals(form) && form.replace(".", "").length() <= ACRONYM_LETTERS;
  }

  /** What the words of the name say. */
  private Evidence own(List<Token> tokens, int from, int to) {
    Token first = tokens.get(from);
    if (words.isEventHead(first)) {
      return new Evidence(Kind.OTHER, Evidence.CERTAIN);
    }
    if (words.isOrganisationHead(first) || holdsEnd(tokens, from, to)) {
      return Evidence.certain(Kind.ORGANISATION);
    }
    if (hasInitial(tokens, from, to)) {
      return Evidence.certain(Kind.PERSON);
    }
    if (words.isGivenName(first) && !words.isListedPlace(first)) {
      return to - from > 1 ? Evidence.certain(Kind.PERSON) : new Evidence(Kind.PERSON, 2);
    }
    if (to - from > 1 && words.places().contains(first)) {
      return new Evidence(Kind.ORGANISATION, 2);
    }
    return hasParticle(tokens, from, to) ? Evidence.likely(Kind.PERSON) : Evidence.NONE;
  }

  private boolean holdsEnd(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.endsOrganisation(tokens.get(i)) && (to - from > 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasParticle(List<Token> tokens, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (words.joins(tokens.get(i)) && !words.isLink(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasInitial(List<Token> tokens, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      String form = tokens.get(i).form();
      if (form.length() == 2 && form.charAt(1) == '.' && Character.isUpperCase(form.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Two or three words that the dictionary does not know, the last aside: most often a person. */
  private boolean isUnknownPair(List<Token> tokens, int from, int to) {
    if (to - from < 2 || to - from > 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token t = tokens.get(i);
      boolean known = (i == from || to - from > 2) && words.isOrdinary(t);
      if (!t.isWord() || known || words.isArticle(t) || Capitals.isCapitals(t.form())) {
        return false;
      }
    }
    return true;
  }
}
