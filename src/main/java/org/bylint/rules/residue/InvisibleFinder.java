package org.bylint.rules.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.input.Block;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.rule.Fix;
import org.bylint.text.Span;

/**
 * Finds the characters of the list {@code invisible-characters}, except where a script or an emoji
 * needs them (Unicode Standard, chapter 23; Unicode Standard Annex 9 for text from right to left).
 */
final class InvisibleFinder {
  private static final String LEXICON = "invisible-characters";
  private static final int LONGEST_WORD = 40;

  private final String text;
  private final Lexicon list;
  private final List<String> allowed;
  private final Article article;
  private Span block = new Span(0, 0);

  InvisibleFinder(Article article, List<String> allowed) {
    this.article = article;
    this.allowed = allowed;
    text = article.document().text();
    list = article.language().lexicon(LEXICON);
  }

  /** A character of the list. */
  private record Mark(int at, String kind, Fix.Edit edit, boolean safe) {}

  List<InvisiblePassage> find() {
    List<InvisiblePassage> found = new ArrayList<>();
    for (Block one : article.document().blocks()) {
      if (one.zone() != Zone.CODE) {
        block = one.span();
        List<Mark> marks = marks();
        if (!marks.isEmpty()) {
          found.add(passage(marks));
        }
      }
    }
    return found;
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      boolean common = (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0x600 && c != 0xAD);
      if (!common && !Character.isLetterOrDigit(c)) {
        mark(i, c).ifPresent(marks::add);
      }
    }
    return marks;
  }

  private Optional<Mark> mark(int at, char c) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    String code = "U+" + "0000".substring(Math.min(4, hex.length())) + hex;
    Optional<Lexicon.Entry> entry = list.find(code);
    if (entry.isEmpty() || allowed.contains(code)) {
      return Optional.empty();
    }
    String kind = entry.get().attribute("kind", "");
    if (isWanted(at, kind)) {
      return Optional.empty();
    }
    String write = entry.get().attribute("write", "");
    if (kind.equals("soft-hyphen")) {
      return Optional.of(softHyphen(at));
    }
    boolean space = write.equals("space") && isLetter(at - 1) && isLetter(at + 1);
    String right = write.equals("hyphen") ? "-" : space || isGlue(at, write) ? " " : "";
    boolean safe = !kind.equals("override") && !kind.equals("object");
    return Optional.of(new Mark(at, shownAs(kind), edit(at, at + 1, right), safe));
  }

  /** A line end between a stop and a word. */
  private boolean isGlue(int at, String write) {
    return write.equals("space") && !isSpace(at - 1) && !isSpace(at + 1);
  }

  private static String shownAs(String kind) {
    return switch (kind) {
      case "joiner", "word-joiner" -> "zero-width";
      case "transmission" -> "control";
      default -> kind;
    };
  }

  private static Fix.Edit edit(int start, int end, String right) {
    return new Fix.Edit(new Span(start, end), right);
  }

  /**
   * Within a word it only goes. Before a space it cut a word at the end of a line; between a small
   * letter and a capital, or beside a figure, it may stand for a real hyphen.
   */
  private Mark softHyphen(int at) {
    int end = at + 1;
    boolean cut = isLetter(at - 1) && isSpace(end) && isSmall(end + 1);
    boolean hyphen =
        (isSmall(at - 1) && isLetter(end) && !isSmall(end)) || (isDigit(at - 1) && isDigit(end));
    Fix.Edit edit = cut ? edit(at, end + 1, "") : edit(at, end, hyphen ? "-" : "");
    return new Mark(at, "soft-hyphen", edit, !cut && !hyphen);
  }

  private boolean isWanted(int at, String kind) {
    return switch (kind) {
      case "zero-width" -> isOtherScript(before(at)) || isOtherScript(after(at));
      case "joiner" ->
          isOtherScript(before(at))
              || isOtherScript(after(at))
              || (isPicture(before(at)) && isPicture(after(at)));
      case "word-joiner" -> !isLetter(at - 1) || !isLetter(at + 1);
      case "bidi" -> runsFromTheRight();
      case "transmission" -> article.document().source().content().indexOf('\u0002') >= 0;
      case "soft-hyphen" -> at > 0 && (text.charAt(at - 1) == 'Ã' || text.charAt(at - 1) == 'Â');
      default -> false;
    };
  }

  /** A letter of a script in which such a character shapes words or divides them. */
  private static boolean isOtherScript(int codePoint) {
    if (!Character.isLetter(codePoint)
        && Character.getType(codePoint) != Character.NON_SPACING_MARK) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case LATIN, GREEK, CYRILLIC, COMMON, INHERITED -> false;
      default -> true;
    };
  }

  /** A part of an emoji: a picture, a sign, a shade of skin, or what selects its form. */
  private static boolean isPicture(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint == 0xFE0F
        || type == Character.OTHER_SYMBOL
        || (type == Character.MODIFIER_SYMBOL && codePoint > 0xFFFF)
        || (type == Character.UNASSIGNED && codePoint >= 0x1F000)
        || (codePoint >= 0x2190 && codePoint < 0x2C00);
  }

  private boolean runsFromTheRight() {
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (c >= 0x590 && Character.isLetter(c)) {
        byte direction = Character.getDirectionality(c);
        if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
          return true;
        }
      }
    }
    return false;
  }

  private InvisiblePassage passage(List<Mark> marks) {
    Mark first = marks.get(0);
    int last = marks.get(marks.size() - 1).edit().span().end();
    Span span = new Span(wordStart(first.at()), wordEnd(last));
    boolean safe = true;
    String kind = first.kind();
    List<Fix.Edit> edits = new ArrayList<>();
    for (Mark mark : marks) {
      safe &= mark.safe();
      kind = mark.kind().equals(kind) ? kind : "";
      edits.add(mark.edit());
    }
    return new InvisiblePassage(span, kind, shown(first, marks), edits, marks.size(), safe);
  }

  /** The word of the first one, with a dot for each. */
  private String shown(Mark first, List<Mark> marks) {
    int start = wordStart(first.at());
    StringBuilder word = new StringBuilder(text.substring(start, wordEnd(first.at() + 1)));
    for (Mark mark : marks) {
      int at = mark.at() - start;
      if (at < word.length()) {
        word.setCharAt(at, '·');
      }
    }
    return word.toString();
  }

  private int wordStart(int at) {
    int start = at;
    while (start > block.start() && at - start < LONGEST_WORD && !isSpace(start - 1)) {
      start--;
    }
    return start;
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < block.end() && end - at < LONGEST_WORD && !isSpace(end)) {
      end++;
    }
    while (end > at && ",.;:!?)»”\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int before(int at) {
    return at > block.start() ? text.codePointBefore(at) : ' ';
  }

  private int after(int at) {
    return at + 1 < block.end() ? text.codePointAt(at + 1) : ' ';
  }

  private boolean isSpace(int at) {
    return at < block.start() || at >= block.end() || Openers.isSpace(text.charAt(at));
  }

  private boolean isLetter(int at) {
    return !isSpace(at) && Character.isLetter(text.charAt(at));
  }

  private boolean isSmall(int at) {
    return !isSpace(at) && Character.isLowerCase(text.charAt(at));
  }

  private boolean isDigit(int at) {
    return !isSpace(at) && Character.isDigit(text.charAt(at));
  }
}
