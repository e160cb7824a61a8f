package org.waymark.web.developer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.web.developer.sample.AnsweredExamples;

/**
 * Reads one operation of the contract.
 *
 * @param method in capitals
 * @param answered examples of what comes back
 */
record OperationReader(String method, String path, Node node, AnsweredExamples answered) {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .setDefaultPrettyPrinter(
              new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectFieldValueSpacing(Separators.Spacing.AFTER)));

  Operation operation() {
    return new Operation(
        node.at("operationId").text(),
        method,
        path,
        node.at("summary").text(),
        about(),
        scope(),
        node.at("parameters").list().map(OperationReader::parameter).toList(),
        body(),
        node.at("responses").members().map(this::answer).toList());
  }

  /** The schemas of what is sent and of what comes back when all is well. */
  List<Node> bodies() {
    return Stream.concat(
            Stream.of(node.at("requestBody")),
            node.at("responses")
                .members()
                .filter(each -> each.getKey().startsWith("2"))
                .map(Map.Entry::getValue))
        .flatMap(each -> each.at("content").members())
        .map(form -> form.getValue().at("schema"))
        .toList();
  }

  private String about() {
    var about = node.at("description").text();
    return node.at("deprecated").text().equals("true")
        ? ("This goes: the header Sunset of its answers says when. " + about).strip()
        : about;
  }

  private @Nullable String scope() {
    return node.at("security")
        .list()
        .flatMap(Node::members)
        .flatMap(scheme -> scheme.getValue().list())
        .map(Node::text)
        .findFirst()
        .orElse(null);
  }

  private static Field parameter(Node parameter) {
    var place =
        switch (parameter.at("in").text()) {
          case "path" -> " (in the path)";
          case "header" -> " (header)";
          default -> "";
        };
    return Schemas.field(
        parameter.at("name").text() + place,
        parameter.at("required").text().equals("true"),
        parameter.at("schema"),
        parameter.at("description").text());
  }

  private Operation.@Nullable Body body() {
    var form = node.at("requestBody", "content", "application/json");
    if (!form.isThere()) {
      return null;
    }
    var schema = form.at("schema");
    var example = schema.at("examples").list().findFirst();
    return new Operation.Body(
        schema.reference().orElse(""), example.map(OperationReader::laidOut).orElse(""));
  }

  /** Annotations hold examples as text. */
  static String laidOut(Node example) {
    try {
      return JSON.writeValueAsString(
          example.value() instanceof String text ? JSON.readTree(text) : example.value());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An example of the contract is no JSON", e);
    }
  }

  private Operation.Answer answer(Map.Entry<String, Node> answer) {
    var told = answer.getValue();
    var json = told.at("content", "application/json", "schema");
    var problems = told.at("content", "application/problem+json", "examples").members();
    return new Operation.Answer(
        answer.getKey(),
        told.at("description").text(),
        json.reference().orElse(null),
        told.at("headers").members().map(Map.Entry::getKey).toList(),
        problems
            .map(
                each ->
                    new Operation.Problem(
                        each.getValue().at("value", "type").text(),
                        each.getValue().at("summary").text()))
            .toList(),
        json.isThere() ? example() : null);
  }

  private @Nullable String example() {
    return answered
        .to(node.at("operationId").text())
        .map(text -> laidOut(new Node(Map.of(), text)))
        .orElse(null);
  }
}
