package org.bylint.input.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bylint.text.Span;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Addresses that stand apart from the links that use them: {@code [id]: address}. */
final class Definitions {
  private final Source source;
  private @Nullable Map<String, Span> places;

  Definitions(Source source) {
    this.source = source;
  }

  /** Where the address of such a link stands. */
  Optional<Span> of(Link link) {
    Map<String, Span> known = places;
    if (known == null) {
      known = new HashMap<>();
      collect(link, known);
      places = known;
    }
    return Optional.ofNullable(known.get(link.getDestination()));
  }

  private void collect(Node within, Map<String, Span> into) {
    Node root = within;
    while (root.getParent() != null) {
      root = root.getParent();
    }
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof LinkReferenceDefinition definition) {
        String address = definition.getDestination();
        Span line = source.span(node, 0);
        int at = source.content().indexOf(address, source.content().indexOf("]:", line.start()));
        if (at >= line.start() && at + address.length() <= line.end()) {
          into.putIfAbsent(address, new Span(at, at + address.length()));
        }
      }
    }
  }
}
