package org.bylint.yaml;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML 1.2 text into nodes that know where they stand. */
public final class YamlReader {
  private YamlReader() {}

  /**
   * Reads a text that begins on line {@code firstLine} (from 1) of a file.
   *
   * @return the root node; empty for a text without any
   * @throws YamlException when the text is not YAML or reuses parts of itself by alias
   */
  public static Optional<YamlNode> read(String file, String text, int firstLine)
      throws YamlException {
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).setLabel(file).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isPresent()) {
        refuseAliases(
            root.get(), file, firstLine, Collections.newSetFromMap(new IdentityHashMap<>()));
      }
      return root.map(node -> new YamlNode(node, file, firstLine));
    } catch (MarkedYamlEngineException e) {
      throw new YamlException(
          place(file, e.getProblemMark(), firstLine) + ": not valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new YamlException(file + ":" + firstLine + ":1: not valid YAML: " + e.getMessage());
    }
  }

  /** An alias can make a small file endless, and nobody reads it with ease. */
  private static void refuseAliases(Node node, String file, int firstLine, Set<Node> seen)
      throws YamlException {
    if (!(node instanceof CollectionNode<?>)) {
      return;
    }
    if (!seen.add(node)) {
      throw new YamlException(
          place(file, node.getStartMark(), firstLine) + ": YAML aliases (*name) are not supported");
    }
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        refuseAliases(tuple.getKeyNode(), file, firstLine, seen);
        refuseAliases(tuple.getValueNode(), file, firstLine, seen);
      }
    } else if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        refuseAliases(item, file, firstLine, seen);
      }
    }
  }

  static String place(String file, Optional<Mark> mark, int firstLine) {
    int line = mark.map(Mark::getLine).orElse(0) + firstLine;
    int column = mark.map(Mark::getColumn).orElse(0) + 1;
    return file + ":" + line + ":" + column;
  }
}
