package org.waymark.web.developer.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.LinkedHashMap;
import org.waymark.api.problem.ProblemType;

/**
 * One kind of problem.
 *
 * @param type as programs tell it
 * @param meaning what happened and what to do
 * @param example as it is answered
 */
@CheckedTemplate(
    basePath = "developer/problem",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemPage(String type, int status, String title, String meaning, String example)
    implements TemplateInstance {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  static ProblemPage of(ProblemType type) {
    return new ProblemPage(
        type.uri().toString(), type.status(), type.title(), type.meaning(), example(type));
  }

  private static String example(ProblemType type) {
    var example = new LinkedHashMap<String, Object>();
    example.put("type", type.uri().toString());
    example.put("status", type.status());
    example.put("title", type.title());
    example.put("detail", type.meaning());
    example.put("instance", "/api/v1/…");
    try {
      return JSON.writeValueAsString(example);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem of ours is no JSON", e);
    }
  }
}
