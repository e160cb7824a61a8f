package org.waymark.exchange.receipt;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.exchange.Fault;

/**
 * A document in the one form that all equal documents share: RFC 8785, JSON Canonicalization
 * Scheme, for documents whose numbers are whole. Members are sorted, nothing stands between tokens,
 * and a character is escaped only where it must be.
 *
 * @param text meaningless unless there are no faults
 * @param faults values that have no such form
 */
record CanonicalJson(String text, List<Fault> faults) {

  /** Above this a double, which is what RFC 8785 takes a number for, skips whole numbers. */
  private static final long LARGEST = (1L << 53) - 1;

  static CanonicalJson of(JsonNode document) {
    var writer = new Writer(new StringBuilder(), new ArrayList<>());
    writer.value(document, JsonPointer.empty());
    return new CanonicalJson(writer.text().toString(), List.copyOf(writer.faults()));
  }

  private record Writer(StringBuilder text, List<Fault> faults) {

    void value(JsonNode value, JsonPointer at) {
      switch (value.getNodeType()) {
        case OBJECT -> object(value, at);
        case ARRAY -> array(value, at);
        case STRING -> string(value.textValue(), at);
        case NUMBER -> number(value, at);
        case BOOLEAN, NULL -> text.append(value.asText());
        case BINARY, MISSING, POJO ->
            throw new IllegalArgumentException("No JSON: " + value.getNodeType());
      }
    }

    private void object(JsonNode object, JsonPointer at) {
      // By UTF-16 code units (RFC 8785, 3.2.3), as String compares.
      var members = object.properties().stream().sorted(Map.Entry.comparingByKey()).toList();
      var separator = '{';
      for (var member : members) {
        text.append(separator);
        separator = ',';
        string(member.getKey(), at);
        text.append(':');
        value(member.getValue(), at.appendProperty(member.getKey()));
      }
      text.append(members.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode array, JsonPointer at) {
      text.append('[');
      for (var i = 0; i < array.size(); i++) {
        text.append(i == 0 ? "" : ",");
        value(array.get(i), at.appendIndex(i));
      }
      text.append(']');
    }

    private void number(JsonNode number, JsonPointer at) {
      var value = number.doubleValue();
      if (value != Math.rint(value) || Math.abs(value) > LARGEST) {
        faults.add(new Fault(at.toString(), "must be a whole number of at most 2^53 - 1"));
      } else {
        text.append((long) value);
      }
    }

    private void string(String string, JsonPointer at) {
      text.append('"');
      for (var i = 0; i < string.length(); i++) {
        character(string.charAt(i));
      }
      text.append('"');
      if (string.codePoints().anyMatch(CanonicalJson::isHalf)) {
        faults.add(new Fault(at.toString(), "holds half of a character, which is no Unicode text"));
      }
    }

    private void character(char character) {
      switch (character) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\f' -> text.append("\\f");
        case '\r' -> text.append("\\r");
        default -> {
          if (character < ' ') {
            text.append("\\u%04x".formatted((int) character));
          } else {
            text.append(character);
          }
        }
      }
    }
  }

  private static boolean isHalf(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }
}
