package org.bylint.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes and reads the parts of packed results, unit for unit. */
final class PackedText {
  /** Stands before a unit that takes two bytes. */
  private static final int WIDE = 0x80;

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

  static void text(DataOutput out, String text) throws IOException {
    out.writeInt(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < WIDE) {
        out.writeByte(c);
      } else {
        out.writeByte(WIDE);
        out.writeChar(c);
      }
    }
  }

  static String text(DataInput in) throws IOException {
    char[] text = new char[in.readInt()];
    for (int i = 0; i < text.length; i++) {
      int c = in.readUnsignedByte();
      text[i] = c < WIDE ? (char) c : in.readChar();
    }
    return new String(text);
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
