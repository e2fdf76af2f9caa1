package org.bylint.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes and reads the parts of packed results, unit for unit. */
final class PackedText {
  private PackedText() {}

  /** Writes one value. */
  @FunctionalInterface
  interface Writer<T> {
    void write(DataOutput out, T value) throws IOException;
  }

  /** Reads one value. */
  @FunctionalInterface
  interface Reader<T> {
    T read(DataInput in) throws IOException;
  }

  /** One byte a unit where that is enough; a length below zero says that two are taken. */
  static void text(DataOutput out, String text) throws IOException {
    if (isNarrow(text)) {
      out.writeInt(text.length());
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    } else {
      byte[] units = new byte[2 * text.length()];
      for (int i = 0; i < text.length(); i++) {
        units[2 * i] = (byte) (text.charAt(i) >> Byte.SIZE);
        units[2 * i + 1] = (byte) text.charAt(i);
      }
      out.writeInt(-text.length());
      out.write(units);
    }
  }

  private static boolean isNarrow(String text) {
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      all |= text.charAt(i);
    }
    return all >> Byte.SIZE == 0;
  }

  static String text(DataInput in) throws IOException {
    int length = in.readInt();
    byte[] bytes = new byte[length < 0 ? -2 * length : length];
    in.readFully(bytes);
    if (length >= 0) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    char[] units = new char[-length];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) ((bytes[2 * i] << Byte.SIZE) | (bytes[2 * i + 1] & 0xFF));
    }
    return new String(units);
  }

  static <T> void list(DataOutput out, List<T> list, Writer<T> writer) throws IOException {
    out.writeInt(list.size());
    for (T one : list) {
      writer.write(out, one);
    }
  }

  static <T> List<T> list(DataInput in, Reader<T> reader) throws IOException {
    int size = in.readInt();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(reader.read(in));
    }
    return list;
  }

  static void optional(DataOutput out, Optional<String> text) throws IOException {
    list(out, text.stream().toList(), PackedText::text);
  }

  static Optional<String> optional(DataInput in) throws IOException {
    return list(in, PackedText::text).stream().findFirst();
  }

  static void map(DataOutput out, Map<String, String> map) throws IOException {
    out.writeInt(map.size());
    for (Map.Entry<String, String> entry : map.entrySet()) {
      text(out, entry.getKey());
      text(out, entry.getValue());
    }
  }

  static Map<String, String> map(DataInput in) throws IOException {
    Map<String, String> map = new LinkedHashMap<>();
    for (int size = in.readInt(); size > 0; size--) {
      String key = text(in);
      map.put(key, text(in));
    }
    return map;
  }
}
