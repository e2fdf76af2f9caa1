package org.bylint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import morfologik.stemming.Dictionary;
import org.bylint.text.Span;

/**
 * A language made of LanguageTool's dictionary, read through Morfologik, and of lexicons. A
 * dictionary may be shared by threads, a look-up may not: each thread has its own.
 */
final class DictionaryLanguage implements Language {
  private final String code;
  private final Lexicons lexicons;
  private final ThreadLocal<WordReader> readers;
  private final Tokenizer tokenizer;
  private final SentenceCutter sentences;
  private final PhraseAutomaton phrases;
  private final Lazy<SortedLines> words;
  private final Locale locale;

  private DictionaryLanguage(
      String code, Dictionary dictionary, Function<String, Morphology> tags, Lexicons lexicons) {
    this.code = code;
    this.lexicons = lexicons;
    locale = Locale.forLanguageTag(code);
    Map<String, Morphology> interned = new ConcurrentHashMap<>();
    Function<String, Morphology> morphologies = tag -> interned.computeIfAbsent(tag, tags);
    SortedLines corrections = new SortedLines(Resources.bytes(code + ".readings"));
    Prefixes prefixes = new Prefixes(lexicons.get("prefixes"));
    readers =
        ThreadLocal.withInitial(
            () -> new WordReader(dictionary, locale, morphologies, corrections, prefixes));
    tokenizer = new Tokenizer(lexicons, this::readings);
    sentences = new SentenceCutter(Resources.text(code + ".srx"));
    words = new Lazy<>(() -> new SortedLines(Resources.bytes(code + ".words")));
    phrases = new PhraseAutomaton(lexicons.phraseLexicons(), tokenizer);
  }

  /** Loads dictionary and lexicons; {@code dictionary} is the name of the dictionary's files. */
  static Language load(String code, String dictionary, Function<String, Morphology> tags) {
    String path = "/org/languagetool/resource/" + code + "/" + dictionary;
    try (InputStream fsa = DictionaryLanguage.class.getResourceAsStream(path + ".dict");
        InputStream info = DictionaryLanguage.class.getResourceAsStream(path + ".info")) {
      if (fsa == null || info == null) {
        throw new IllegalStateException("missing dictionary " + path);
      }
      return new DictionaryLanguage(code, Dictionary.read(fsa, info), tags, Lexicons.load(code));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public List<Span> sentences(String text, Span block) {
    return sentences.cut(text, block);
  }

  @Override
  public List<Token> tokens(String text, Span sentence) {
    return tokenizer.tokens(text, sentence);
  }

  @Override
  public List<Reading> readings(String word) {
    return readers.get().read(word);
  }

  @Override
  public boolean knows(String word) {
    if (word.isEmpty()) {
      return false;
    }
    if (!readings(word).isEmpty()) {
      return true;
    }
    String plain = Fold.plain(word);
    String lower = plain.toLowerCase(locale);
    SortedLines list = words.get();
    return list.contains(plain)
        || list.contains(lower)
        || (Letters.isAllCapitals(plain) && list.contains(Letters.titleCase(lower)));
  }

  @Override
  public Lexicon lexicon(String name) {
    return lexicons.get(name);
  }

  @Override
  public List<PhraseHit> phrases(List<Token> tokens) {
    return phrases.find(tokens);
  }
}
