package org.bylint.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bylint.text.Nearest;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML value and where it stands. Asking for another type than it has names file and line. */
public final class YamlNode {
  /** Characters of a value that a message shows. */
  private static final int SHOWN = 60;

  private final Node node;
  private final String file;
  private final int firstLine;

  YamlNode(Node node, String file, int firstLine) {
    this.node = node;
    this.file = file;
    this.firstLine = firstLine;
  }

  /** {@code file:line:column}. */
  public String place() {
    return YamlReader.place(file, node.getStartMark(), firstLine);
  }

  /** {@code file:line}. */
  public String origin() {
    return file + ":" + line();
  }

  /** Line in the file, from 1. */
  public int line() {
    return node.getStartMark().map(Mark::getLine).orElse(0) + firstLine;
  }

  /** A defect of this value. */
  public YamlException error(String message) {
    return new YamlException(place() + ": " + message);
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether it is a text, number or truth value. */
  public boolean isScalar() {
    return node instanceof ScalarNode && !isNothing();
  }

  public boolean isNothing() {
    return Tag.NULL.equals(node.getTag());
  }

  /** The mapping that it is; nothing at all is an empty mapping. */
  public YamlMap map() throws YamlException {
    Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        YamlNode key = child(tuple.getKeyNode());
        YamlMap.Entry entry = new YamlMap.Entry(key, key.text(), child(tuple.getValueNode()));
        if (entries.put(entry.name(), entry) != null) {
          throw key.error("\"" + entry.name() + "\" stands here twice");
        }
      }
    } else if (!isNothing()) {
      throw error("expected keys and values, found " + kind());
    }
    return new YamlMap(this, entries);
  }

  public List<YamlNode> list() throws YamlException {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(this::child).toList();
    }
    throw error("expected a list, found " + kind());
  }

  /** The values of a list, or the one value that stands without brackets. */
  public List<YamlNode> listOrOne() throws YamlException {
    return isList() ? list() : List.of(this);
  }

  /** The texts of a list, or the one text that stands without brackets. */
  public List<String> texts() throws YamlException {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : listOrOne()) {
      texts.add(item.text());
    }
    return texts;
  }

  /** Any scalar as written. */
  public String text() throws YamlException {
    if (node instanceof ScalarNode scalar && !isNothing()) {
      return scalar.getValue();
    }
    throw error("expected a text, found " + kind());
  }

  /** One of a few words, which a mistaken one is told with the nearest of. */
  public String oneOf(String what, Collection<String> words) throws YamlException {
    String word = text();
    if (!words.contains(word)) {
      throw error("unknown " + what + " \"" + word + "\"" + Nearest.hintOrAll(word, words));
    }
    return word;
  }

  public boolean flag() throws YamlException {
    if (plain() instanceof Boolean value) {
      return value;
    }
    throw error("expected true or false, found " + kind());
  }

  public int integer() throws YamlException {
    if (plain() instanceof Long value && value == value.intValue()) {
      return value.intValue();
    }
    throw error("expected a whole number, found " + kind());
  }

  /** Boolean, Long, String, List or Map of these, by how it is written. */
  public Object plain() throws YamlException {
    if (isMap() || isNothing()) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (YamlMap.Entry entry : map().entries()) {
        values.put(entry.name(), entry.value().plain());
      }
      return values;
    }
    if (isList()) {
      List<Object> values = new ArrayList<>();
      for (YamlNode item : list()) {
        values.add(item.plain());
      }
      return values;
    }
    String text = text();
    if (Tag.BOOL.equals(node.getTag())) {
      return text.equals("true");
    }
    return Tag.INT.equals(node.getTag()) ? number(text) : text;
  }

  private Object number(String text) throws YamlException {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw error("number out of range: " + text);
    }
  }

  private String kind() throws YamlException {
    if (isNothing()) {
      return "nothing";
    }
    return isMap() ? "keys and values" : isList() ? "a list" : "\"" + shortened(text()) + "\"";
  }

  /** A whole page that stands where a word is expected would bury the message. */
  private static String shortened(String text) {
    int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }

  private YamlNode child(Node child) {
    return new YamlNode(child, file, firstLine);
  }
}
