package org.bylint.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bylint.text.Folding;

/**
 * Counts which letters follow which two in the names of LanguageTool's dictionaries and word lists,
 * and writes how unusual each group of three is, in eighths of a bit.
 */
final class LetterStep implements Step {
  private static final int SIGNS = 27;
  private static final double SMOOTHING = 0.2;
  private static final double EIGHTHS = 8;
  private static final List<String> DICTIONARIES = List.of("fr/french", "en/english");
  private static final List<String> LISTS =
      List.of(
          "fr/hunspell/spelling.txt",
          "fr/multiwords.txt",
          "en/hunspell/spelling.txt",
          "en/multiwords.txt",
          "spelling_global.txt");

  @Override
  public void run(Path rules, Path resources) throws IOException {
    Set<String> words = new TreeSet<>();
    for (String dictionary : DICTIONARIES) {
      words.addAll(KnownWordsStep.wordsOf(dictionary));
    }
    for (String list : LISTS) {
      for (String line : LanguageToolData.lines(list)) {
        KnownWordsStep.addWords(line, words);
      }
    }
    int[] counts = new int[SIGNS * SIGNS * SIGNS];
    for (String word : words) {
      if (Character.isUpperCase(word.charAt(0))) {
        for (String part : word.split("-", -1)) {
          count(Folding.fold(part), counts);
        }
      }
    }
    Files.write(resources.resolve("letters.bin"), bits(counts));
  }

  private static void count(String word, int[] counts) {
    if (word.length() < 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return;
    }
    int before = 0;
    for (int i = 0; i <= word.length(); i++) {
      int sign = i < word.length() ? word.charAt(i) - 'a' + 1 : 0;
      counts[before * SIGNS + sign]++;
      before = before % SIGNS * SIGNS + sign;
    }
  }

  private static byte[] bits(int[] counts) {
    byte[] bits = new byte[counts.length];
    for (int before = 0; before < SIGNS * SIGNS; before++) {
      double all = SIGNS * SMOOTHING;
      for (int sign = 0; sign < SIGNS; sign++) {
        all += counts[before * SIGNS + sign];
      }
      for (int sign = 0; sign < SIGNS; sign++) {
        double share = (counts[before * SIGNS + sign] + SMOOTHING) / all;
        double unusual = -Math.log(share) / Math.log(2) * EIGHTHS;
        bits[before * SIGNS + sign] = (byte) Math.min(Byte.MAX_VALUE, Math.round(unusual));
      }
    }
    return bits;
  }
}
