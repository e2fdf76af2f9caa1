package org.bylint.analysis.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bylint.analysis.Name.Kind;
import org.bylint.language.Lexicon;

/** Finds acronyms in brackets after what they stand for: Agence des ports du Nord (APN). */
final class Glosses {
  /** Room for one adjective, the bracket, an article and a mark between name and acronym. */
  private static final int GAP = 24;

  private Glosses() {}

  /** For each acronym that is explained, what explains it. */
  static Map<Candidate, Candidate> find(String text, List<Candidate> candidates, Lexicon listed) {
    Map<Candidate, Candidate> found = new LinkedHashMap<>();
    int lastClosing = text.lastIndexOf(')');
    for (int i = 1; i < candidates.size(); i++) {
      Candidate name = candidates.get(i - 1);
      Candidate gloss = candidates.get(i);
      if (gloss.span().start() <= lastClosing && isBracketed(text, name, gloss)) {
        if (isAcronym(gloss) && isSpelled(name) && !listed.contains(gloss.text())) {
          found.put(gloss, name);
        } else if (isAcronym(name) && isSpelled(gloss)) {
          found.put(name, gloss);
        }
      }
    }
    return found;
  }

  private static boolean isAcronym(Candidate c) {
    return c.isSingle() && Capitals.innerCapitals(c.text()) > 0;
  }

  private static boolean isSpelled(Candidate c) {
    Kind kind = c.evidence().kind();
    return !c.isSingle() && (kind == Kind.ORGANISATION || kind == Kind.OTHER);
  }

  /** The bracket, or a quotation mark or comma before more of it. */
  private static boolean closes(char c) {
    return c == ')'
        || c == ','
        || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION
        || c == '"';
  }

  private static boolean isBracketed(String text, Candidate name, Candidate gloss) {
    int from = name.span().end();
    int to = gloss.span().start();
    int end = gloss.span().end();
    if (to - from > GAP || to <= from || end >= text.length() || !closes(text.charAt(end))) {
      return false;
    }
    String between = text.substring(from, to);
    int bracket = from + between.indexOf('(');
    if (bracket < from || between.indexOf(')') >= 0) {
      return false;
    }
    int words = 0;
    for (int i = from; i < bracket; i++) {
      char c = text.charAt(i);
      words += c == ' ' ? 1 : 0;
      if (c != ' ' && !Character.isLowerCase(c)) {
        return false;
      }
    }
    return words < 3 && to - bracket < 8;
  }
}
