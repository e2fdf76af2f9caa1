package org.bylint.rules.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.names.Capitals;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/**
 * The forms of the words that an article may write in two ways: those of the lexicon {@code
 * word-forms}, and compounds with and without their hyphen.
 */
final class WordForms {
  private static final int SHORTEST = 5;

  private final Article article;
  private final Options options;
  private final Lexicon listed;
  private final Map<String, String> other = new HashMap<>();
  private final Set<String> compounds = new HashSet<>();
  private final Map<String, Map<String, List<Span>>> forms = new LinkedHashMap<>();

  private WordForms(Article article, Options options) {
    this.article = article;
    this.options = options;
    listed = article.language().lexicon("word-forms");
    for (Lexicon.Entry entry : listed.entries()) {
      other.put(lower(entry.attribute("also", "")), entry.phrase());
    }
  }

  /** For each word that may have several, the places of each form by where it first stands. */
  static Map<String, Map<String, List<Span>>> of(Article article, Options options) {
    WordForms forms = new WordForms(article, options);
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        forms.compound(token);
      }
    }
    for (Sentence sentence : article.sentences()) {
      if (!Capitals.isAllCapitals(sentence) && !Capitals.isTitleCase(sentence)) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
          forms.read(sentence, i);
        }
      }
    }
    return forms.forms;
  }

  /** The form that stands at a place: without its plural ending, in small letters. */
  static String form(String written) {
    String lower = lower(written);
    boolean plural = lower.length() >= SHORTEST && (lower.endsWith("s") || lower.endsWith("x"));
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Two parts in small letters: anti-inflation. */
  private void compound(Token token) {
    int hyphen = token.form().indexOf('-');
    if (hyphen > 0 && token.isWord() && token.form().indexOf('-', hyphen + 1) < 0) {
      String form = form(token.form());
      boolean apart = listed.find(form).filter(e -> e.has("apart")).isPresent();
      if (form.length() > SHORTEST && isLetters(form, hyphen) && !apart) {
        compounds.add(closed(form));
      }
    }
  }

  private static boolean isLetters(String form, int hyphen) {
    for (int i = 0; i < form.length(); i++) {
      if (i != hyphen && !Character.isLetter(form.charAt(i))) {
        return false;
      }
    }
    return hyphen < form.length() - 2;
  }

  private static String closed(String form) {
    return form.replace("-", "");
  }

  private void read(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    if (!token.isWord()) {
      return;
    }
    String form = form(token.form());
    if (!compounds.isEmpty() && compounds.contains(closed(form))) {
      add(sentence, at, closed(form), form);
      return;
    }
    String word = listedWord(token.folded(), form);
    if (!word.isEmpty()) {
      boolean byCapital = lower(otherOf(word)).equals(word);
      if (byCapital) {
        capital(sentence, at, word);
      } else {
        add(sentence, at, word, listedForm(token.folded(), form));
      }
    }
    if (!compounds.isEmpty()) {
      open(sentence, at);
    }
  }

  /** The listed word that it is a form of; empty if it is none. */
  private String listedWord(String lower, String form) {
    String key = listedForm(lower, form);
    return listed.contains(key) ? (otherOf(key).isEmpty() ? "" : key) : other.getOrDefault(key, "");
  }

  private String listedForm(String lower, String form) {
    return listed.contains(lower) || other.containsKey(lower) ? lower : form;
  }

  private String otherOf(String word) {
    return listed.find(word).map(e -> e.attribute("also", "")).orElse("");
  }

  /** A word that differs by its capital only: not where each word has one, nor in a name. */
  private void capital(Sentence sentence, int at, String word) {
    Token token = sentence.tokens().get(at);
    boolean known = token.form().equals(word) || token.form().equals(otherOf(word));
    boolean named = isCapital(sentence, at - 1) || isCapital(sentence, at + 1);
    if (known && !named && !Capitals.isInitial(sentence, at)) {
      put(word, token.form(), token.span());
    }
  }

  private static boolean isCapital(Sentence sentence, int at) {
    boolean exists = at >= 0 && at < sentence.tokens().size();
    return exists && sentence.tokens().get(at).isCapitalised();
  }

  /** A compound in two words: compte rendu; both nouns, as other pairs of words have a meaning. */
  private void open(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    if (at + 1 >= tokens.size() || !article.language().code().equals("fr")) {
      return;
    }
    Token first = tokens.get(at);
    Token second = tokens.get(at + 1);
    boolean nouns = first.can(Pos.NOUN) && second.can(Pos.NOUN) && !isFunction(first);
    if (nouns && second.isWord() && second.start() == first.end() + 1) {
      String form = form(first.folded() + "-" + second.folded());
      if (compounds.contains(closed(form)) && !isFunction(second)) {
        Span span = first.span().union(second.span());
        add(sentence, at, closed(form), form.replace('-', ' '), span);
      }
    }
  }

  private static boolean isFunction(Token token) {
    return token.can(Pos.ADVERB)
        || token.can(Pos.PREPOSITION)
        || token.can(Pos.PRONOUN)
        || token.can(Pos.DETERMINER)
        || token.can(Pos.NUMERAL)
        || token.can(Pos.CONJUNCTION);
  }

  private void add(Sentence sentence, int at, String word, String form) {
    add(sentence, at, word, form, sentence.tokens().get(at).span());
  }

  private void add(Sentence sentence, int at, String word, String form, Span span) {
    String written = sentence.tokens().get(at).form();
    boolean small = written.equals(lower(written));
    boolean first = Capitals.isInitial(sentence, at) && isSmall(written.substring(1));
    if (small || first) {
      put(word, form, span);
    }
  }

  private static boolean isSmall(String rest) {
    return rest.equals(lower(rest));
  }

  private void put(String word, String form, Span span) {
    if (Scope.covers(options.rule(), article, span)) {
      forms
          .computeIfAbsent(word, w -> new LinkedHashMap<>())
          .computeIfAbsent(form, f -> new ArrayList<>())
          .add(span);
    }
  }
}
