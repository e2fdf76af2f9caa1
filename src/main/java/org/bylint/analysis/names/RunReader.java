package org.bylint.analysis.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Sentence;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.text.Span;
import org.bylint.text.SpanIndex;

/** Reads the names of one sentence: runs of capitalised words with the particles between them. */
final class RunReader {
  private static final int LONGEST = 12;
  private static final int PARTICLES = 3;

  private final List<Token> tokens;
  private final Sentence sentence;
  private final NameWords words;
  private final Capitals capitals;
  private final SpanIndex<Span> opaque;
  private final boolean titleCase;

  RunReader(Sentence sentence, NameWords words, Capitals capitals, SpanIndex<Span> opaque) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.words = words;
    this.capitals = capitals;
    this.opaque = opaque;
    this.titleCase = Capitals.isTitleCase(sentence);
  }

  /** The index after the name that begins at this token; the index itself if none does. */
  int endOfName(int start) {
    Token first = tokens.get(start);
    boolean capital = Capitals.hasCapital(first.form());
    if (isOpaque(first) || (!first.isWord() && first.kind() != Token.Kind.NUMBER)) {
      return start;
    }
    int listed = capital || !first.isWord() ? listed(start) : start;
    if (listed > start || !first.isWord()) {
      return listed;
    }
    if (!capital) {
      return words.isInstitution(first) ? complements(start, start + 1) : surname(start);
    }
    boolean speaks = capitals.speaks(sentence, start, titleCase);
    if (words.isOpenHead(first) && (speaks || start == 0)) {
      int end = complements(start, speaks ? run(start) : start + 1);
      return end > start + 1 || speaks ? end : start;
    }
    if (!speaks || first.form().endsWith("'") || (words.isTitle(first) && !isTitledBody(start))) {
      return start;
    }
    int end = extended(start, shared(start, withoutAcronym(start, run(start))));
    return end > start + 1 && words.standsBeforePerson(first, tokens.get(start + 1)) ? start : end;
  }

  /** General Services Administration: what reads as a title begins the name of an organisation. */
  private boolean isTitledBody(int start) {
    int end = run(start);
    return end > start + 1 && words.endsOrganisation(tokens.get(end - 1));
  }

  /** The index after a title of several words or an office, which are no names: Vice President. */
  int endOfTitle(int start) {
    Optional<Lexicon.Match> title = words.titles().longest(tokens, start);
    if (title.isEmpty()) {
      return start;
    }
    int end = start + title.get().length();
    if (!title.get().entry().has("office")) {
      return end > start + 1 ? end : start;
    }
    int field = end;
    while (field < tokens.size()) {
      int next = afterOf(skip(field, Pos.CONJUNCTION));
      if (next >= tokens.size() || next == field || !isField(tokens.get(next))) {
        break;
      }
      field = next + 1;
    }
    return Math.max(end, field);
  }

  /** A capitalised common noun: Défense, Affaires, Comptes. */
  private boolean isField(Token token) {
    return token.isCapitalised()
        && !Capitals.isCapitals(token.form())
        && words.isOrdinary(token)
        && !words.places().contains(token)
        && !words.isOrganisationHead(token);
  }

  private int skip(int at, Pos pos) {
    return at < tokens.size() && tokens.get(at).can(pos) && !tokens.get(at).can(Pos.PREPOSITION)
        ? at + 1
        : at;
  }

  /** The index after the longest place or organisation of the lists that begins here. */
  private int listed(int start) {
    int longest =
        Math.max(
            Listed.length(words.places(), tokens, start),
            Listed.length(words.organisations(), tokens, start));
    if (longest < 2) {
      return start;
    }
    int end = start + longest;
    int run = follows(end) ? run(end) : end;
    return run > end && words.endsOrganisation(tokens.get(run - 1)) ? run : end;
  }

  /** A surname that begins with a particle, after a form of address: Mme de Broglie. */
  private int surname(int start) {
    boolean addressed =
        start > 0
            && words.joins(tokens.get(start))
            && tokens.get(start - 1).isCapitalised()
            && words.isCivilTitle(tokens.get(start - 1));
    if (!addressed) {
      return start;
    }
    int next = afterParticles(start, true);
    return follows(next) ? run(next) : start;
  }

  /** The index after a run of capitalised words, the first of which stands at {@code start}. */
  private int run(int start) {
    boolean person = words.isGivenName(tokens.get(start)) || isInitial(tokens.get(start));
    int end = start + 1;
    while (end < tokens.size() && end - start < LONGEST) {
      int next = words.isAmpersand(tokens.get(end)) ? end + 1 : afterParticles(end, person);
      if (!follows(next) || breaksBefore(start, next)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** The Ada and Louis Vidal Foundation: two given names before one organisation. */
  private int shared(int start, int end) {
    boolean given = end == start + 1 && words.isGivenName(tokens.get(start));
    if (!given || end + 1 >= tokens.size() || !words.isAnd(tokens.get(end))) {
      return end;
    }
    int next = end + 1;
    int last = follows(next) && words.isGivenName(tokens.get(next)) ? run(next) : end;
    return last > next && words.endsOrganisation(tokens.get(last - 1)) ? last : end;
  }

  /** A name that holds the head of an organisation takes more: National Institutes of Health. */
  private int extended(int start, int end) {
    for (Token t : tokens.subList(start, end)) {
      if (words.endsOrganisation(t)) {
        int next = afterOf(end);
        boolean more = next > end && follows(next) && !words.isGivenName(tokens.get(next));
        return more ? run(next) : end;
      }
    }
    return end;
  }

  private int afterParticles(int from, boolean person) {
    int next = from;
    while (next < tokens.size() && next - from < PARTICLES && joins(tokens.get(next), person)) {
      next++;
    }
    return next;
  }

  /** De and du join only what begins with a given name: Charles de Gaulle, not Macron de retour. */
  private boolean joins(Token token, boolean person) {
    return words.joinsForeign(token)
        || (words.joins(token)
            && (person || (!token.can(Pos.PREPOSITION) && !token.can(Pos.DETERMINER))));
  }

  private boolean follows(int i) {
    if (i >= tokens.size() || i == 0) {
      return false;
    }
    Token token = tokens.get(i);
    return token.isWord()
        && Capitals.hasCapital(token.form())
        && !isOpaque(token)
        && touches(tokens.get(i - 1), token)
        && (!words.isTitleAsWritten(token) || words.isGivenName(token))
        && !words.isDate(token)
        && !(isInitial(tokens.get(i - 1)) && NameWords.isFunctionWord(token))
        && (!titleCase || capitals.speaks(sentence, i, true));
  }

  /** An organisation and the person named straight after it are two: l'AFP | Jeanne Untel. */
  private boolean breaksBefore(int start, int next) {
    if (!words.isGivenName(tokens.get(next)) || !follows(afterParticles(next + 1, true))) {
      return false;
    }
    Token first = tokens.get(start);
    return next == start + 1
        ? !words.isGivenName(first) && isBodyOrPlace(first)
        : Listed.length(words.organisations(), tokens, start) == next - start;
  }

  /** AFP, MoDem, Reuters, Nice: capitals inside the word, or in one of the lists. */
  private boolean isBodyOrPlace(Token token) {
    return words.organisations().contains(token)
        || words.places().contains(token)
        || Capitals.innerCapitals(token.form()) > 0;
  }

  /** A well-known acronym before two unknown words or more is no part of theirs. */
  private int withoutAcronym(int start, int end) {
    boolean apart = end - start > 2 && words.acronyms().contains(tokens.get(start));
    for (int i = start + 1; i < end; i++) {
      apart &= !words.isOrdinary(tokens.get(i)) || words.joins(tokens.get(i));
    }
    return apart ? start + 1 : end;
  }

  private static boolean isInitial(Token token) {
    String form = token.form();
    return form.endsWith(".") && form.length() < 6 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  /** Only white space of one line, or an elision, stands between them. */
  private static boolean touches(Token before, Token after) {
    if (before.form().endsWith("'s") || before.form().endsWith("’s")) {
      return false;
    }
    return after.start() - before.end() <= 1;
  }

  /** A head, adjectives, and complements: ministère russe de la Défense, Ligue de défense des… */
  private int complements(int start, int from) {
    Institution institution = new Institution(tokens, words, tokens.get(start));
    int end = from;
    int named = tokens.get(start).isCapitalised() ? from : start;
    while (end < tokens.size() && end - start < LONGEST) {
      int next = afterOf(institution.afterAnd(end));
      if (next >= tokens.size() || !tokens.get(next).isWord()) {
        break;
      }
      if (follows(next) && next > end) {
        if (words.isGivenName(tokens.get(next))) {
          break;
        }
        end = run(next);
        named = end;
      } else if (institution.takes(end, next)) {
        named = institution.names(end, next) ? next + 1 : named;
        end = next + 1;
      } else {
        break;
      }
    }
    return named;
  }

  /** Skips de, du, des, d', de la, de l'. */
  private int afterOf(int at) {
    int next = at;
    if (next < tokens.size() && words.isOf(tokens.get(next))) {
      next++;
      if (next < tokens.size() && words.isArticle(tokens.get(next))) {
        next++;
      }
    }
    return next;
  }

  private boolean isOpaque(Token token) {
    return opaque.at(token.start()).isPresent() || opaque.at(token.end() - 1).isPresent();
  }
}
