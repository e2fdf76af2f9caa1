package org.bylint.rules.names;

import java.util.List;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.names.Capitals;
import org.bylint.input.Zone;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.rule.Scope;
import org.bylint.text.Folding;

/**
 * Tells where a name is the writer's own choice: in prose of the article's language and by itself,
 * not inside a longer name (the Moscow Times, Beijing 2008), a quotation, an address, a gloss in
 * brackets or foreign words.
 */
final class FreeNames {
  private static final int REAL_WORD = 4;

  private final Article article;
  private final Language language;
  private final Lexicon titles;
  private final Lexicon articles;
  private final Lexicon particles;
  private final Glosses glosses;

  FreeNames(Article article) {
    this.article = article;
    language = article.language();
    titles = language.lexicon("titles");
    articles = language.lexicon("definite-articles");
    particles = language.lexicon("name-particles");
    glosses = new Glosses(language);
  }

  /** Whether the writer might have written it otherwise. */
  boolean isFree(Sighting s) {
    return isOwn(s) && Scope.mayBeCorrected(article, s.span());
  }

  /** The same, quotations among it: what somebody said is spelled by the writer. */
  boolean isOwn(Sighting s) {
    return isProse(s.sentence().zone())
        && !isAttached(s)
        && !isOrdinaryWord(s)
        && glosses.at(s.sentence().tokens(), s.from()).isEmpty()
        && (s.from() == 0 || !isForeign(s.before()))
        && (s.to() == s.sentence().tokens().size() || !isForeign(s.after()))
        && !isInForeignSentence(s)
        && !(s.touchesAfter() && s.after().kind() == Token.Kind.NUMBER);
  }

  private static boolean isProse(Zone zone) {
    return switch (zone) {
      case HEADLINE, DECK, BODY, SUBHEADING, CAPTION, LIST -> true;
      case CREDIT, QUOTE, TABLE, CODE, FURNITURE -> false;
    };
  }

  private boolean isAttached(Sighting s) {
    String text = article.document().text();
    char before = s.span().start() > 0 ? text.charAt(s.span().start() - 1) : ' ';
    char after = s.span().end() < text.length() ? text.charAt(s.span().end()) : ' ';
    char next = s.span().end() + 1 < text.length() ? text.charAt(s.span().end() + 1) : ' ';
    return "@#_/-.&".indexOf(before) >= 0
        || "@_/-&".indexOf(after) >= 0
        || (after == '.' && Character.isLetterOrDigit(next));
  }

  /** A word that shows the gender or number of the name after it. */
  private boolean isArticle(Token token) {
    return articles.contains(token);
  }

  /** The first word of a sentence, which is an ordinary word as well: Poutine is a dish. */
  private boolean isOrdinaryWord(Sighting s) {
    String lower = Words.lower(s.form());
    return s.from() == 0
        && (language.knows(lower)
            || article.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(t -> t.form().equals(lower)));
  }

  /** A word of another language. */
  private static boolean isForeign(Token token) {
    return token.isWord() && !token.isCapitalised() && token.readings().isEmpty();
  }

  private static boolean isInForeignSentence(Sighting s) {
    int foreign = 0;
    int own = 0;
    for (Token token : s.sentence().tokens()) {
      if (token.isWord() && !token.isCapitalised() && token.form().length() >= REAL_WORD) {
        foreign += token.readings().isEmpty() ? 1 : 0;
        own += token.readings().isEmpty() ? 0 : 1;
      }
    }
    return foreign > own;
  }

  /** Whether it is part of a longer name, the first names of the person meant apart. */
  boolean isInLongerName(Sighting s, Set<String> first) {
    if (goesOn(s)) {
      return true;
    }
    if (!s.touchesBefore()
        || !isName(s.before())
        || first.contains(Folding.fold(s.before().form()))) {
      return false;
    }
    boolean title = titles.contains(s.before());
    boolean opens = s.from() == 1 && !s.before().readings().isEmpty();
    boolean possessive = !Words.bare(s.before().form()).equals(s.before().form());
    return !title && !opens && !possessive;
  }

  /** A name follows, at once or after a particle that is no word of the language (al, bin). */
  private boolean goesOn(Sighting s) {
    if (!s.touchesAfter()) {
      return false;
    }
    Token after = s.after();
    boolean particle = particles.contains(after) && !after.can(Pos.PREPOSITION);
    List<Token> tokens = s.sentence().tokens();
    return isName(after)
        || (particle && s.to() + 1 < tokens.size() && isName(tokens.get(s.to() + 1)));
  }

  private static boolean isName(Token token) {
    return token.isWord() && (token.isCapitalised() || Capitals.isCapitals(token.form()));
  }

  /**
   * Whether a place stands there as places do: after a preposition, an article, another word of the
   * language, or where a sentence begins and goes on with a word of the language.
   */
  boolean isLed(Sighting s, boolean club) {
    if (s.from() == 0) {
      return !club && s.touchesAfter() && s.after().isWord();
    }
    Token before = s.before();
    if (club) {
      return before.can(Pos.PREPOSITION) && !isArticle(before);
    }
    return before.isWord() && !before.isCapitalised() && !before.readings().isEmpty();
  }
}
