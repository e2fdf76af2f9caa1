package org.bylint.rules.residue;

import org.bylint.input.Document;

/** Tells whether a place of a file is program code that the writer shows. */
final class SourceCode {
  private final String content;
  private final boolean markdown;

  SourceCode(Document document) {
    content = document.source().content();
    markdown = document.format().equals("markdown");
  }

  /** Whether a place lies between fences or between signs of code on its line. */
  boolean contains(int at) {
    return markdown && (isFenced(at) || isTicked(at));
  }

  private boolean isFenced(int at) {
    boolean fenced = false;
    int line = 0;
    while (line >= 0 && line <= at) {
      int words = line;
      while (words < at && content.charAt(words) == ' ') {
        words++;
      }
      boolean fence = content.startsWith("```", words) || content.startsWith("~~~", words);
      fenced ^= fence;
      int end = content.indexOf('\n', line);
      line = end < 0 ? -1 : end + 1;
    }
    return fenced;
  }

  private boolean isTicked(int at) {
    boolean ticked = false;
    for (int i = at - 1; i >= 0 && content.charAt(i) != '\n'; i--) {
      ticked ^= content.charAt(i) == '`';
    }
    return ticked;
  }
}
