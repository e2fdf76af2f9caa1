package org.bylint.rules.links;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.text.Span;

/** What is wrong with an address, as far as its letters tell. */
final class Targets {
  private static final List<String> WEB = List.of("http", "https");

  private final Lexicon unpublished;
  private final Lexicon endings;
  private final List<String> denied;

  Targets(Language language, List<String> denied) {
    unpublished = language.lexicon("unpublished-hosts");
    endings = language.lexicon("top-level-domains");
    this.denied = denied;
  }

  /** The key of a variant; empty where nothing is wrong or nothing can be told. */
  Optional<String> defect(String target) {
    String text = target.strip();
    int colon = text.indexOf(':');
    String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    if (has(scheme, "scheme")) {
      return Optional.of("unpublished");
    } else if (WEB.contains(scheme)) {
      return web(text, colon);
    } else if (scheme.equals("mailto")) {
      return isMail(text.substring(colon + 1)) ? Optional.empty() : Optional.of("mail");
    }
    return withoutScheme(text);
  }

  private Optional<String> web(String text, int colon) {
    if (!text.startsWith("//", colon + 1)) {
      return Optional.of("malformed");
    }
    Address address = new Address(text, new Span(0, text.length()));
    String host = address.host().toLowerCase(Locale.ROOT);
    String rest = text.substring(Math.min(text.length(), colon + 3 + host.length()));
    if (isUnpublished(host, rest.toLowerCase(Locale.ROOT))) {
      return Optional.of("unpublished");
    }
    boolean twice = host.equals("http") || host.equals("https");
    return twice || !isHost(host) ? Optional.of("malformed") : Optional.empty();
  }

  private boolean isUnpublished(String host, String rest) {
    for (Lexicon.Entry entry : unpublished.entries()) {
      String part = entry.phrase();
      boolean found =
          (entry.has("path") && rest.contains(part))
              || (entry.has("number") && host.startsWith(part) && isNumbered(host))
              || (entry.has("ending") && host.endsWith("." + part))
              || (entry.has("host") && isPart(host, part));
      if (found) {
        return true;
      }
    }
    return denied.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
  }

  /**
   * staging.exemple.fr, www.staging.exemple.fr, staging-www.exemple.fr; never the domain itself.
   */
  private static boolean isPart(String host, String part) {
    if (host.equals(part)) {
      return true;
    }
    if (part.indexOf('.') > 0) {
      return host.endsWith("." + part);
    }
    int domain = host.lastIndexOf('.', Math.max(0, host.lastIndexOf('.') - 1));
    String before = domain < 0 ? "" : host.substring(0, domain);
    for (String label : before.split("[.-]", -1)) {
      if (label.equals(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumbered(String host) {
    return host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  /** A name with a dot and without spaces or marks that no host has. */
  private static boolean isHost(String host) {
    if (host.startsWith("[")) {
      return host.indexOf(']') > 0;
    }
    int dot = host.indexOf('.');
    return dot > 0
        && !host.endsWith(".")
        && !host.contains("..")
        && host.chars()
            .noneMatch(c -> Character.isWhitespace(c) || "()[]{}<>,;\"'|^`".indexOf(c) >= 0);
  }

  /** Addresses of mail and of sites that lack what makes them links: a.martin@exemple.fr. */
  private Optional<String> withoutScheme(String text) {
    boolean marked = text.startsWith("(") || text.startsWith("[");
    if (marked && text.contains("://")) {
      return Optional.of("malformed");
    }
    int end = 0;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String first = text.substring(0, end);
    if (first.indexOf('@') > 0) {
      return isMail(first) && end == text.length() ? Optional.of("mail") : Optional.empty();
    }
    boolean named = first.startsWith("www.") || isSite(first);
    return named && isHost(first) ? Optional.of("scheme") : Optional.empty();
  }

  /** A host of three parts, or of two where nothing follows: beta.exemple.fr, exemple.fr. */
  private boolean isSite(String first) {
    String ending = first.substring(first.lastIndexOf('.') + 1);
    boolean parts = first.indexOf('.') > 0;
    return parts && endings.contains(ending) && first.indexOf(' ') < 0;
  }

  private static boolean isMail(String address) {
    int at = address.indexOf('@');
    int query = address.indexOf('?');
    String host = address.substring(at + 1, query < 0 ? address.length() : Math.max(at + 1, query));
    int space = address.replace("%20", " ").indexOf(' ');
    boolean spaced = space >= 0 && space < at;
    return at > 0 && !spaced && host.indexOf('.') > 0;
  }

  private boolean has(String word, String attribute) {
    return unpublished.find(word).filter(e -> e.has(attribute)).isPresent();
  }
}
