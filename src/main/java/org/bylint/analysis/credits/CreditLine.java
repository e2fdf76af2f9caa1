package org.bylint.analysis.credits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.sources.SourceMatch;
import org.bylint.sources.SourceRegistry;

/**
 * Cuts a credit line into the names it holds: <i>Texte 6Medias, vidéo BFMTV</i> holds two. What the
 * registry knows as a whole is never cut.
 */
final class CreditLine {
  /** Marks that always stand between two names. */
  private static final String MARKS = "/,;&|©+()[]";

  private final SourceRegistry registry;
  private final Lexicon joiners;
  private final Lexicon prefixes;
  private final Lexicon labels;
  private final Lexicon openers;
  private final Lexicon verbs;

  CreditLine(SourceRegistry registry, Language language) {
    this.registry = registry;
    joiners = language.lexicon("credit-joiners");
    prefixes = language.lexicon("credit-prefixes");
    labels = language.lexicon("credit-labels");
    openers = language.lexicon("byline-openers");
    verbs = language.lexicon("publication-verbs");
  }

  /** The names of a line, in its order. */
  List<CreditPart> parts(String line) {
    List<CreditPart> parts = new ArrayList<>();
    String spaced = line.replace('\u00a0', ' ').replace('\u202f', ' ').replace('’', '\'');
    CreditPart whole = withoutDate(new CreditPart(0, spaced)).stripped();
    if (!whole.text().isEmpty()) {
      split(whole, parts);
    }
    return parts;
  }

  /** "Le Quotidien, publié le 3 mai 2021" without its date. */
  private CreditPart withoutDate(CreditPart line) {
    String lower = line.text().toLowerCase(Locale.ROOT);
    int cut = lower.length();
    for (Lexicon.Entry verb : verbs.entries()) {
      int at = lower.indexOf(verb.phrase());
      boolean begins = at == 0 || (at > 0 && !Character.isLetterOrDigit(lower.charAt(at - 1)));
      cut = begins && at < cut ? at : cut;
    }
    return line.cut(0, cut);
  }

  private void split(CreditPart part, List<CreditPart> into) {
    CreditPart bare = withoutPrefixes(part);
    if (bare.text().isEmpty()) {
      return;
    }
    if (isKnown(bare.text())) {
      into.add(bare);
      return;
    }
    int from = 0;
    for (int i = 0; i < bare.text().length(); ) {
      int length = separator(bare.text(), i);
      if (length > 0) {
        addPiece(bare.cut(from, i), into);
        from = i + length;
        i = from;
      } else {
        i++;
      }
    }
    addPiece(from == 0 ? bare : bare.cut(from, bare.text().length()), into);
  }

  private void addPiece(CreditPart piece, List<CreditPart> into) {
    CreditPart bare = withoutPrefixes(piece);
    if (bare.text().isEmpty()) {
      return;
    }
    int at = isKnown(bare.text()) ? -1 : knownHalves(bare.text());
    if (at > 0) {
      into.add(bare.cut(0, at));
      into.add(bare.cut(at, bare.text().length()));
    } else {
      into.add(bare);
    }
  }

  /** Where two known names stand side by side (ats afp, BVA-Orange), or a name before an agency. */
  private int knownHalves(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      boolean gap = (c == ' ' || c == '-') && isKnown(text.substring(i + 1));
      if (gap && (isKnown(text.substring(0, i)) || (c == ' ' && isAgency(text.substring(i + 1))))) {
        return i;
      }
    }
    return -1;
  }

  /** Initials of an agency: in "Jeanne MARTIN AFP" the stroke was forgotten. */
  private boolean isAgency(String text) {
    boolean initials = text.chars().allMatch(Character::isUpperCase);
    return initials
        && registry.exact(text).records().stream().anyMatch(r -> r.kind().endsWith("agency"));
  }

  private boolean isKnown(String text) {
    SourceMatch.Status status = registry.exact(text).status();
    return status == SourceMatch.Status.KNOWN || status == SourceMatch.Status.AMBIGUOUS;
  }

  /** Length of what separates two names at this place; 0 for none. */
  private int separator(String text, int at) {
    char c = text.charAt(at);
    if (MARKS.indexOf(c) >= 0) {
      return 1;
    }
    boolean spaceBefore = at > 0 && Character.isWhitespace(text.charAt(at - 1));
    boolean dash = c == '-' || c == '–' || c == '—';
    boolean spaceAfter = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    if (dash && (spaceBefore || spaceAfter)) {
      return 1;
    }
    if (!spaceBefore) {
      return 0;
    }
    int end = text.indexOf(' ', at);
    return end > at && joiners.contains(text.substring(at, end)) ? end - at : 0;
  }

  private CreditPart withoutPrefixes(CreditPart part) {
    CreditPart bare = withoutYear(part.stripped());
    int length = prefix(bare.text());
    while (length > 0 && !isKnown(bare.text())) {
      bare = bare.cut(length, bare.text().length());
      length = prefix(bare.text());
    }
    return bare;
  }

  /** © 2019 AFP. */
  private static CreditPart withoutYear(CreditPart part) {
    String text = part.text();
    boolean year =
        text.length() > 5
            && text.charAt(4) == ' '
            && text.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9');
    return year ? part.cut(5, text.length()) : part;
  }

  /** Length of the longest label that the text begins with, its colon included. */
  private int prefix(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    int best = Math.max(longest(prefixes, lower), longest(openers, lower));
    int colon = lower.indexOf(':');
    return colon > 0 && labels.contains(lower.substring(0, colon).strip())
        ? Math.max(best, colon + 1)
        : best;
  }

  private static int longest(Lexicon words, String text) {
    int best = 0;
    for (Lexicon.Entry entry : words.entries()) {
      String phrase = entry.phrase();
      int end = phrase.length();
      boolean begins =
          end > best
              && text.startsWith(phrase)
              && (end == text.length()
                  || !Character.isLetterOrDigit(text.charAt(end))
                  || !Character.isLetterOrDigit(phrase.charAt(end - 1)));
      best = begins ? end : best;
    }
    return best;
  }
}
