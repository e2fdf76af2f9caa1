package org.bylint.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.FSA;
import morfologik.stemming.DictionaryMetadata;

/**
 * Gathers the words of LanguageTool's word lists that its dictionary does not have, into one sorted
 * resource a language. Words of several lists (spelling, multi-word terms and names) count each for
 * itself.
 */
final class KnownWordsStep implements Step {
  private static final List<Words> LANGUAGES =
      List.of(
          new Words(
              "fr",
              "fr/french",
              List.of(),
              List.of(
                  "fr/hunspell/spelling.txt",
                  "fr/hunspell/ignore.txt",
                  "fr/added.txt",
                  "fr/multiwords.txt",
                  "fr/hyphenated_words.txt",
                  "spelling_global.txt")),
          new Words(
              "en",
              "en/english",
              List.of(
                  "en/hunspell/en_US",
                  "en/hunspell/en_GB",
                  "en/hunspell/en_CA",
                  "en/hunspell/en_AU",
                  "en/hunspell/en_NZ",
                  "en/hunspell/en_ZA"),
              List.of(
                  "en/hunspell/spelling.txt",
                  "en/hunspell/ignore.txt",
                  "en/added.txt",
                  "en/specific_case.txt",
                  "en/multiwords.txt",
                  "spelling_global.txt")));

  /**
   * Where LanguageTool keeps the words of a language.
   *
   * @param dictionary whose words the program finds without us
   * @param spellers dictionaries of words without readings
   * @param lists plain lists
   */
  private record Words(String code, String dictionary, List<String> spellers, List<String> lists) {}

  @Override
  public void run(Path rules, Path resources) throws IOException {
    for (Words language : LANGUAGES) {
      Set<String> words = new TreeSet<>();
      for (String list : language.lists()) {
        for (String line : LanguageToolData.lines(list)) {
          addWords(line, words);
        }
      }
      for (String speller : language.spellers()) {
        words.addAll(wordsOf(speller));
      }
      words.removeAll(wordsOf(language.dictionary()));
      Files.write(resources.resolve(language.code() + ".words"), SortedBytes.of(words));
    }
  }

  /** The entry is what stands before a tab or semicolon. */
  static void addWords(String line, Set<String> words) {
    String entry = line.split("[\t;]", -1)[0].replace('’', '\'');
    words.addAll(Arrays.asList(entry.split("[ ,()]+", -1)));
    words.remove("");
  }

  /** The words of a dictionary: each of its sequences up to the separator. */
  static Set<String> wordsOf(String dictionary) throws IOException {
    Set<String> words = new TreeSet<>();
    try (InputStream fsa = LanguageToolData.open(dictionary + ".dict");
        InputStream info = LanguageToolData.open(dictionary + ".info")) {
      byte separator = DictionaryMetadata.read(info).getSeparator();
      for (ByteBuffer sequence : FSA.read(fsa)) {
        int length = 0;
        while (length < sequence.remaining() && sequence.get(length) != separator) {
          length++;
        }
        byte[] form = new byte[length];
        sequence.get(form);
        words.add(new String(form, StandardCharsets.UTF_8));
      }
    }
    return words;
  }
}
