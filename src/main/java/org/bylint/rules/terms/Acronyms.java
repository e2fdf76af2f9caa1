package org.bylint.rules.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.analysis.Credit;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.names.Capitals;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.text.Span;

/**
 * The acronyms of an article that stand as words of their own in its prose. One that is anywhere a
 * part of a name, stands in brackets or has brackets after it is explained or needs no explanation.
 */
final class Acronyms {
  private static final int LONGEST = 7;
  private static final int MOST_IN_SENTENCE = 3;

  private final Article article;
  private final Lexicon known;
  private final Map<String, List<Span>> places = new LinkedHashMap<>();
  private final Set<String> settled = new LinkedHashSet<>();
  private final Set<String> unlisted = new LinkedHashSet<>();

  private Acronyms(Article article, Lexicon known) {
    this.article = article;
    this.known = known;
  }

  /** Those of the article. */
  static Acronyms of(Article article, Lexicon known) {
    Acronyms acronyms = new Acronyms(article, known);
    for (Sentence sentence : article.sentences()) {
      acronyms.read(sentence);
    }
    acronyms.settled.forEach(acronyms.places::remove);
    return acronyms;
  }

  /** Places of each, by where it is first used. */
  Map<String, List<Span>> places() {
    return places;
  }

  /** How many there are that no list knows, explained or not, in prose or elsewhere. */
  int unlisted() {
    return unlisted.size();
  }

  private void read(Sentence sentence) {
    if (Capitals.isAllCapitals(sentence)) {
      return;
    }
    boolean crowded = count(sentence) > MOST_IN_SENTENCE;
    boolean prose = sentence.zone() == Zone.BODY || sentence.zone() == Zone.DECK;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (isAcronym(token)) {
        boolean named = isPartOfName(sentence, i);
        if (token.form().length() > 2 && !known.contains(token) && !named) {
          unlisted.add(token.form());
        }
        if (isSettled(sentence, i)) {
          settled.add(token.form());
        } else if (prose && !crowded && isProse(token.span())) {
          places.computeIfAbsent(token.form(), a -> new ArrayList<>()).add(token.span());
        }
      }
    }
  }

  private int count(Sentence sentence) {
    Set<String> forms = new LinkedHashSet<>();
    for (Token token : sentence.tokens()) {
      if (isAcronym(token)) {
        forms.add(token.form());
      }
    }
    return forms.size();
  }

  private static boolean isAcronym(Token token) {
    String form = token.form();
    boolean letters = form.chars().allMatch(Character::isUpperCase);
    return token.isWord() && form.length() > 1 && form.length() <= LONGEST && letters;
  }

  private boolean isSettled(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    String form = tokens.get(at).form();
    boolean listed = known.contains(form);
    String before = at > 0 ? tokens.get(at - 1).form() : "";
    String after = at + 1 < tokens.size() ? tokens.get(at + 1).form() : "";
    boolean bracketed = before.equals("(") || before.equals("[") || after.equals("(");
    boolean joined = isJoint(before) || isJoint(after);
    boolean dateline = at == 0 && after.equals(",");
    boolean name = joined || dateline || isGlued(tokens.get(at)) || isPartOfName(sentence, at);
    return bracketed || (!listed && name);
  }

  /** A part of an address or of a file name: .GOV, GOV.UK. */
  private boolean isGlued(Token token) {
    String text = article.document().text();
    boolean before = token.start() > 0 && text.charAt(token.start() - 1) == '.';
    boolean after =
        token.end() + 1 < text.length()
            && text.charAt(token.end()) == '.'
            && Character.isLetterOrDigit(text.charAt(token.end() + 1));
    return before || after;
  }

  private static boolean isJoint(String mark) {
    return mark.equals("-")
        || mark.equals("/")
        || mark.equals("&")
        || mark.equals("_")
        || mark.equals("+")
        || mark.equals("#")
        || mark.equals("@");
  }

  private boolean isPartOfName(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    boolean first = at == 0 || Capitals.isInitial(sentence, at - 1);
    boolean named = at > 0 && isNameWord(tokens.get(at - 1)) && !first;
    boolean given =
        at > 0 && article.language().lexicon("given-names").contains(tokens.get(at - 1).form());
    return named
        || given
        || (at + 1 < tokens.size()
            && (isNameWord(tokens.get(at + 1)) || tokens.get(at + 1).kind() == Token.Kind.NUMBER));
  }

  private static boolean isNameWord(Token token) {
    return token.isWord() && token.isCapitalised() && token.form().length() > 1;
  }

  /** Not code, an address, a credit or the name of a thing in quotation marks. */
  private boolean isProse(Span place) {
    if (Covers.opaque(article).overlaps(place)) {
      return false;
    }
    for (Credit credit : article.credits()) {
      if (!credit.inSource() && credit.place().overlaps(place)) {
        return false;
      }
    }
    for (Quotation quotation : article.quotedPassages()) {
      if (quotation.inner().equals(place)) {
        return false;
      }
    }
    return true;
  }
}
