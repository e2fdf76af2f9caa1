package org.bylint.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import morfologik.fsa.FSA;
import morfologik.stemming.DictionaryMetadata;

/**
 * Gathers the words of LanguageTool's word lists that its dictionary does not have, into one sorted
 * resource a language. Words of several lists (spelling, multi-word terms and names) count each for
 * itself.
 */
final class KnownWordsStep implements Step {
  private static final Map<String, List<String>> LISTS =
      new TreeMap<>(
          Map.of(
              "fr",
              List.of(
                  "fr/hunspell/spelling.txt",
                  "fr/hunspell/ignore.txt",
                  "fr/added.txt",
                  "fr/multiwords.txt",
                  "fr/hyphenated_words.txt",
                  "spelling_global.txt"),
              "en",
              List.of(
                  "en/hunspell/spelling.txt",
                  "en/hunspell/ignore.txt",
                  "en/added.txt",
                  "en/multiwords.txt",
                  "spelling_global.txt")));
  private static final Map<String, List<String>> DICTIONARIES =
      Map.of("fr", List.of("fr/french"), "en", List.of("en/english"));
  private static final Map<String, List<String>> SPELLERS =
      Map.of("fr", List.of(), "en", List.of("en/hunspell/en_US", "en/hunspell/en_GB"));

  @Override
  public void run(Path rules, Path resources) throws IOException {
    for (Map.Entry<String, List<String>> language : LISTS.entrySet()) {
      String code = language.getKey();
      Set<String> words = new TreeSet<>();
      for (String list : language.getValue()) {
        for (String line : LanguageToolData.lines(list)) {
          addWords(line, words);
        }
      }
      for (String speller : SPELLERS.getOrDefault(code, List.of())) {
        words.addAll(wordsOf(speller));
      }
      for (String dictionary : DICTIONARIES.getOrDefault(code, List.of())) {
        words.removeAll(wordsOf(dictionary));
      }
      Files.write(resources.resolve(code + ".words"), SortedBytes.of(words));
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
        words.add(new String(sequence.array(), 0, length, StandardCharsets.UTF_8));
      }
    }
    return words;
  }
}
