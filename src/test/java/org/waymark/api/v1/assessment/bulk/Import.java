package org.waymark.api.v1.assessment.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.api.v1.assessment.Program;

/** What a program does to import, and reads of the answer. */
final class Import {

  static final String ADDRESS = Program.ASSESSMENTS + "/import";
  static final String TYPE = "application/x-ndjson";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Import() {}

  static Response send(Program program, String key, String... lines) {
    return program
        .bare()
        .contentType(TYPE)
        .header("Idempotency-Key", key)
        .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
        .post(ADDRESS);
  }

  /** All that was answered, the end included. */
  static List<JsonNode> results(Response answer) {
    answer.then().statusCode(200).contentType(TYPE);
    return answer.asString().lines().map(Import::read).toList();
  }

  static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  static String text(Object document) {
    try {
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** A draft of a firm that is brought with it. */
  static String draft(String reference) {
    return """
    {"firm": {"area": "E08000037", "size": "5-9", "sector": "construction"}, "questionnaire":\
     "cyber-security", "depth": "core", "answers": {"firewall-on": "everywhere"},\
     "externalReference": "%s"}"""
        .formatted(reference);
  }
}
