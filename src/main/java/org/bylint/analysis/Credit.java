package org.bylint.analysis;

import java.util.List;
import java.util.Locale;
import org.bylint.text.Span;

/**
 * A credit: words in a credit position that say where the article or a picture comes from.
 *
 * @param place where it stands
 * @param inSource whether {@code place} counts in the source file (front matter) rather than in the
 *     text of the document
 * @param text the credit without its label (Source:, ©)
 * @param position where in the article it stands
 * @param sources ids of the registry entries that it may mean
 * @param names what to write instead of an unclear credit: the full names of those entries, or the
 *     spelling that a near miss is near to
 * @param status how well it is understood
 * @param people whether it names persons (a byline) rather than outlets
 * @param agency whether each source that it may mean is a news agency
 */
public record Credit(
    Span place,
    boolean inSource,
    String text,
    Position position,
    List<String> sources,
    List<String> names,
    Status status,
    boolean people,
    boolean agency) {
  public Credit {
    sources = List.copyOf(sources);
    names = List.copyOf(names);
  }

  /** Whether this credit may name the same agency as another: it, its house, or nobody clearly. */
  public boolean mayName(Credit agency) {
    for (String id : sources) {
      for (String other : agency.sources) {
        if (id.equals(other) || id.startsWith(other + "-") || other.startsWith(id + "-")) {
          return true;
        }
      }
    }
    String words = text.toLowerCase(Locale.ROOT);
    boolean unclear = status == Status.NEAR || status == Status.AMBIGUOUS;
    return unclear || words.contains(agency.text.toLowerCase(Locale.ROOT));
  }

  /** Credit positions. */
  public enum Position {
    METADATA,
    BYLINE,
    DATELINE,
    TAIL,
    CAPTION
  }

  /** How well a credit is understood. */
  public enum Status {
    /** One registry entry. */
    KNOWN,
    /** An abbreviation or name that several entries claim, or that is also an ordinary word. */
    AMBIGUOUS,
    /** None, but a known one is very near. */
    NEAR,
    UNKNOWN
  }
}
