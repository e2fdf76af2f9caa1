package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.List;
import org.bylint.language.Lexicon;
import org.bylint.text.Folding;

/** Tells the forms of one word and its family (plural, feminine, inhabitant) from misspellings. */
final class Inflections {
  private static final int STEM = 3;

  private record Endings(String a, String b) {}

  private final List<Endings> endings = new ArrayList<>();
  private final Lexicon spellings;

  Inflections(Lexicon lexicon, Lexicon spellings) {
    this.spellings = spellings;
    for (Lexicon.Entry e : lexicon.entries()) {
      String pair = Folding.fold(e.phrase());
      int slash = pair.indexOf('/');
      endings.add(new Endings(pair.substring(0, slash), pair.substring(slash + 1)));
    }
  }

  /** Whether a word is rightly spelled so in one name and so in another: Center, Centre. */
  boolean haveTwoSpellings(String a, String b) {
    return spellings.find(a).filter(e -> e.attribute("also", "").equals(b)).isPresent()
        || spellings.find(b).filter(e -> e.attribute("also", "").equals(a)).isPresent();
  }

  /** Whether two folded words differ by their endings only. */
  boolean relate(String a, String b) {
    int common = 0;
    while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    for (Endings e : endings) {
      if (relate(a, b, common, e) || relate(b, a, common, e)) {
        return true;
      }
    }
    return false;
  }

  /** A single letter after its like is a slip, no ending: Hutchinss; with a vowel it may be one. */
  private static boolean doubles(char last, String ending) {
    return ending.length() == 1 && ending.charAt(0) == last && "aeiouy".indexOf(last) < 0;
  }

  private static boolean relate(String a, String b, int common, Endings e) {
    int stem = a.length() - e.a.length();
    return stem >= STEM
        && !doubles(a.charAt(stem - 1), e.a)
        && !doubles(b.charAt(Math.min(stem, b.length()) - 1), e.b)
        && stem <= common
        && stem == b.length() - e.b.length()
        && a.endsWith(e.a)
        && b.endsWith(e.b);
  }
}
