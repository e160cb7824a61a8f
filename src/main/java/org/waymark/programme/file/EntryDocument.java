package org.waymark.programme.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.waymark.kernel.Sha256;

/**
 * An entry as somebody wrote it, sound or not: its mapping in the file, with the keys in their
 * order.
 *
 * @param text compact JSON of an object
 */
public record EntryDocument(String text) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final ObjectMapper SORTED =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private static final DumpSettings PLAIN =
      DumpSettings.builder().setDefaultFlowStyle(FlowStyle.AUTO).setWidth(100).build();

  /**
   * Of a value of a document.
   *
   * @throws IllegalArgumentException when it is no object
   */
  public static EntryDocument of(JsonNode json) {
    if (!json.isObject()) {
      throw new IllegalArgumentException("an entry is an object, not " + json.getNodeType());
    }
    return new EntryDocument(json.toString());
  }

  /** A copy that may be changed. */
  public ObjectNode json() {
    try {
      return (ObjectNode) JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was kept of an entry is no JSON", e);
    }
  }

  /** The same with another value at a path such as {@code status.as_of}; null takes it away. */
  public EntryDocument with(String path, @Nullable String value) {
    var json = json();
    var keys = path.split("\\.");
    var at = json;
    for (var i = 0; i < keys.length - 1; i++) {
      at = at.get(keys[i]) instanceof ObjectNode part ? part : at.putObject(keys[i]);
    }
    var last = keys[keys.length - 1];
    if (value == null) {
      at.remove(last);
    } else {
      at.put(last, value);
    }
    return of(json);
  }

  /** The same without those of these parts that say nothing. */
  public EntryDocument without(String... parts) {
    var json = json();
    for (var part : parts) {
      if (json.path(part).isEmpty()) {
        json.remove(part);
      }
    }
    return of(json);
  }

  /** Fingerprint of what it says, in whatever order its keys stand. */
  public String hash() {
    return Sha256.of(fields().toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Every value by its path, as JSON; a list is one value, and null none. */
  public SequencedMap<String, String> fields() {
    var fields = new TreeMap<String, String>();
    collect("", json(), fields);
    return Collections.unmodifiableSequencedMap(fields);
  }

  private static void collect(String path, JsonNode json, SortedMap<String, String> fields) {
    for (var field : json.properties()) {
      var at = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      if (field.getValue().isObject()) {
        collect(at, field.getValue(), fields);
      } else if (!field.getValue().isNull()) {
        fields.put(at, sorted(field.getValue()));
      }
    }
  }

  private static String sorted(JsonNode json) {
    try {
      return SORTED.writeValueAsString(SORTED.treeToValue(json, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its id, or an empty text. */
  public String id() {
    return json().path("id").asText();
  }

  /** As it would stand in the file. */
  public String yaml() {
    return new Dump(PLAIN).dumpToString(PlainValues.of(json()));
  }
}
