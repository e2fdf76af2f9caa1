package org.bylint.rules.links;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Link;
import org.bylint.input.Zone;
import org.bylint.text.Folding;

/**
 * The places inside an article that a link may lead to: its headings and named elements. Site
 * generators make anchors of headings in different ways, so only letters and digits are compared.
 */
final class Anchors {
  private final Document document;
  private final Set<String> known = new HashSet<>();
  private boolean read;

  Anchors(Document document) {
    this.document = document;
  }

  /**
   * Whether a target is an anchor of this article that no heading or element makes. The page around
   * the article may have places of its own (a form at its foot): a single anchor may lead there,
   * unless others of the article show that it means its own headings.
   */
  boolean isMissing(String target) {
    return lacks(target) && hasOthers(target);
  }

  private boolean hasOthers(String target) {
    for (Link link : document.links()) {
      String other = link.target().strip();
      if (other.startsWith("#") && !other.equals(target) && other.length() > 1) {
        return true;
      }
    }
    return false;
  }

  private boolean lacks(String target) {
    boolean plain = target.startsWith("#") && target.length() > 1 && isName(target.charAt(1));
    if (!plain || target.indexOf(':') > 0 || isMadeOfParts()) {
      return false;
    }
    read();
    String anchor = letters(target);
    String unnumbered = anchor.replaceFirst("[0-9]{1,2}$", "");
    return !anchor.isEmpty() && !known.contains(anchor) && !known.contains(unnumbered);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** Templates may bring headings that do not stand in the file. */
  private boolean isMadeOfParts() {
    String content = document.source().content();
    return content.contains("{{") || content.contains("{%") || content.contains("--8<--");
  }

  private void read() {
    if (read) {
      return;
    }
    read = true;
    for (Block block : document.blocks()) {
      if (block.zone() == Zone.SUBHEADING || block.zone() == Zone.HEADLINE) {
        known.add(letters(document.textOf(block.span())));
      }
    }
    String content = document.source().content();
    named(content, "id=");
    named(content, "name=");
    named(content, "{#");
    named(content, "{: #");
  }

  private void named(String content, String sign) {
    int at = content.indexOf(sign);
    while (at >= 0) {
      int start = at + sign.length();
      while (start < content.length() && "\"'# ".indexOf(content.charAt(start)) >= 0) {
        start++;
      }
      int end = start;
      while (end < content.length() && "\"'>} \n".indexOf(content.charAt(end)) < 0) {
        end++;
      }
      known.add(letters(content.substring(start, end)));
      at = content.indexOf(sign, Math.max(end, at + 1));
    }
  }

  private static String letters(String text) {
    String folded = Folding.fold(decoded(text));
    StringBuilder kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        kept.append(folded.charAt(i));
      }
    }
    return kept.toString();
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
