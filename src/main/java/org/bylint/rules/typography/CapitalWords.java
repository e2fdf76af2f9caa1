package org.bylint.rules.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/**
 * The words of an article whose capital has an accent or is short of one: those of the lexicon
 * {@code capital-accents}, and at the beginning of sentences those that the dictionary knows with
 * the accent only.
 */
final class CapitalWords {
  private static final String WORDS = "capital-accents";
  private static final String BARE = "AEIOUC";
  private static final String ACCENTED = "ÀÂÉÈÊÎÔÇ";
  private static final String BARE_OF_ACCENTED = "AAEEEIOC";

  private final Language language;
  private final Lexicon words;
  private final Lexicon places;
  private final List<Word> found = new ArrayList<>();

  /**
   * One of them.
   *
   * @param token where it stands
   * @param bare its form without the accent
   * @param accented its form with it
   * @param certain whether the lexicon has it and no reading is in doubt
   */
  record Word(Token token, String bare, String accented, boolean certain) {
    boolean isBare() {
      return BARE.indexOf(token.form().charAt(0)) >= 0 && !isDecomposed();
    }

    private boolean isDecomposed() {
      String form = token.form();
      return form.length() > 1 && Character.getType(form.charAt(1)) == Character.NON_SPACING_MARK;
    }
  }

  private CapitalWords(Article article) {
    language = article.language();
    words = language.lexicon(WORDS);
    places = language.lexicon("places");
  }

  static List<Word> of(Article article) {
    CapitalWords capitals = new CapitalWords(article);
    for (Sentence sentence : article.sentences()) {
      capitals.read(sentence.tokens());
    }
    return capitals.found;
  }

  private void read(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord() && token.isCapitalised()) {
        boolean first = isFirst(tokens, i);
        word(tokens, i, token, first).ifPresent(found::add);
      }
    }
  }

  private static boolean isFirst(List<Token> tokens, int at) {
    return at == 0 || (at == 1 && tokens.get(0).kind() != Token.Kind.WORD);
  }

  private Optional<Word> word(List<Token> tokens, int at, Token token, boolean first) {
    String form = composed(token);
    char capital = form.charAt(0);
    int accent = ACCENTED.indexOf(capital);
    boolean rest = form.length() == 1 || Character.isLowerCase(form.charAt(1));
    if (!rest || (accent < 0 && BARE.indexOf(capital) < 0)) {
      return Optional.empty();
    }
    String bare = accent < 0 ? form : BARE_OF_ACCENTED.charAt(accent) + form.substring(1);
    Optional<Lexicon.Entry> entry = words.find(bare);
    if (entry.isPresent()) {
      return ofLexicon(tokens, at, bare, entry.get(), first);
    }
    return first && form.length() > 2
        ? ofDictionary(token, form, bare, accent >= 0)
        : Optional.empty();
  }

  private Optional<Word> ofLexicon(
      List<Token> tokens, int at, String bare, Lexicon.Entry entry, boolean first) {
    Token token = tokens.get(at);
    String accented = entry.attribute("as", bare);
    boolean preposition = entry.has("preposition");
    boolean own = BARE.indexOf(token.form().charAt(0)) < 0;
    if ((!first && (preposition || entry.has("first")))
        || accented.equals(bare)
        || (preposition && !own && !isPreposition(tokens, at))) {
      return Optional.empty();
    }
    return Optional.of(new Word(token, bare, accented, !preposition && !entry.has("first")));
  }

  private Optional<Word> ofDictionary(Token token, String form, String bare, boolean has) {
    if (has) {
      boolean only = isWord(form) && !isWord(bare);
      return only ? Optional.of(new Word(token, bare, form, false)) : Optional.empty();
    }
    if (!token.readings().isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < ACCENTED.length(); i++) {
      if (BARE_OF_ACCENTED.charAt(i) == bare.charAt(0)) {
        String accented = ACCENTED.charAt(i) + bare.substring(1);
        if (isWord(accented)) {
          return Optional.of(new Word(token, bare, accented, false));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isWord(String form) {
    return !language.readings(form.toLowerCase(Locale.ROOT)).isEmpty();
  }

  /**
   * Whether a capital A that begins a sentence is the preposition and not the verb, a letter, a
   * word of Latin or of English.
   */
  private boolean isPreposition(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    if (next.kind() == Token.Kind.NUMBER) {
      return true;
    }
    if (!next.isWord() || (next.form().length() == 1) || words.contains("a " + next.folded())) {
      return false;
    }
    if (next.isCapitalised()) {
      return places.contains(next.form());
    }
    boolean possible = false;
    for (Reading reading : next.readings()) {
      if (reading.morphology().mood() == Morphology.Mood.PAST_PARTICIPLE) {
        return false;
      }
      possible |= mayFollow(reading.morphology());
    }
    return possible;
  }

  private static boolean mayFollow(Morphology word) {
    return switch (word.pos()) {
      case NOUN, DETERMINER, NUMERAL, ADVERB, PRONOUN, ADJECTIVE -> true;
      case VERB -> word.mood() == Morphology.Mood.INFINITIVE;
      default -> word.pos() == Pos.PREPOSITION;
    };
  }

  private static String composed(Token token) {
    String form = token.form();
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) >= 0x300) {
        return java.text.Normalizer.normalize(form, java.text.Normalizer.Form.NFC);
      }
    }
    return form;
  }
}
