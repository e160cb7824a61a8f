package org.waymark.programme.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a YAML file, read key by key; whatever is missing, odd or left over is refused.
 */
final class Node {

  private final String file;
  private final String place;

  /** JSON pointer to this mapping. */
  private final String pointer;

  private final Map<?, ?> values;
  private final Set<String> read = new HashSet<>();

  private Node(String file, String place, String pointer, Map<?, ?> values) {
    this.file = file;
    this.place = place;
    this.pointer = pointer;
    this.values = values;
  }

  static Node of(String file, String place, @Nullable Object value) {
    return of(file, place, "", value);
  }

  private static Node of(String file, String place, String pointer, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return new Node(file, place, pointer, map);
    }
    throw new BrokenCatalogueException(file, new Fault(pointer, place, "must be a mapping"));
  }

  /** To be called last: a key that nobody asked for is a slip of the pen. */
  void nothingElse() {
    values.keySet().stream()
        .map(String::valueOf)
        .filter(key -> !read.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw brokenAt(key, "unknown key " + key);
            });
  }

  BrokenCatalogueException broken(String reason) {
    return new BrokenCatalogueException(file, new Fault(pointer, place, reason));
  }

  /** Broken in the value of a key. */
  BrokenCatalogueException brokenAt(String key, String reason) {
    return new BrokenCatalogueException(file, new Fault(pointer + "/" + key, place, reason));
  }

  String text(String key) {
    return optionalText(key).orElseThrow(() -> brokenAt(key, key + " is missing"));
  }

  Optional<String> optionalText(String key) {
    var value = value(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text && !text.isBlank()) {
      return Optional.of(worded(key, text));
    }
    throw brokenAt(key, key + " must be a text, not " + value);
  }

  /** Of a public page. */
  String address(String key) {
    return optionalAddress(key).orElseThrow(() -> brokenAt(key, key + " is missing"));
  }

  /** Of a public page, where one is known. */
  Optional<String> optionalAddress(String key) {
    return optionalText(key)
        .map(
            text -> {
              if (Wording.isAddress(text)) {
                return text;
              }
              throw brokenAt(key, key + " must begin with https:// or http://");
            });
  }

  private String worded(String key, String text) {
    Wording.fault(text)
        .ifPresent(
            fault -> {
              throw brokenAt(key, key + " " + fault);
            });
    return text;
  }

  @Nullable Integer wholeNumber(String key) {
    var value = value(key);
    if (value == null || (value instanceof Integer number && number >= 0)) {
      return (Integer) value;
    }
    throw brokenAt(key, key + " must be a whole number, 0 or more, not " + value);
  }

  boolean flag(String key, boolean otherwise) {
    var value = value(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw brokenAt(key, key + " must be true or false, not " + value);
  }

  LocalDate date(String key) {
    return optionalDate(key).orElseThrow(() -> brokenAt(key, key + " is missing"));
  }

  Optional<LocalDate> optionalDate(String key) {
    return optionalText(key).map(text -> parsed(key, text));
  }

  private LocalDate parsed(String key, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      throw brokenAt(key, key + " must be a day such as 2026-11-23, not " + text);
    }
  }

  /** A constant by its name in lower case with hyphens. */
  <E extends Enum<E>> E choice(String key, E[] constants) {
    return constant(key, text(key), constants);
  }

  <E extends Enum<E>> List<E> choices(String key, E[] constants) {
    return texts(key).stream().map(name -> constant(key, name, constants)).toList();
  }

  private <E extends Enum<E>> E constant(String key, String name, E[] constants) {
    return Arrays.stream(constants)
        .filter(constant -> written(constant).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                brokenAt(
                    key,
                    "%s must be one of %s, not %s"
                        .formatted(
                            key,
                            Arrays.stream(constants)
                                .map(Node::written)
                                .collect(Collectors.joining(", ")),
                            name)));
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Texts of a list; empty when the key is absent. */
  List<String> texts(String key) {
    return list(key).stream()
        .map(
            item -> {
              if (item instanceof String text && !text.isBlank()) {
                return worded(key, text);
              }
              throw brokenAt(key, key + " must hold texts, not " + item);
            })
        .toList();
  }

  boolean has(String key) {
    return value(key) != null;
  }

  Node node(String key) {
    return of(file, place + ", " + key, pointer + "/" + key, value(key));
  }

  Optional<Node> optionalNode(String key) {
    return has(key) ? Optional.of(node(key)) : Optional.empty();
  }

  /** Mappings of a list, counted from 1 in messages; empty when the key is absent. */
  List<Node> nodes(String key) {
    var items = list(key);
    return IntStream.range(0, items.size())
        .mapToObj(
            i ->
                of(
                    file,
                    place + ", " + key + " " + (i + 1),
                    pointer + "/" + key + "/" + i,
                    items.get(i)))
        .toList();
  }

  /** The same mapping under another name in messages. */
  Node named(String name) {
    return new Node(file, name, pointer, values);
  }

  private List<?> list(String key) {
    var value = value(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw brokenAt(key, key + " must be a list");
  }

  private @Nullable Object value(String key) {
    read.add(key);
    return values.get(key);
  }
}
