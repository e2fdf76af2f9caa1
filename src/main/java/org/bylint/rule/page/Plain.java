package org.bylint.rule.page;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The binary form of plain values: Boolean, Long, String, List and Map of these. */
public final class Plain {
  private Plain() {}

  public static void write(Object value, DataOutputStream out) throws IOException {
    if (value instanceof Boolean flag) {
      out.writeByte(flag ? 'T' : 'F');
    } else if (value instanceof Long number) {
      out.writeByte('L');
      out.writeLong(number);
    } else if (value instanceof String text) {
      out.writeByte('S');
      writeText(text, out);
    } else if (value instanceof List<?> list) {
      out.writeByte('[');
      out.writeShort(list.size());
      for (Object item : list) {
        write(item, out);
      }
    } else if (value instanceof Map<?, ?> map) {
      out.writeByte('{');
      out.writeShort(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        writeText(entry.getKey().toString(), out);
        write(entry.getValue(), out);
      }
    } else {
      throw new IllegalArgumentException("not a plain value: " + value.getClass());
    }
  }

  public static Object read(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case 'T' -> true;
      case 'F' -> false;
      case 'L' -> in.readLong();
      case 'S' -> readText(in);
      case '[' -> readList(in);
      case '{' -> readMap(in);
      default -> throw new IOException("unknown kind of value " + kind);
    };
  }

  /** Length and UTF-8: read faster at start-up than the modified form of {@code readUTF}. */
  public static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  public static String readText(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<Object> readList(DataInputStream in) throws IOException {
    int size = in.readUnsignedShort();
    List<Object> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(read(in));
    }
    return Collections.unmodifiableList(list);
  }

  private static Map<String, Object> readMap(DataInputStream in) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String key = readText(in);
      map.put(key, read(in));
    }
    return Collections.unmodifiableMap(map);
  }
}
