package org.waymark.recommendation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The catalogue as it is written: maps, lists, texts and numbers, and nothing made of them. */
final class WrittenCatalogue {

  private static final String FILE = "reference/programmes/programmes.yaml";

  private WrittenCatalogue() {}

  /** Every entry by its id. */
  static Map<String, Map<?, ?>> entries() {
    var stream = WrittenCatalogue.class.getClassLoader().getResourceAsStream(FILE);
    var file = map(new Load(LoadSettings.builder().build()).loadFromInputStream(stream));
    return list(file.get("programmes")).stream()
        .map(WrittenCatalogue::map)
        .collect(Collectors.toMap(entry -> String.valueOf(entry.get("id")), entry -> entry));
  }

  /** What is written there, or nothing. */
  static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  static List<String> texts(@Nullable Object value) {
    return list(value).stream().map(String::valueOf).toList();
  }
}
