package org.bylint.rules.declarative;

/**
 * A text that lets itself be read only so often: a pattern that would go on for ever on some input
 * ends as a defect of its rule instead.
 */
final class CountedText implements CharSequence {
  private static final int READS_PER_UNIT = 2_000;
  private static final int READS_AT_LEAST = 200_000;

  private final CharSequence text;
  private int left;

  CountedText(CharSequence text) {
    this.text = text;
    this.left = READS_AT_LEAST + Math.min(text.length(), 1_000_000) * READS_PER_UNIT;
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new IllegalStateException("the pattern takes too long on this text");
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
