package org.bylint.analysis.numbers;

import java.math.BigDecimal;
import java.util.List;
import org.bylint.analysis.NumberMention;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/**
 * Joins the two ends of a range: in <i>10 à 15 jours</i> both numbers count days, in <i>entre 15 et
 * 20 milliards</i> both are milliards.
 */
final class RangeReader {
  private final Lexicon joints;
  private final List<Token> tokens;
  private final List<NumberMention> numbers;
  private int lastFrom = -1;
  private int lastTo;
  private boolean lastScaled;

  /**
   * A reader for one sentence.
   *
   * @param joints words between the ends
   * @param numbers those read so far; the last two are replaced where they are a range
   */
  RangeReader(Lexicon joints, List<Token> tokens, List<NumberMention> numbers) {
    this.joints = joints;
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /**
   * Looks whether the number just added ends a range that the one before it begins.
   *
   * @param from index of its first token
   * @param to index after its last token, unit excluded
   * @param scaled whether it has a scale word of its own
   */
  void take(int from, int to, boolean scaled) {
    if (lastFrom >= 0) {
      int joint = afterSign();
      int number = from > 0 && tokens.get(from - 1).kind() == Token.Kind.SYMBOL ? from - 1 : from;
      if (number == joint + 1 && isJoint(tokens.get(joint))) {
        join(scaled, tokens.get(joint));
      }
    }
    lastFrom = from;
    lastTo = to;
    lastScaled = scaled;
  }

  /** Behind the last number and its percent sign or unit. */
  private int afterSign() {
    int end = numbers.get(numbers.size() - 2).counted().end();
    int at = lastTo;
    while (at < tokens.size() && tokens.get(at).end() <= end) {
      at++;
    }
    return Math.min(at, tokens.size() - 1);
  }

  private boolean isJoint(Token token) {
    return joints.find(token).filter(e -> e.has("range")).isPresent();
  }

  private boolean isOpening(Token token) {
    return joints.find(token).filter(e -> e.has("opens")).isPresent();
  }

  private void join(boolean scaled, Token joint) {
    int at = numbers.size() - 1;
    NumberMention end = numbers.get(at);
    NumberMention start = numbers.get(at - 1);
    if (start.unit().isPresent() && !start.unit().equals(end.unit())) {
      return;
    }
    boolean listed = joints.find(joint).filter(e -> e.has("list")).isPresent();
    boolean opened = lastFrom > 0 && isOpening(tokens.get(lastFrom - 1));
    boolean shares = start.unit().isEmpty() && end.unit().isPresent();
    if (listed && !opened) {
      // "14 et 15 ans" are two numbers of one kind.
      if (shares) {
        numbers.set(at - 1, start.inUnit(end.unit()));
      }
      return;
    }
    boolean scales = scaled && !lastScaled && start.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    BigDecimal times = scales ? scale(end) : BigDecimal.ONE;
    numbers.set(at - 1, start.inRange(shares ? end.unit() : start.unit(), times));
    numbers.set(at, end.inRange(end.unit(), BigDecimal.ONE));
  }

  /** The scale word's value: that of the step of a whole coefficient. */
  private static BigDecimal scale(NumberMention number) {
    int digits = number.step().precision() - number.step().scale() - 1;
    return BigDecimal.ONE.movePointRight(digits - digits % 3);
  }
}
