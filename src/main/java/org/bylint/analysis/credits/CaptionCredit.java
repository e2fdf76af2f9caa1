package org.bylint.analysis.credits;

import org.bylint.text.Span;

/** Where the credit of a caption begins: behind ©, in closing brackets, or after the last stop. */
final class CaptionCredit {
  private static final int LONGEST = 70;

  private CaptionCredit() {}

  /** The credit of a caption; empty where none can be told from the description. */
  static Span of(String text, Span caption) {
    String words = caption.in(text);
    int sign = words.lastIndexOf('©');
    if (sign >= 0) {
      return caption(caption, sign + 1);
    }
    int open = words.lastIndexOf('(');
    if (open >= 0 && words.endsWith(")") && words.length() - open <= LONGEST) {
      return caption(caption, open);
    }
    int stop = Math.max(words.lastIndexOf(". "), words.lastIndexOf(".\u00a0"));
    boolean divided = words.indexOf('/', Math.max(0, stop)) > 0;
    boolean tail = stop > 0 && words.length() - stop <= LONGEST && divided;
    return tail ? caption(caption, stop + 1) : new Span(caption.end(), caption.end());
  }

  private static Span caption(Span caption, int from) {
    return new Span(Math.min(caption.start() + from, caption.end()), caption.end());
  }
}
