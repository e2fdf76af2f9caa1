package org.bylint.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.text.EditDistance;

/**
 * All sources that bylint knows, with a team's own on top. A credit is looked up whatever its case,
 * accents, spaces and marks; one that is unknown is compared with all that are known.
 */
public final class SourceRegistry {
  /** Name of the resource that the build writes, in the package {@code org.bylint.data}. */
  public static final String RESOURCE = "sources.txt";

  private final StoredRegistry stored;

  public SourceRegistry(List<SourceRecord> records) {
    this(StoredRegistry.open(StoredRegistry.write(records)));
  }

  private SourceRegistry(StoredRegistry stored) {
    this.stored = stored;
  }

  /** The registry that comes with bylint, opened on first use and then shared by all threads. */
  public static SourceRegistry builtIn() {
    return BuiltIn.REGISTRY;
  }

  /** Loaded when the registry is first asked for. */
  private static final class BuiltIn {
    static final SourceRegistry REGISTRY = open();
  }

  private static SourceRegistry open() {
    try (InputStream in =
        SourceRegistry.class.getResourceAsStream("/org/bylint/data/" + RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the registry of sources was not built");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new SourceRegistry(StoredRegistry.open(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the build stores. */
  public static String stored(List<SourceRecord> records) {
    return StoredRegistry.write(records);
  }

  /** This registry with a team's entries, which take the place of those with the same id. */
  public SourceRegistry withOverlay(List<SourceRecord> overlay) {
    Map<String, SourceRecord> all = new LinkedHashMap<>();
    for (SourceRecord own : overlay) {
      all.put(own.id(), own);
    }
    for (SourceRecord known : records()) {
      all.putIfAbsent(known.id(), known);
    }
    return new SourceRegistry(List.copyOf(all.values()));
  }

  /** All entries, in the order of the registry. */
  public List<SourceRecord> records() {
    List<SourceRecord> records = new ArrayList<>(stored.size());
    for (int i = 0; i < stored.size(); i++) {
      records.add(stored.record(i));
    }
    return records;
  }

  /** The entry of that id. */
  public Optional<SourceRecord> find(String id) {
    return records().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** The entry whose web domain an address belongs to; subdomains count. */
  public Optional<SourceRecord> ofHost(String host) {
    String domain = host;
    while (domain.indexOf('.') > 0) {
      int at = stored.find("@" + domain);
      if (at >= 0) {
        return Optional.of(stored.record(stored.entry(at).records().get(0)));
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
    int at = key.isEmpty() ? -1 : stored.find(key);
    if (at < 0) {
      return SourceMatch.NONE;
    }
    StoredRegistry.Entry entry = stored.entry(at);
    boolean unclear = entry.ambiguous() || entry.records().size() > 1;
    SourceMatch.Status status = unclear ? SourceMatch.Status.AMBIGUOUS : SourceMatch.Status.KNOWN;
    return new SourceMatch(status, recordsOf(entry), "");
  }

  private List<SourceRecord> recordsOf(StoredRegistry.Entry entry) {
    List<SourceRecord> records = new ArrayList<>(entry.records().size());
    for (int number : entry.records()) {
      records.add(stored.record(number));
    }
    return records;
  }

  private SourceMatch nearest(String key) {
    int best = allowed(key.length()) + 1;
    int nearest = -1;
    for (int i = 0; i < stored.keys(); i++) {
      String known = stored.key(i);
      int distance = EditDistance.between(key, known, best - 1);
      boolean name = known.length() >= 3 && known.charAt(0) != '@';
      if (distance < best && name && plausible(key, known, distance)) {
        best = distance;
        nearest = i;
      }
    }
    if (nearest < 0) {
      return SourceMatch.NONE;
    }
    StoredRegistry.Entry entry = stored.entry(nearest);
    return new SourceMatch(SourceMatch.Status.NEAR, recordsOf(entry), entry.spelling());
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
}
