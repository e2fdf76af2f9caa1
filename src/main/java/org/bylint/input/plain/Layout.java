package org.bylint.input.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bylint.input.Zone;

/**
 * Which part of the article each paragraph of a plain text is. What is not clearly something else
 * is body.
 */
final class Layout {
  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_SUBHEADING = 90;

  /** A byline stands among the first paragraphs, after headline and deck. */
  private static final int HEAD = 4;

  private final LineWords kinds;
  private final List<String> lines = new ArrayList<>();
  private final Zone[] zones;

  Layout(String content, List<Paragraph> paragraphs, LineWords kinds) {
    this.kinds = kinds;
    for (Paragraph paragraph : paragraphs) {
      lines.add(paragraph.isList() ? "" : plainSpaces(paragraph.span().in(content)));
    }
    zones = new Zone[lines.size()];
    Arrays.fill(zones, Zone.BODY);
    if (zones.length > 1) {
      head();
      new Tail(lines, zones, kinds).mark();
      middle();
    }
    for (int i = 0; i < zones.length; i++) {
      zones[i] = paragraphs.get(i).isList() ? Zone.LIST : zones[i];
    }
  }

  /** "Source : AFP" is often written with a no-break space before its colon. */
  private static String plainSpaces(String line) {
    return line.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  Zone zone(int at) {
    return zones[at];
  }

  /** Headline and byline; a date line among the first ones is a byline whatever stands before. */
  private void head() {
    int last = Math.min(HEAD, lines.size());
    for (int i = 0; i < last; i++) {
      if (kinds.isDated(lines.get(i))) {
        zones[i] = Zone.CREDIT;
      }
    }
    int at = 0;
    while (at < last && isOpeningCredit(at)) {
      zones[at] = kinds.creditZone(lines.get(at));
      at++;
    }
    if (at + 1 >= lines.size() || !isHeadline(at)) {
      return;
    }
    zones[at] = Zone.HEADLINE;
    for (int i = at + 1; i < last; i++) {
      if (isOpeningCredit(i)) {
        zones[i] = kinds.creditZone(lines.get(i));
      }
    }
  }

  private boolean isOpeningCredit(int at) {
    String line = lines.get(at);
    return !line.isEmpty()
        && (zones[at] == Zone.CREDIT || kinds.isCredit(line) || (at > 0 && isPlaceLine(line)));
  }

  /** A short line without a final stop, or any short line before a byline with a date. */
  private boolean isHeadline(int at) {
    String line = lines.get(at);
    if (line.isEmpty() || line.length() >= LONGEST_HEADLINE || isDash(line.charAt(0))) {
      return false;
    }
    boolean several = line.length() > LONGEST_SUBHEADING && line.indexOf(". ") > 0;
    return (!Tail.isSentence(line) && !several) || zones[at + 1] == Zone.CREDIT;
  }

  /** "AA / Paris / Jeanne Martin": how some agencies open. */
  private static boolean isPlaceLine(String line) {
    int slash = line.indexOf('/');
    return slash > 1
        && line.length() < LONGEST_SUBHEADING
        && line.indexOf('/', slash + 1) > 0
        && line.substring(0, slash).strip().chars().allMatch(Character::isUpperCase);
  }

  private static boolean isDash(char c) {
    return "-–—•*(".indexOf(c) >= 0;
  }

  private void middle() {
    for (int i = 1; i < zones.length; i++) {
      String line = lines.get(i);
      if (zones[i] == Zone.BODY && !line.isEmpty() && isSubheading(i)) {
        zones[i] = Zone.SUBHEADING;
      }
    }
  }

  /** A short line without a stop between paragraphs of prose; or one that is marked as such. */
  private boolean isSubheading(int at) {
    String line = lines.get(at);
    if (Subheading.isMarked(line)) {
      return true;
    }
    if (at + 1 >= lines.size() || line.length() > LONGEST_SUBHEADING || Tail.isSentence(line)) {
      return false;
    }
    boolean begins = !Character.isLowerCase(line.charAt(0)) && !isDash(line.charAt(0));
    String before = lines.get(at - 1);
    String after = lines.get(at + 1);
    boolean afterProse =
        zones[at - 1] != Zone.BODY || (Tail.isSentence(before) && !before.endsWith(":"));
    return begins && afterProse && after.length() >= Tail.SHORTEST_PROSE;
  }
}
