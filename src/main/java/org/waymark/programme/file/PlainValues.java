package org.waymark.programme.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Turns JSON into maps, lists, texts and numbers, in the order it was written. */
final class PlainValues {

  private PlainValues() {}

  static @Nullable Object of(JsonNode json) {
    return switch (json.getNodeType()) {
      case OBJECT -> {
        var map = new LinkedHashMap<String, @Nullable Object>();
        json.properties().forEach(field -> map.put(field.getKey(), of(field.getValue())));
        yield map;
      }
      case ARRAY -> {
        var list = new ArrayList<@Nullable Object>();
        json.forEach(item -> list.add(of(item)));
        yield list;
      }
      case NUMBER ->
          json.isIntegralNumber() && json.canConvertToInt()
              ? (Object) json.intValue()
              : json.decimalValue();
      case BOOLEAN -> json.booleanValue();
      case STRING -> json.textValue();
      case NULL, MISSING -> null;
      case BINARY, POJO -> throw new IllegalArgumentException("no plain value: " + json);
    };
  }
}
