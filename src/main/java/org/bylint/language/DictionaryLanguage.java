package org.bylint.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import morfologik.stemming.Dictionary;
import org.bylint.text.Span;

/**
 * A language made of LanguageTool's dictionary, read through Morfologik, and of lexicons. A
 * dictionary may be shared by threads, a look-up may not: each thread has its own.
 */
final class DictionaryLanguage implements Language {
  private final String code;
  private final Locale locale;
  private final Lexicons lexicons;
  private final ThreadLocal<WordReader> readers;
  private final Lazy<Tokenizer> tokenizer;
  private final Lazy<SentenceCutter> sentences;
  private final Lazy<PhraseAutomaton> phrases;
  private final Lazy<SortedLines> words;

  /**
   * A language by its code; each part of it is read when first asked for.
   *
   * @param tags reads a tag of the dictionary
   */
  DictionaryLanguage(String code, Function<String, Morphology> tags) {
    this.code = code;
    locale = Locale.forLanguageTag(code);
    lexicons = Lexicons.load(code);
    Lazy<Supplier<WordReader>> makers = new Lazy<>(() -> readers(code, locale, lexicons, tags));
    readers = ThreadLocal.withInitial(() -> makers.get().get());
    tokenizer = new Lazy<>(() -> new Tokenizer(lexicons, this::readings));
    sentences = new Lazy<>(() -> new SentenceCutter(Resources.text(code + ".srx")));
    words = new Lazy<>(() -> new SortedLines(Resources.bytes(code + ".words")));
    phrases = new Lazy<>(() -> new PhraseAutomaton(lexicons.phraseLexicons(), tokenizer.get()));
  }

  /** Makes the reader of each thread, over one dictionary. */
  private static Supplier<WordReader> readers(
      String code, Locale locale, Lexicons lexicons, Function<String, Morphology> tags) {
    Dictionary dictionary = dictionary(code);
    Map<String, Morphology> interned = new ConcurrentHashMap<>();
    Function<String, Morphology> morphologies = tag -> interned.computeIfAbsent(tag, tags);
    SortedLines corrections = new SortedLines(Resources.bytes(code + ".readings"));
    Prefixes prefixes = new Prefixes(lexicons.get("prefixes"));
    return () -> new WordReader(dictionary, locale, morphologies, corrections, prefixes);
  }

  private static Dictionary dictionary(String code) {
    try {
      return Dictionary.read(
          new ByteArrayInputStream(Resources.bytes(code + ".dict")),
          new ByteArrayInputStream(Resources.bytes(code + ".info")));
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
    return sentences.get().cut(text, block);
  }

  @Override
  public List<Token> tokens(String text, Span sentence) {
    return tokenizer.get().tokens(text, sentence);
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
    return phrases.get().find(tokens);
  }
}
