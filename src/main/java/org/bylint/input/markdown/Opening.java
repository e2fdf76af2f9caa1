package org.bylint.input.markdown;

import java.util.List;
import java.util.Locale;
import org.bylint.input.BlockText;
import org.bylint.input.Zone;

/** How an article begins, compared with what its front matter says. */
final class Opening {
  private static final int SHORTEST_EXCERPT = 20;

  private final List<Draft> drafts;
  private final String headline;

  Opening(List<Draft> drafts, String headline) {
    this.drafts = drafts;
    this.headline = letters(headline);
  }

  /** Whether a deck only repeats the headline or is cut from the first paragraphs. */
  boolean repeats(BlockText deck) {
    String wanted = letters(deck.toString());
    if (wanted.equals(headline)) {
      return true;
    }
    StringBuilder body = new StringBuilder();
    for (Draft draft : drafts) {
      if (draft.zone() != Zone.CAPTION && draft.zone() != Zone.HEADLINE) {
        body.append(letters(draft.words().toString()));
      }
      if (body.length() >= wanted.length()) {
        break;
      }
    }
    return wanted.length() >= SHORTEST_EXCERPT && body.toString().startsWith(wanted);
  }

  /** The blocks of the body; a first heading that repeats the headline is left out. */
  List<Draft> body() {
    boolean repeats =
        !drafts.isEmpty()
            && drafts.get(0).zone() == Zone.HEADLINE
            && letters(drafts.get(0).words().toString()).equals(headline);
    return repeats ? drafts.subList(1, drafts.size()) : drafts;
  }

  /** Letters and digits alone: punctuation and spaces often differ between copies. */
  private static String letters(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        kept.append(words.charAt(i));
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }
}
