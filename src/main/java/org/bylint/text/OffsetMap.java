package org.bylint.text;

import java.util.Arrays;

/**
 * Carries offsets of a derived text back to the source it was made from.
 *
 * <p>The derived text is a sequence of segments. A <em>copied</em> segment stands unit for unit in
 * the source; a <em>replaced</em> one (a decoded entity, a line end read as a space) stands for a
 * source range of another length, and any place inside it maps to the whole range.
 */
public final class OffsetMap {
  private final int[] textStarts;
  private final int[] sourceStarts;
  private final int[] sourceEnds;
  private final boolean[] copied;
  private final int textLength;

  private OffsetMap(Builder b) {
    textStarts = Arrays.copyOf(b.textStarts, b.count);
    sourceStarts = Arrays.copyOf(b.sourceStarts, b.count);
    sourceEnds = Arrays.copyOf(b.sourceEnds, b.count);
    copied = Arrays.copyOf(b.copied, b.count);
    textLength = b.textLength;
  }

  /** The map of a text that is its own source. */
  public static OffsetMap identity(int length) {
    return new Builder().copy(0, length).build();
  }

  /** The source range of a range of the text: from where it begins to where it ends. */
  public Span toSource(Span inText) {
    if (textStarts.length == 0) {
      return new Span(0, 0);
    }
    int start = start(inText.start());
    int end = inText.isEmpty() ? start : end(inText.end());
    return new Span(start, Math.max(start, end));
  }

  private int start(int offset) {
    if (offset >= textLength) {
      return sourceEnds[sourceEnds.length - 1];
    }
    int i = segment(offset);
    return copied[i] ? sourceStarts[i] + offset - textStarts[i] : sourceStarts[i];
  }

  private int end(int offset) {
    int i = segment(offset - 1);
    return copied[i] ? sourceStarts[i] + offset - textStarts[i] : sourceEnds[i];
  }

  private int segment(int offset) {
    int at = Arrays.binarySearch(textStarts, offset);
    return at >= 0 ? at : -at - 2;
  }

  /** Collects segments in the order of the text. Empty segments are dropped. */
  public static final class Builder {
    private int[] textStarts = new int[16];
    private int[] sourceStarts = new int[16];
    private int[] sourceEnds = new int[16];
    private boolean[] copied = new boolean[16];
    private int count;
    private int textLength;

    /** The source range stands in the text unit for unit. */
    public Builder copy(int sourceStart, int sourceEnd) {
      boolean continues = count > 0 && copied[count - 1] && sourceEnds[count - 1] == sourceStart;
      if (continues) {
        sourceEnds[count - 1] = sourceEnd;
        textLength += sourceEnd - sourceStart;
        return this;
      }
      return add(sourceEnd - sourceStart, sourceStart, sourceEnd, true);
    }

    /** {@code length} units of the text stand for a source range of any length. */
    public Builder replace(int length, int sourceStart, int sourceEnd) {
      return add(length, sourceStart, sourceEnd, false);
    }

    private Builder add(int length, int sourceStart, int sourceEnd, boolean copy) {
      if (length == 0) {
        return this;
      }
      if (count == textStarts.length) {
        textStarts = Arrays.copyOf(textStarts, count * 2);
        sourceStarts = Arrays.copyOf(sourceStarts, count * 2);
        sourceEnds = Arrays.copyOf(sourceEnds, count * 2);
        copied = Arrays.copyOf(copied, count * 2);
      }
      textStarts[count] = textLength;
      sourceStarts[count] = sourceStart;
      sourceEnds[count] = sourceEnd;
      copied[count++] = copy;
      textLength += length;
      return this;
    }

    public OffsetMap build() {
      return new OffsetMap(this);
    }
  }
}
