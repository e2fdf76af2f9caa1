package org.bylint.input.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.input.InputException;
import org.bylint.text.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Front matter in YAML: fields with the place of each value. */
final class YamlFields {
  private static final int MAX_DEPTH = 16;

  /** Aliases make a small file stand for a huge one. */
  private static final int MAX_VISITED = 10_000;

  private final String body;
  private final int shift;
  private final boolean beyondBmp;
  private int visited;
  private int knownPoints;
  private int knownOffset;
  private final List<Entry> entries = new ArrayList<>();

  private YamlFields(String body, int shift) {
    this.body = body;
    this.shift = shift;
    beyondBmp = body.codePointCount(0, body.length()) != body.length();
  }

  /**
   * Reads YAML.
   *
   * @param content the whole file, for the place of an error
   * @param body the front matter without the lines around it
   * @param shift where the body stands in the file
   */
  static List<Entry> read(String content, String body, int shift) throws InputException {
    YamlFields fields = new YamlFields(body, shift);
    try {
      Optional<Node> root = new Compose(settings()).composeString(body);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        fields.add("", mapping, 0);
      } else if (root.isPresent()) {
        throw FrontMatter.wrong(content, shift, "it is no list of fields such as \"title: …\"");
      }
      return fields.entries;
    } catch (MarkedYamlEngineException e) {
      int at = e.getProblemMark().map(m -> shift + fields.offset(m)).orElse(shift);
      throw FrontMatter.wrong(
          content,
          at,
          e.getProblem() + "; put the value between quotation marks or mend its indentation");
    } catch (YamlEngineException e) {
      throw FrontMatter.wrong(content, shift, String.valueOf(e.getMessage()));
    }
  }

  private static LoadSettings settings() {
    return LoadSettings.builder()
        .setAllowDuplicateKeys(true)
        .setMaxAliasesForCollections(20)
        .setCodePointLimit(FrontMatter.MAX_LENGTH)
        .setUseMarks(true)
        .build();
  }

  private void add(String prefix, MappingNode mapping, int depth) {
    for (NodeTuple tuple : mapping.getValue()) {
      boolean within = depth < MAX_DEPTH && visited++ < MAX_VISITED;
      if (within && tuple.getKeyNode() instanceof ScalarNode key) {
        field(prefix + key.getValue(), tuple.getValueNode(), depth);
      }
    }
  }

  private void field(String key, Node node, int depth) {
    if (node instanceof MappingNode mapping) {
      add(key + ".", mapping, depth + 1);
    } else if (node instanceof ScalarNode scalar) {
      entries.add(new Entry(key, List.of(value(scalar)), span(node)));
    } else if (node instanceof SequenceNode sequence) {
      list(key, sequence, depth);
    }
  }

  /**
   * A list of words is one field with many values; fields inside a list are fields of their own.
   */
  private void list(String key, SequenceNode sequence, int depth) {
    List<Value> values = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      if (item instanceof ScalarNode scalar) {
        values.add(value(scalar));
      } else if (item instanceof MappingNode mapping && depth < MAX_DEPTH) {
        add(key + ".", mapping, depth + 1);
      }
    }
    if (!values.isEmpty() || sequence.getValue().isEmpty()) {
      entries.add(new Entry(key, values, span(sequence)));
    }
  }

  private Value value(ScalarNode node) {
    ScalarStyle style =
        switch (node.getScalarStyle()) {
          case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> ScalarStyle.DOUBLE;
          case SINGLE_QUOTED -> ScalarStyle.SINGLE;
          case LITERAL, FOLDED -> ScalarStyle.BLOCK;
          case PLAIN -> ScalarStyle.PLAIN;
        };
    return new Value(node.getValue(), span(node), style);
  }

  private Span span(Node node) {
    int start = node.getStartMark().map(this::offset).orElse(0);
    int end = node.getEndMark().map(this::offset).orElse(start);
    return new Span(start + shift, Math.max(start, end) + shift);
  }

  /** YAML counts in code points, bylint in UTF-16 code units. */
  private int offset(Mark mark) {
    int points = mark.getIndex();
    if (!beyondBmp) {
      return Math.min(points, body.length());
    }
    knownOffset = body.offsetByCodePoints(knownOffset, points - knownPoints);
    knownPoints = points;
    return knownOffset;
  }
}
