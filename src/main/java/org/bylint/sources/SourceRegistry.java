package org.bylint.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All sources that bylint knows, with a team's own on top. A credit is looked up whatever its case,
 * accents, spaces and marks; one that is unknown is compared with all that are known.
 */
public final class SourceRegistry {
  private final List<SourceRecord> records;
  private final Map<String, List<SourceRecord>> byKey = new LinkedHashMap<>();
  private final Map<String, SourceRecord> byDomain = new LinkedHashMap<>();
  private final Map<String, String> spelling = new LinkedHashMap<>();
  private final Map<String, Boolean> ambiguous = new LinkedHashMap<>();

  public SourceRegistry(List<SourceRecord> records) {
    this.records = List.copyOf(records);
    for (SourceRecord r : this.records) {
      r.names().values().forEach(name -> enter(name, r, false));
      r.aliases().forEach(alias -> enter(alias, r, false));
      r.ambiguous().forEach(alias -> enter(alias, r, true));
      for (String domain : r.domains()) {
        byDomain.putIfAbsent(domain, r);
        enter(domain, r, false);
      }
    }
  }

  /** The registry that comes with bylint. */
  public static SourceRegistry builtIn() {
    try (InputStream in =
        SourceRegistry.class.getResourceAsStream("/org/bylint/data/" + RegistryResource.NAME)) {
      if (in == null) {
        throw new IllegalStateException("the registry of sources was not built");
      }
      return new SourceRegistry(RegistryResource.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This registry with a team's entries, which take the place of those with the same id. */
  public SourceRegistry withOverlay(List<SourceRecord> overlay) {
    Map<String, SourceRecord> all = new LinkedHashMap<>();
    overlay.forEach(r -> all.put(r.id(), r));
    records.forEach(r -> all.putIfAbsent(r.id(), r));
    return new SourceRegistry(List.copyOf(all.values()));
  }

  public List<SourceRecord> records() {
    return records;
  }

  /** The entry of that id. */
  public Optional<SourceRecord> find(String id) {
    return records.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** The entry whose web domain an address belongs to; subdomains count. */
  public Optional<SourceRecord> ofHost(String host) {
    String domain = host;
    while (domain.indexOf('.') > 0) {
      SourceRecord found = byDomain.get(domain);
      if (found != null) {
        return Optional.of(found);
      }
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /** What a credit, without its label (Source:, ©), means; near misses are looked for. */
  public SourceMatch lookUp(String credit) {
    SourceMatch exact = exact(credit);
    String key = CreditKey.of(credit);
    return exact.records().isEmpty() && !key.isEmpty() ? nearest(key) : exact;
  }

  /** What a credit means as it is written, case, accents, spaces and marks aside. */
  public SourceMatch exact(String credit) {
    String key = CreditKey.of(credit);
    List<SourceRecord> found = byKey.get(key);
    if (found == null || key.isEmpty()) {
      return SourceMatch.NONE;
    }
    boolean unclear = found.size() > 1 || ambiguous.containsKey(key);
    return new SourceMatch(
        unclear ? SourceMatch.Status.AMBIGUOUS : SourceMatch.Status.KNOWN, found, "");
  }

  private SourceMatch nearest(String key) {
    int best = allowed(key.length()) + 1;
    String nearest = "";
    for (String known : byKey.keySet()) {
      int distance = EditDistance.between(key, known, best - 1);
      if (distance < best && known.length() >= 3 && plausible(key, known, distance)) {
        best = distance;
        nearest = known;
      }
    }
    List<SourceRecord> found = byKey.getOrDefault(nearest, List.of());
    return found.isEmpty()
        ? SourceMatch.NONE
        : new SourceMatch(SourceMatch.Status.NEAR, found, spelling.getOrDefault(nearest, nearest));
  }

  /** Slips allowed in a name of that length: none in very short ones, two in long ones. */
  private static int allowed(int length) {
    if (length < 3) {
      return 0;
    }
    return length < 8 ? 1 : 2;
  }

  /**
   * Of three letters only an exchange is a slip (APF): any other change makes another acronym. Two
   * slips in one name leave its first letter alone.
   */
  private static boolean plausible(String key, String known, int distance) {
    boolean first = distance < 2 || key.charAt(0) == known.charAt(0);
    boolean exchange = key.length() == known.length() && sorted(key).equals(sorted(known));
    return first && (key.length() > 3 || exchange);
  }

  private static String sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  private void enter(String name, SourceRecord record, boolean unclear) {
    String key = CreditKey.of(name);
    List<SourceRecord> holders = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!holders.contains(record)) {
      holders.add(record);
    }
    spelling.putIfAbsent(key, name);
    if (unclear) {
      ambiguous.put(key, true);
    }
  }
}
