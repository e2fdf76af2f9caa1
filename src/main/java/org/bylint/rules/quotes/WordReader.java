package org.bylint.rules.quotes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bylint.analysis.Article;
import org.bylint.analysis.NumberMention;
import org.bylint.language.Token;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/**
 * Reads words as quotations are compared: lower case, without accents, ligatures and inner marks;
 * compounds in their parts, elided words as if they were not, numbers by their value. What stands
 * in brackets is the writer's and is left out.
 */
final class WordReader {
  private final Map<Integer, NumberMention> numbers;
  private final boolean brackets;
  private final List<Word> words = new ArrayList<>();
  private int depth;
  private int lastEnd = -1;
  private int numberEnd;

  /**
   * For one stretch of text.
   *
   * @param brackets whether words in brackets are read as well
   */
  WordReader(Article article, boolean brackets) {
    this.numbers = article.shared(WordReader.class, Numbers.class, () -> index(article)).byStart();
    this.brackets = brackets;
  }

  private record Numbers(Map<Integer, NumberMention> byStart) {}

  private static Numbers index(Article article) {
    Map<Integer, NumberMention> byStart = new HashMap<>();
    for (NumberMention number : article.numbers()) {
      byStart.put(number.span().start(), number);
    }
    return new Numbers(byStart);
  }

  /** The words of a quotation, without what stands in brackets. */
  static List<Word> quoted(Article article, Span inner) {
    WordReader reader = new WordReader(article, false);
    reader.read(article.language().tokens(article.document().text(), inner));
    return reader.words();
  }

  /** What was read so far. */
  List<Word> words() {
    return words;
  }

  /** A new paragraph begins here. */
  void paragraph(int at) {
    depth = 0;
    words.add(Word.mark(Word.BREAK, new Span(at, at)));
  }

  void read(List<Token> tokens) {
    for (Token token : tokens) {
      read(token);
    }
  }

  private void read(Token token) {
    switch (token.form()) {
      case "(", "[" -> open(token);
      case ")", "]" -> {
        depth = Math.max(0, depth - 1);
        gap(token);
      }
      case "…", "..." -> gap(token);
      default -> {
        if ((depth == 0 || brackets) && token.start() >= numberEnd) {
          word(token);
        }
      }
    }
    lastEnd = token.end();
  }

  /** A bracket inside a word, « trouv(ait) », says that the writer changed its ending. */
  private void open(Token token) {
    depth++;
    boolean inWord = token.start() == lastEnd && !words.isEmpty();
    if (inWord && !brackets && words.get(words.size() - 1).span().end() == lastEnd) {
      words.remove(words.size() - 1);
    }
  }

  private void gap(Token token) {
    if (!brackets) {
      words.add(Word.mark(Word.GAP, token.span()));
    }
  }

  private void word(Token token) {
    NumberMention number = numbers.get(token.start());
    if (number != null && number.value().compareTo(BigDecimal.ONE) != 0) {
      numberEnd = number.span().end();
      String value = number.value().stripTrailingZeros().toPlainString();
      words.add(new Word(value, value, number.span()));
    } else if (token.kind() == Token.Kind.NUMBER) {
      String form = lettersAndDigits(token.form());
      words.add(new Word(form, form, token.span()));
    } else if (token.isWord()) {
      parts(token);
    }
  }

  private static String lettersAndDigits(String form) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        kept.append(Character.toLowerCase(c));
      }
    }
    return kept.toString();
  }

  /** The parts of a compound are words of their own. */
  private void parts(Token token) {
    String form = token.form();
    int start = 0;
    for (int i = 0; i <= form.length(); i++) {
      if (i == form.length() || isHyphen(form.charAt(i))) {
        boolean whole = i - start == form.length();
        String part = unelided(Folding.fold(form.substring(start, i)));
        String lemma = whole && !token.readings().isEmpty() ? lemma(token) : part;
        if (!part.isEmpty()) {
          words.add(new Word(part, lemma, new Span(token.start() + start, token.start() + i)));
        }
        start = i + 1;
      }
    }
  }

  private static String lemma(Token token) {
    return Folding.fold(token.readings().get(0).lemma());
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static String unelided(String folded) {
    boolean elided = folded.length() > 1 && folded.endsWith("'");
    return elided ? folded.substring(0, folded.length() - 1) + "e" : folded;
  }
}
