package org.bylint.rules.residue;

import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.input.Block;
import org.bylint.input.Zone;
import org.bylint.input.markdown.Entity;
import org.bylint.language.Language;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/**
 * Letters spoiled on the way from one program to another: one finding for each kind of spoiling.
 */
final class WrongEncoding implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    Reader reader = new Reader(article);
    for (Block block : article.document().blocks()) {
      if (block.zone() != Zone.CODE) {
        reader.read(block.span());
      }
    }
    reader.misread.report(findings, "", Fix.Applicability.SAFE);
    reader.halves.report(findings, "half", Fix.Applicability.UNSAFE);
    reader.lost.report(findings, "lost", Fix.Applicability.UNSAFE);
    reader.entities.report(findings, "entity", Fix.Applicability.SAFE);
    reader.escapes.report(findings, "escape", Fix.Applicability.SAFE);
    reader.symbols.report(findings, "symbol", Fix.Applicability.UNSAFE);
  }

  /** One pass over the text. */
  private static final class Reader {
    private static final int LONGEST_ENTITY = 12;
    private static final int LONGEST_WORD = 60;
    private static final String ALONE = " \u00A0:;!?%€»";

    private final Article article;
    private final String text;
    final Places misread;
    final Places halves;
    final Places lost;
    final Places entities;
    final Places escapes;
    final Places symbols;

    Reader(Article article) {
      this.article = article;
      text = article.document().text();
      misread = new Places(article);
      halves = new Places(article);
      lost = new Places(article);
      entities = new Places(article);
      escapes = new Places(article);
      symbols = new Places(article);
    }

    void read(Span block) {
      int at = block.start();
      while (at < block.end()) {
        char c = text.charAt(at);
        boolean sign = c == '&' || c == '\\' || c == '\uFFFD' || (c >= '\uF000' && c < '\uF100');
        boolean plain = !sign && !Mojibake.mayBegin(c);
        at = plain ? at + 1 : Math.max(at + 1, sign(at, c, block));
      }
    }

    /** Where to go on. */
    private int sign(int at, char c, Span block) {
      if (Covers.opaque(article).contains(new Span(at, at + 1))) {
        return at + 1;
      }
      return switch (c) {
        case '&' -> entity(at, block);
        case '\\' -> escape(at, block);
        case '\uFFFD' -> replacement(at, block);
        default -> c >= '\uF000' && c < '\uF100' ? symbol(at) : misread(at, block);
      };
    }

    private int misread(int at, Span block) {
      Span word = word(at, block);
      Optional<String> right = Mojibake.repaired(word.in(text));
      if (right.isPresent()) {
        if (!isNamed(word)) {
          misread.add(word, right.get());
        }
        return word.end();
      }
      half(at, word, block);
      return at + 1;
    }

    /** A letter whose no-break second half became an ordinary space, or was lost: « voilÃ ». */
    private void half(int at, Span word, Span block) {
      char c = text.charAt(at);
      boolean ends = at + 1 == block.end() || ALONE.indexOf(text.charAt(at + 1)) >= 0;
      boolean spaced = at + 1 < block.end() && text.charAt(at + 1) == ' ';
      boolean small = at > word.start() && Character.isLowerCase(text.charAt(at - 1));
      boolean alone = at == word.start() && at + 1 == word.end();
      if (c == 'Ã' && spaced && (small || alone)) {
        halves.add(word, word.in(text).replace('Ã', 'à'));
      } else if (c == 'Â' && ends && small) {
        halves.add(word, word.in(text).replace('Â', '\u00A0'));
      }
    }

    /** The word, with the no-break space or soft hyphen that is the second half of a letter. */
    private Span word(int at, Span block) {
      int start = at;
      while (start > block.start() && at - start < LONGEST_WORD && !isBreak(start - 1)) {
        start--;
      }
      int end = at + 1;
      while (end < block.end() && end - at < LONGEST_WORD && !isBreak(end)) {
        end++;
      }
      return new Span(start, end);
    }

    private boolean isBreak(int at) {
      char c = text.charAt(at);
      boolean second = at > 0 && "ÃÂ".indexOf(text.charAt(at - 1)) >= 0 && c == '\u00A0';
      return Openers.isSpace(c) && !second && c != '\u0085';
    }

    /** Shown as an example of what goes wrong: « Ã© », (Ã©). */
    private boolean isNamed(Span word) {
      String around = word.in(text);
      while (".,;:".indexOf(around.charAt(around.length() - 1)) >= 0) {
        around = around.substring(0, around.length() - 1);
      }
      int open = "«\"“(".indexOf(around.charAt(0));
      int close = "»\"”)".indexOf(around.charAt(around.length() - 1));
      boolean marks = open >= 0 && close >= 0 && around.length() < 7;
      boolean spaced =
          around.length() < 5 && word.start() > 1 && text.charAt(word.start() - 2) == '«';
      return marks || spaced;
    }

    private int entity(int at, Span block) {
      int end = entityEnd(at, block);
      if (end < 0) {
        return at + 1;
      }
      String right = Entity.decode(text.substring(at, end));
      while (right.equals("&") && entityEnd(end - 1, block, end) > 0) {
        end = entityEnd(end - 1, block, end);
        right = Entity.decode("&" + text.substring(at + "&amp;".length(), end));
      }
      boolean known = right.codePointCount(0, right.length()) == 1;
      if (known && !right.equals("<") && !right.equals(">")) {
        entities.add(new Span(at, end), right);
      }
      return known ? end : at + 1;
    }

    private int entityEnd(int at, Span block) {
      return entityEnd(at, block, at + 1);
    }

    /** After the semicolon of a name or number that begins at {@code from}; -1 without one. */
    private int entityEnd(int at, Span block, int from) {
      int end = from;
      int limit = Math.min(block.end(), at + LONGEST_ENTITY);
      while (end < limit && (Character.isLetterOrDigit(text.charAt(end)) || isNumber(end, from))) {
        end++;
      }
      return end > from + 1 && end < limit && text.charAt(end) == ';' ? end + 1 : -1;
    }

    private boolean isNumber(int at, int from) {
      return at == from && text.charAt(at) == '#';
    }

    /** {@code \\u00e9}: a letter as program code writes it. */
    private int escape(int at, Span block) {
      if (at + 6 > block.end() || text.charAt(at + 1) != 'u') {
        return at + 1;
      }
      int code = 0;
      for (int i = at + 2; i < at + 6; i++) {
        int digit = Character.digit(text.charAt(i), 16);
        if (digit < 0) {
          return at + 1;
        }
        code = code * 16 + digit;
      }
      if (Character.isDefined(code) && !Character.isSurrogate((char) code) && code >= 0xA0) {
        escapes.add(new Span(at, at + 6), String.valueOf((char) code));
      }
      return at + 6;
    }

    private int replacement(int at, Span block) {
      Span word = word(at, block);
      Optional<String> right = guess(word);
      if (right.isPresent()) {
        lost.add(word, right.get());
      } else {
        lost.add(word);
      }
      return word.end();
    }

    /** The only word of the dictionary that fits. */
    private Optional<String> guess(Span word) {
      String form = word.in(text);
      int hole = form.indexOf('\uFFFD');
      int start = hole;
      int end = hole + 1;
      while (start > 0 && Character.isLetter(form.charAt(start - 1))) {
        start--;
      }
      while (end < form.length() && Character.isLetter(form.charAt(end))) {
        end++;
      }
      if (form.indexOf('\uFFFD', hole + 1) >= 0 || end - start < 4) {
        return Optional.empty();
      }
      Optional<String> only = onlyKnown(form.substring(start, hole), form.substring(hole + 1, end));
      String before = form.substring(0, start);
      String after = form.substring(end);
      return only.map(found -> before + found + after);
    }

    private Optional<String> onlyKnown(String before, String after) {
      Language language = article.language();
      String only = "";
      for (char c = 0xDF; c < 0x100; c++) {
        if (Character.isLetter(c) && language.knows(before + c + after)) {
          if (!only.isEmpty()) {
            return Optional.empty();
          }
          only = before + c + after;
        }
      }
      return only.isEmpty() ? Optional.empty() : Optional.of(only);
    }

    /** A bullet or sign of a font of symbols, which other fonts show as a box. */
    private int symbol(int at) {
      symbols.add(new Span(at, at + 1));
      return at + 1;
    }
  }
}
