package org.waymark.web.developer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in the contract.
 *
 * @param root the whole contract, which references lead into
 * @param value what stands there; null where nothing does
 */
record Node(Map<?, ?> root, @Nullable Object value) {

  /** A member of it, or of what it refers to. */
  Node at(String... names) {
    var node = this;
    for (var name : names) {
      node =
          new Node(root, node.resolved().value() instanceof Map<?, ?> map ? map.get(name) : null);
    }
    return node;
  }

  /** What it stands for: something else, where it only names that. */
  Node resolved() {
    var node = this;
    while (node.value() instanceof Map<?, ?> map && map.get("$ref") instanceof String ref) {
      var found = new Node(root, root);
      for (var name : ref.substring("#/".length()).split("/", -1)) {
        found = new Node(root, found.value() instanceof Map<?, ?> parent ? parent.get(name) : null);
      }
      node = found;
    }
    return node;
  }

  /** The last word of what it refers to; empty where it refers to nothing. */
  Optional<String> reference() {
    return value instanceof Map<?, ?> map && map.get("$ref") instanceof String ref
        ? Optional.of(ref.substring(ref.lastIndexOf('/') + 1))
        : Optional.empty();
  }

  boolean isThere() {
    return value != null;
  }

  /** Its text or number; empty where it is neither. */
  String text() {
    return value == null || value instanceof Map || value instanceof List ? "" : value.toString();
  }

  /** Its entries, or none. */
  Stream<Node> list() {
    return value instanceof List<?> list
        ? list.stream().map(each -> new Node(root, each))
        : Stream.empty();
  }

  /** Its members by name, in their order, or none. */
  Stream<Map.Entry<String, Node>> members() {
    return resolved().value() instanceof Map<?, ?> map
        ? map.entrySet().stream()
            .map(each -> Map.entry(String.valueOf(each.getKey()), new Node(root, each.getValue())))
        : Stream.empty();
  }
}
