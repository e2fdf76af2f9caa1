package org.bylint.input.plain;

import org.bylint.input.Zone;
import org.bylint.text.WordList;
import org.bylint.text.WordLists;

/** What single lines of a plain text say of themselves: byline, credit, furniture. */
public final class LineWords {
  private static final int LONGEST_CREDIT = 160;
  private static final int LONGEST_NAME_LINE = 90;
  private static final int LONGEST_BRACKET = 60;

  /** No entry of the lists is as long. */
  private static final int LONGEST_OPENER = 50;

  private final WordList labels;
  private final WordList openers;
  private final WordList names;
  private final WordList verbs;
  private final WordList furniture;

  /**
   * Ready to read.
   *
   * @param lists the word lists of {@code rules/lexicons/common}
   */
  public LineWords(WordLists lists) {
    labels = lists.get("credit-labels");
    openers = lists.get("byline-openers");
    names = lists.get("byline-names");
    verbs = lists.get("publication-verbs");
    furniture = lists.get("furniture-openers");
  }

  /** "Source: AFP", "Par Jeanne Martin", "Le Quotidien, publié le 3 mai 2021", "© 2019 AFP". */
  boolean isCredit(String line) {
    return line.length() <= LONGEST_CREDIT
        && (isLabelled(line) || isNamed(line) || isDated(line) || isBracketed(line));
  }

  /** "AFP", "AFP/Reuters", "abc/de/fgh": agencies or desk initials and nothing else. */
  boolean isSignature(String line) {
    int letters = 0;
    boolean divided = false;
    boolean upper = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      divided |= c == '/';
      letters += Character.isLetter(c) ? 1 : 0;
      upper &= !Character.isLowerCase(c);
      if (!Character.isLetter(c) && "/-–& ".indexOf(c) < 0) {
        return false;
      }
    }
    boolean spaced = line.indexOf(' ') >= 0;
    return line.length() <= 40 && letters > 1 && ((divided && !spaced) || (upper && letters <= 12));
  }

  private boolean isLabelled(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && labels.contains(strip(line.substring(0, colon)))
        && line.length() > colon + 1
        && endsWithoutSentence(line, colon);
  }

  /** A photo label before a description is a caption, before a name a credit. */
  Zone creditZone(String line) {
    return isCaption(line) ? Zone.CAPTION : Zone.CREDIT;
  }

  private boolean isCaption(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || !labels.attribute(strip(line.substring(0, colon))).equals("photo")) {
      return false;
    }
    String rest = strip(line.substring(colon + 1));
    boolean owner = rest.indexOf('©') >= 0 || rest.startsWith("(c)");
    return !owner && (!onlyNames(rest) || hasDigit(rest, 0));
  }

  private static boolean endsWithoutSentence(String line, int colon) {
    int stop = line.indexOf(". ", colon);
    return stop < 0 || line.length() - colon < LONGEST_NAME_LINE;
  }

  private boolean isNamed(String line) {
    if (line.length() > LONGEST_NAME_LINE) {
      return false;
    }
    int opener = longest(openers, line);
    if (opener > 0) {
      return onlyNames(line.substring(opener).strip());
    }
    return endsWithAgencies(line);
  }

  /** "Le Quotidien avec AFP", "La rédaction, avec agences". */
  private boolean endsWithAgencies(String line) {
    int with = Math.max(line.indexOf(" avec "), line.indexOf(" with "));
    return with > 0 && with < 40 && onlyNames(line);
  }

  /** "Le Quotidien, publié le 3 mai 2021 à 8h00". */
  boolean isDated(String line) {
    if (line.length() > LONGEST_CREDIT) {
      return false;
    }
    for (int at = 0; at >= 0 && at < line.length(); at = nextWord(line, at)) {
      int verb = longest(verbs, line.substring(at));
      if (verb > 0) {
        return at <= 80 && hasDigit(line, at + verb) && !line.endsWith(".");
      }
    }
    return false;
  }

  private boolean isBracketed(String line) {
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    boolean bracketed = (first == '(' && last == ')') || (first == '[' && last == ']');
    return bracketed
        && line.length() <= LONGEST_BRACKET
        && onlyNames(line.substring(1, line.length() - 1).strip());
  }

  /** "Lire aussi : …", "De la même section", "Related articles". */
  boolean isFurniture(String line) {
    int opener = longest(furniture, line);
    if (opener == 0) {
      return false;
    }
    String rest = line.substring(opener).strip();
    char last = line.charAt(line.length() - 1);
    boolean sentence = last == '.' || last == '"' || last == '»' || last == '”';
    return rest.isEmpty() || rest.charAt(0) == ':' || (line.length() < 100 && !sentence);
  }

  /** Whether each word is a name, a figure, an address or one of the few words that join names. */
  private boolean onlyNames(String words) {
    boolean any = false;
    for (String word : words.split("[\\s\u00A0\u202F,/&;]+", -1)) {
      String bare = trim(word);
      if (bare.isEmpty()) {
        continue;
      }
      char first = bare.charAt(0);
      any = true;
      boolean name =
          !Character.isLowerCase(first) || bare.indexOf('.') > 0 || bare.indexOf('@') >= 0;
      if (!name && !names.contains(bare) && !isElided(bare)) {
        return false;
      }
    }
    return any && !words.endsWith(":") && !words.endsWith("?");
  }

  private boolean isElided(String word) {
    int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
    return mark > 0 && mark < word.length() - 1 && names.contains(word.substring(0, mark + 1));
  }

  private static String trim(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !isWordUnit(word.charAt(start))) {
      start++;
    }
    while (end > start && !isWordUnit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  private static boolean isWordUnit(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '@';
  }

  /** Without white space around it, no-break spaces included. */
  private static String strip(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && isSpace(words.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean hasDigit(String line, int from) {
    return line.chars().skip(from).anyMatch(Character::isDigit);
  }

  private static int nextWord(String line, int at) {
    int space = line.indexOf(' ', at);
    return space < 0 ? -1 : space + 1;
  }

  /** Length of the longest entry that a line begins with, up to the end of a word; else 0. */
  private static int longest(WordList list, String line) {
    String folded = WordList.fold(line.substring(0, Math.min(line.length(), LONGEST_OPENER)));
    int best = 0;
    for (String entry : list.words()) {
      boolean begins = entry.length() > best && folded.startsWith(entry);
      if (begins && isWordEnd(folded, entry.length())) {
        best = entry.length();
      }
    }
    return best;
  }

  private static boolean isWordEnd(String text, int at) {
    return at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
        || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
