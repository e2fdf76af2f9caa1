package org.bylint.input.plain;

import java.util.List;
import org.bylint.input.Zone;

/**
 * How an article ends: credit lines, and lines of the site after them. Lines of the site that say
 * what they are ("Lire aussi : …") are found anywhere.
 */
public final class Tail {
  /** A shorter paragraph without a final stop may be something else than prose. In UTF-16 units. */
  static final int SHORTEST_PROSE = 100;

  private static final int LONGEST_TAIL = 12;

  private final List<String> lines;
  private final Zone[] zones;
  private final LineWords kinds;

  /**
   * Ready to mark.
   *
   * @param lines the words of each block; empty for one that cannot be a line of the tail
   * @param zones the zone of each block; only those that are body are changed
   */
  public Tail(List<String> lines, Zone[] zones, LineWords kinds) {
    this.lines = lines;
    this.zones = zones;
    this.kinds = kinds;
  }

  /** Changes the zones. */
  public void mark() {
    end();
    for (int i = 1; i < zones.length; i++) {
      String line = lines.get(i);
      if (zones[i] == Zone.BODY && !line.isEmpty() && kinds.isFurniture(line)) {
        zones[i] = Zone.FURNITURE;
      }
    }
  }

  /** From the last paragraph back: credits, and short lines of the site after a credit. */
  private void end() {
    int at = lines.size() - 1;
    int from = -1;
    boolean credited = false;
    while (at > 0 && zones[at] == Zone.BODY && lines.size() - at <= LONGEST_TAIL) {
      String line = lines.get(at);
      if (line.isEmpty()) {
        break;
      }
      if (kinds.isCredit(line) || kinds.isSignature(line)) {
        zones[at] = kinds.creditZone(line);
        from = at;
        credited = true;
      } else if (kinds.isFurniture(line)) {
        from = credited ? from : at;
      } else if (line.length() >= SHORTEST_PROSE || isSentence(line)) {
        break;
      }
      at--;
    }
    for (int i = Math.max(from, 1); from >= 0 && i < zones.length; i++) {
      zones[i] = zones[i] == Zone.BODY ? Zone.FURNITURE : zones[i];
    }
  }

  /** Whether a line ends as a sentence or a clause ends. */
  static boolean isSentence(String line) {
    if (line.isEmpty()) {
      return true;
    }
    int end = line.length() - 1;
    while (end > 0 && "\"”»“’')]\u00A0\u202F ".indexOf(line.charAt(end)) >= 0) {
      end--;
    }
    boolean closed = end < line.length() - 1;
    char last = line.charAt(end);
    return last == '.' || ",;:".indexOf(last) >= 0 || (closed && (last == '!' || last == '?'));
  }
}
