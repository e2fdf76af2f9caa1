package org.bylint.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A registry as one text that opens without being parsed: a line with the number of entries, a line
 * for each entry, then the sorted index. An index line holds a key ({@link CreditKey}, or {@code @}
 * and a web domain), the numbers of its entries, {@code ?} where it is ambiguous, and its spelling.
 */
final class StoredRegistry {
  private final String text;
  private final int[] starts;
  private final int records;

  private StoredRegistry(String text, int[] starts, int records) {
    this.text = text;
    this.starts = starts;
    this.records = records;
  }

  /** A line of the index. */
  record Entry(List<Integer> records, boolean ambiguous, String spelling) {}

  static StoredRegistry open(String text) {
    int[] starts = new int[512];
    int count = 0;
    for (int at = 0; at < text.length(); at = text.indexOf('\n', at) + 1) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at;
    }
    int records = Integer.parseInt(text.substring(0, text.indexOf('\n')));
    return new StoredRegistry(text, Arrays.copyOf(starts, count), records);
  }

  /** The text of a registry; equal entries always give equal texts. */
  static String write(List<SourceRecord> entries) {
    Map<String, StringBuilder> index = new TreeMap<>();
    Map<String, String> spellings = new LinkedHashMap<>();
    Map<String, String> ambiguous = new LinkedHashMap<>();
    StringBuilder out = new StringBuilder();
    out.append(entries.size()).append('\n');
    for (int i = 0; i < entries.size(); i++) {
      SourceRecord record = entries.get(i);
      out.append(RecordLine.write(record)).append('\n');
      List<String> names = new ArrayList<>(new TreeMap<>(record.names()).values());
      names.addAll(record.aliases());
      names.addAll(record.domains());
      for (String name : names) {
        add(CreditKey.of(name), i, name, index, spellings);
      }
      for (String name : record.ambiguous()) {
        add(CreditKey.of(name), i, name, index, spellings);
        ambiguous.put(CreditKey.of(name), "?");
      }
      for (String domain : record.domains()) {
        add("@" + domain, i, domain, index, spellings);
      }
    }
    for (Map.Entry<String, StringBuilder> line : index.entrySet()) {
      String key = line.getKey();
      out.append(key).append('\t').append(line.getValue()).append('\t');
      out.append(ambiguous.getOrDefault(key, "")).append('\t');
      out.append(spellings.get(key)).append('\n');
    }
    return out.toString();
  }

  private static void add(
      String key,
      int record,
      String name,
      Map<String, StringBuilder> index,
      Map<String, String> spellings) {
    StringBuilder numbers = index.computeIfAbsent(key, k -> new StringBuilder());
    String number = String.valueOf(record);
    boolean known = numbers.toString().equals(number) || numbers.toString().endsWith("," + number);
    if (!known) {
      numbers.append(numbers.length() == 0 ? "" : ",").append(number);
    }
    spellings.putIfAbsent(key, name);
  }

  int size() {
    return records;
  }

  SourceRecord record(int number) {
    return RecordLine.parse(line(number + 1));
  }

  /** Keys of the index, in their order. */
  int keys() {
    return starts.length - records - 1;
  }

  String key(int number) {
    int start = starts[records + 1 + number];
    return text.substring(start, text.indexOf('\t', start));
  }

  Entry entry(int number) {
    List<String> fields = RecordLine.split(line(records + 1 + number), '\t');
    List<Integer> numbers = new ArrayList<>(1);
    for (String field : RecordLine.split(fields.get(1), ',')) {
      numbers.add(Integer.valueOf(field));
    }
    return new Entry(numbers, !fields.get(2).isEmpty(), fields.get(3));
  }

  /** Number of a key in the index; negative where it is not there. */
  int find(String key) {
    int low = 0;
    int high = keys() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = key(middle).compareTo(key);
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private String line(int number) {
    int end = text.indexOf('\n', starts[number]);
    return text.substring(starts[number], end);
  }
}
