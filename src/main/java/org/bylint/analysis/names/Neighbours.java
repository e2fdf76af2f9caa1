package org.bylint.analysis.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Name.Kind;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** Reads the words around a name: titles, appositions, cues, verbs of saying. */
final class Neighbours {
  private static final int APPOSITION = 14;
  private static final int AFTER = 5;

  private final NameWords words;

  Neighbours(NameWords words) {
    this.words = words;
  }

  /** A title straight before the name, or with one adjective between (le ministre russe X). */
  Evidence title(List<Token> tokens, int from) {
    if (from == 0) {
      return Evidence.NONE;
    }
    Token before = tokens.get(from - 1);
    boolean titled =
        words.isTitle(before)
            || (from > 1
                && before.isWord()
                && !before.isCapitalised()
                && before.can(Pos.ADJECTIVE)
                && words.isTitle(tokens.get(from - 2)));
    return titled ? Evidence.certain(Kind.PERSON) : Evidence.NONE;
  }

  /** What the words before and after say of a name whose own words say little. */
  Evidence around(List<Token> tokens, int from, int to) {
    if (headBefore(tokens, from)) {
      return Evidence.certain(Kind.ORGANISATION);
    }
    Evidence before = cue(tokens, from);
    if (before.weight() == Evidence.HINT && words.isOrdinary(tokens.get(from))) {
      before = Evidence.NONE;
    }
    Evidence after = apposition(tokens, from, to);
    Evidence best = after.weight() > before.weight() ? after : before;
    if (best.weight() >= Evidence.LIKELY) {
      return best;
    }
    if (to - from > 1 && inApposition(tokens, from)) {
      return Evidence.likely(Kind.PERSON);
    }
    if (opensDateline(tokens, from, to)) {
      return Evidence.likely(Kind.PLACE);
    }
    return best.isNone() && speaks(tokens, from, to) ? speaker(tokens, from, to) : best;
  }

  /** A head of an organisation straight before the name: le groupe paramilitaire russe X. */
  private boolean headBefore(List<Token> tokens, int from) {
    boolean marked = from > 1 && tokens.get(from - 1).kind() == Token.Kind.QUOTE;
    for (int i = marked ? from - 2 : from - 1; i >= 0 && tokens.get(i).isWord(); i--) {
      Token t = tokens.get(i);
      if (words.isOrganisationHead(t)) {
        return true;
      }
      if (!t.can(Pos.ADJECTIVE) || t.can(Pos.PREPOSITION) || t.can(Pos.DETERMINER)) {
        return false;
      }
    }
    return false;
  }

  /** La ville de X, chez X, le patron de X, in X. */
  private Evidence cue(List<Token> tokens, int from) {
    int i = from - 1;
    boolean linked = false;
    while (i >= 0 && words.isLink(tokens.get(i)) && from - i < 4) {
      linked = true;
      i--;
    }
    if (i < 0 || !tokens.get(i).isWord()) {
      return Evidence.NONE;
    }
    Token t = tokens.get(i);
    if (words.placeCues().contains(t)) {
      return Evidence.likely(Kind.PLACE);
    }
    Optional<Lexicon.Entry> entry = words.nameCues().find(t);
    if (entry.isEmpty()
        || (entry.get().has("of") && !linked)
        || (entry.get().has("straight") && from - i > 1)) {
      return Evidence.NONE;
    }
    Kind kind = kind(entry.get());
    return entry.get().has("weak") ? Evidence.hint(kind) : Evidence.likely(kind);
  }

  private static Kind kind(Lexicon.Entry entry) {
    for (Kind k : Kind.values()) {
      if (entry.has(k.name().toLowerCase(Locale.ROOT))) {
        return k;
      }
    }
    return Kind.OTHER;
  }

  /** X, ministre de…; X, 61 ans; X, une entreprise; X, village de…; Grosseto, Italie. */
  private Evidence apposition(List<Token> tokens, int from, int to) {
    if (to + 1 >= tokens.size() || !tokens.get(to).form().equals(",")) {
      return Evidence.NONE;
    }
    Token first = tokens.get(to + 1);
    if (first.kind() == Token.Kind.NUMBER) {
      return isAge(tokens, to + 1) ? Evidence.likely(Kind.PERSON) : Evidence.NONE;
    }
    if (words.isListedPlace(first)
        && to + 2 < tokens.size()
        && !tokens.get(to + 2).isWord()
        && from > 0
        && !tokens.get(from - 1).form().equals(",")) {
      return Evidence.likely(Kind.PLACE);
    }
    for (int i = to + 1; i < tokens.size() && i - to <= AFTER; i++) {
      Token t = tokens.get(i);
      boolean other = t.isCapitalised() && !words.isTitleAsWritten(t);
      if (!t.isWord() || other || (t.can(Pos.CONJUNCTION) && !t.can(Pos.NOUN))) {
        return Evidence.NONE;
      }
      if (words.isTitle(t) || words.isRole(t)) {
        return Evidence.likely(Kind.PERSON);
      }
      if (words.isOrganisationHead(t) || words.isBody(t)) {
        return Evidence.likely(Kind.ORGANISATION);
      }
      if (words.placeCues().contains(t)) {
        return Evidence.likely(Kind.PLACE);
      }
      if (words.isOf(t) || (t.can(Pos.VERB) && !t.can(Pos.NOUN) && !t.can(Pos.ADJECTIVE))) {
        return Evidence.NONE;
      }
    }
    return Evidence.NONE;
  }

  /** 61, or 61 ans, before the next mark. */
  private static boolean isAge(List<Token> tokens, int at) {
    String age = tokens.get(at).form();
    int mark = at + 1;
    while (mark < tokens.size() && tokens.get(mark).isWord() && mark - at < 3) {
      mark++;
    }
    return age.length() == 2 && mark < tokens.size() && tokens.get(mark).form().equals(",");
  }

  /** Le porte-parole du Conseil, Untel. */
  private boolean inApposition(List<Token> tokens, int from) {
    if (from == 0 || !tokens.get(from - 1).form().equals(",")) {
      return false;
    }
    for (int i = from - 2; i >= Math.max(0, from - APPOSITION); i--) {
      if (words.isTitle(tokens.get(i)) || words.isRole(tokens.get(i))) {
        return true;
      }
      if (!tokens.get(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** BEIRUT (Reuters); KATHMANDU, April 25. */
  private static boolean opensDateline(List<Token> tokens, int from, int to) {
    return from == 0
        && to < tokens.size()
        && "(,—–-".contains(tokens.get(to).form())
        && Capitals.isCapitals(tokens.get(0).form())
        && tokens.get(0).form().length() > 3;
  }

  /** A person has no article. */
  private Evidence speaker(List<Token> tokens, int from, int to) {
    Token first = tokens.get(from);
    boolean article = from > 0 && words.isArticle(tokens.get(from - 1));
    boolean body =
        article
            || (to - from > 1 && words.isOrdinary(first))
            || Capitals.innerCapitals(first.form()) > 0;
    return Evidence.hint(body ? Kind.ORGANISATION : Kind.PERSON);
  }

  /** A verb of saying beside the name, or a relative pronoun after it. */
  private boolean speaks(List<Token> tokens, int from, int to) {
    return (to < tokens.size() && says(tokens.get(to))) || (from > 0 && says(tokens.get(from - 1)));
  }

  private boolean says(Token token) {
    for (Reading r : token.readings()) {
      if (r.morphology().pos() == Pos.VERB && words.reportingVerbs().contains(r.lemma())) {
        return true;
      }
    }
    return false;
  }
}
