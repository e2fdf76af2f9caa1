package org.bylint.rules.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.rule.Options;

/** Which parameters of an address are for tracking, and the address without them. */
final class TrackingParameters {
  private static final String ENTITY = "&amp;";

  private final Lexicon known;
  private final List<String> more;
  private final List<String> ownHosts;
  private final List<String> prefixes = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  TrackingParameters(Language language, Options options) {
    known = language.lexicon("tracking-parameters");
    more = options.strings("parameters");
    ownHosts = options.strings("ownHosts");
    for (Lexicon.Entry entry : known.entries()) {
      if (entry.has("prefix")) {
        prefixes.add(entry.phrase());
      }
    }
    for (Lexicon.Entry marker : language.lexicon("ai-markers").entries()) {
      if (marker.has("address")) {
        others.add(marker.phrase());
      }
    }
  }

  /** Whether a parameter signs the address: without the others it would no longer be valid. */
  boolean isSigned(Address address) {
    for (String parameter : parts(address.text(), address.query(), address.fragment())) {
      if (known.find(name(parameter)).filter(e -> e.has("signature")).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The address without its tracking parameters; the same where it has none. */
  String without(Address address) {
    String text = address.text();
    int query = address.query();
    int fragment = address.fragment();
    if (query == text.length() || isOwn(address.host())) {
      return text;
    }
    return text.substring(0, query)
        + kept(parts(text, query, fragment), "?")
        + fragment(text, fragment);
  }

  /** A fragment is an anchor unless all of it is tracking: {@code #xtor=RSS-1}. */
  private String fragment(String text, int start) {
    List<String> parts = parts(text, start, text.length());
    return parts.isEmpty() || !parts.stream().allMatch(this::isTracking)
        ? text.substring(start)
        : "";
  }

  /** Names of the tracking parameters of an address. */
  List<String> namesIn(Address address) {
    List<String> names = new ArrayList<>();
    List<String> parts =
        new ArrayList<>(parts(address.text(), address.query(), address.fragment()));
    parts.addAll(parts(address.text(), address.fragment(), address.text().length()));
    for (String part : parts) {
      if (isTracking(part)) {
        names.add(name(part));
      }
    }
    return names;
  }

  private String kept(List<String> parts, String sign) {
    StringBuilder out = new StringBuilder();
    boolean any = false;
    for (String part : parts) {
      if (!isTracking(part)) {
        out.append(any ? part : sign + withoutSeparator(part));
        any = true;
      }
    }
    return out.toString();
  }

  private boolean isTracking(String part) {
    String name = name(part);
    if (isOthers(part)) {
      return false;
    }
    boolean listed =
        known.find(name).filter(e -> !e.has("signature") && !e.has("prefix")).isPresent()
            || more.contains(name);
    return part.indexOf('=') > 0 && (listed || prefixes.stream().anyMatch(name::startsWith));
  }

  /** What a chat program adds is reported as its mark, by residue/ai-artifact. */
  private boolean isOthers(String part) {
    String bare = withoutSeparator(part).toLowerCase(Locale.ROOT);
    return others.stream().anyMatch(bare::startsWith);
  }

  /** The parameters between two places, each with the sign before it. */
  private static List<String> parts(String text, int from, int to) {
    List<String> parts = new ArrayList<>();
    int start = from;
    while (start < to) {
      int next = text.indexOf('&', start + 1);
      int end = next < 0 || next > to ? to : next;
      parts.add(text.substring(start, end));
      start = end;
    }
    return parts;
  }

  private static String name(String part) {
    String bare = withoutSeparator(part);
    int equals = bare.indexOf('=');
    String name = equals < 0 ? bare : bare.substring(0, equals);
    return name.replace("\\", "").toLowerCase(Locale.ROOT);
  }

  private static String withoutSeparator(String part) {
    return part.substring(part.startsWith(ENTITY) ? ENTITY.length() : 1);
  }

  private boolean isOwn(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return ownHosts.stream().anyMatch(own -> lower.equals(own) || lower.endsWith("." + own));
  }
}
