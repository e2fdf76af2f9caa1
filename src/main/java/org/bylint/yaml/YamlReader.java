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
  /** More lists in lists than anybody writes by hand; deeper ones would exhaust the stack. */
  private static final int DEEPEST = 100;

  private static final String TOO_DEEP = "lists and keys are nested too deeply";

  private YamlReader() {}

  /**
   * Reads a text that begins on line {@code firstLine} (from 1) of a file.
   *
   * @return the root node; empty for a text without any
   * @throws YamlException when the text is not YAML, is nested too deeply, or reuses parts of
   *     itself by alias
   */
  public static Optional<YamlNode> read(String file, String text, int firstLine)
      throws YamlException {
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).setLabel(file).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isPresent()) {
        new Limits(file, firstLine).check(root.get(), 0);
      }
      return root.map(node -> new YamlNode(node, file, firstLine));
    } catch (MarkedYamlEngineException e) {
      throw new YamlException(
          place(file, e.getProblemMark(), firstLine) + ": not valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new YamlException(file + ":" + firstLine + ":1: not valid YAML: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new YamlException(file + ":" + firstLine + ":1: " + TOO_DEEP, e);
    }
  }

  static String place(String file, Optional<Mark> mark, int firstLine) {
    int line = mark.map(Mark::getLine).orElse(0) + firstLine;
    int column = mark.map(Mark::getColumn).orElse(0) + 1;
    return file + ":" + line + ":" + column;
  }

  /**
   * Refuses what nobody reads with ease: aliases, which can make a small file endless, and depth.
   */
  private static final class Limits {
    private final String file;
    private final int firstLine;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Limits(String file, int firstLine) {
      this.file = file;
      this.firstLine = firstLine;
    }

    void check(Node node, int depth) throws YamlException {
      if (!(node instanceof CollectionNode<?>)) {
        return;
      }
      if (!seen.add(node)) {
        throw error(node, "YAML aliases (*name) are not supported");
      }
      if (depth == DEEPEST) {
        throw error(node, TOO_DEEP);
      }
      if (node instanceof MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
          check(tuple.getKeyNode(), depth + 1);
          check(tuple.getValueNode(), depth + 1);
        }
      } else if (node instanceof SequenceNode sequence) {
        for (Node item : sequence.getValue()) {
          check(item, depth + 1);
        }
      }
    }

    private YamlException error(Node node, String message) {
      return new YamlException(place(file, node.getStartMark(), firstLine) + ": " + message);
    }
  }
}
