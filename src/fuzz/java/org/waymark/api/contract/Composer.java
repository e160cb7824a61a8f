package org.waymark.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.fixture.contract.Contract;
import org.waymark.fixture.contract.Described;

/**
 * Composes calls to what the contract describes: right ones, about things that are there; nearly
 * right ones, in which one part is wrong; and ones of which little is right.
 */
final class Composer {

  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final List<Part> PARTS = List.of(Part.values());
  private static final Set<String> REFERENCES =
      Set.of("externalReference", "organisationReference");
  private static final String LINES = "application/x-ndjson";
  private static final int MOST_LINES = 4;

  private final Contract contract;
  private final Known known;
  private final Tokens tokens;
  private final Random random;
  private final Mutation mutation;

  Composer(Contract contract, Known known, Tokens tokens, Random random) {
    this.contract = contract;
    this.known = known;
    this.tokens = tokens;
    this.random = random;
    this.mutation = new Mutation(random);
  }

  /** What can be wrong with a call. */
  private enum Part {
    TOKEN,
    PATH,
    QUERY,
    VERSION,
    KEY,
    TYPE,
    ACCEPT,
    BODY
  }

  Call compose(Described operation) {
    var wrong = wrong();
    // What was asked before is asked again: as it was, or with something else under the same key.
    var earlier = known.earlier(operation.id());
    if (earlier.isPresent() && random.nextInt(6) == 0) {
      return again(earlier.get(), wrong);
    }
    var path = path(operation, wrong.contains(Part.PATH));
    var body = operation.takesABody() ? body(operation, wrong.contains(Part.BODY)) : new byte[0];
    var query = query(operation, wrong.contains(Part.QUERY));
    return new Call(operation, path, query, headers(operation, path, wrong), body);
  }

  private Set<Part> wrong() {
    var wrong = EnumSet.noneOf(Part.class);
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> {}
      case 4, 5, 6, 7 -> wrong.add(PARTS.get(random.nextInt(PARTS.size())));
      default -> PARTS.stream().filter(_ -> mutation.sometimes()).forEach(wrong::add);
    }
    return wrong;
  }

  private Call again(Call earlier, Set<Part> wrong) {
    return wrong.isEmpty()
        ? earlier
        : earlier.with(
            earlier.operation().takesABody()
                ? body(earlier.operation(), wrong.contains(Part.BODY))
                : earlier.body());
  }

  private String path(Described operation, boolean wrong) {
    var path = operation.path();
    // A message is at the endpoint that it was written to, and at no other.
    var message = known.one("delivery").filter(_ -> operation.variables().contains("delivery"));
    for (var variable : operation.variables()) {
      var right =
          message
              .flatMap(id -> variable.equals("webhook") ? known.endpoint(id) : message)
              .orElseGet(() -> variable(operation, variable));
      var value = wrong ? mutation.pathSegment(right) : right;
      path = path.replace("{" + variable + "}", encoded(value));
    }
    return path;
  }

  /** One that is there, then what the contract has as an example, then one that is not. */
  private String variable(Described operation, String variable) {
    return known
        .one(variable)
        .or(
            () ->
                operation
                    .parameters("path")
                    .filter(each -> each.path("name").asText().equals(variable))
                    .map(each -> each.path("example").asText())
                    .filter(example -> !example.isEmpty())
                    .findFirst())
        .orElseGet(this::nobodys);
  }

  private String nobodys() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private String query(Described operation, boolean wrong) {
    var parts = new ArrayList<String>();
    for (var each : operation.parameters("query").filter(_ -> mutation.sometimes()).toList()) {
      var name = each.path("name").asText();
      var right = value(name, each);
      if (wrong) {
        parts.add(encoded(mutation.name(name)) + "=" + encoded(mutation.text(right)));
      } else if (!right.isEmpty()) {
        parts.add(name + "=" + (name.equals("cursor") ? right : encoded(right)));
      }
    }
    if (wrong && mutation.seldom() && !parts.isEmpty()) {
      parts.add(parts.getFirst());
    }
    return String.join("&", parts);
  }

  /** One of those that it can have, if it says so. */
  private String value(String name, JsonNode parameter) {
    var choices = contract.resolve(parameter.path("schema")).path("enum");
    if (choices.size() > 0) {
      return choices.path(random.nextInt(choices.size())).asText();
    }
    return known.one(name).orElse(parameter.path("example").asText());
  }

  private Map<String, String> headers(Described operation, String path, Set<Part> wrong) {
    var headers = new HashMap<String, String>();
    var token =
        wrong.contains(Part.TOKEN)
            ? tokens.wrong(operation, random)
            : tokens.right(operation, random);
    token.ifPresent(value -> headers.put("Authorization", value));
    var names =
        operation
            .parameters("header")
            .map(each -> each.path("name").asText())
            .collect(Collectors.toSet());
    if (names.contains("If-Match")) {
      version(path, wrong.contains(Part.VERSION), headers);
    }
    if (names.contains("Idempotency-Key")) {
      key(wrong.contains(Part.KEY), headers);
    }
    if (!operation.method().equals("GET")) {
      headers.put("Content-Type", wrong.contains(Part.TYPE) ? mutation.header() : form(operation));
    }
    if (wrong.contains(Part.ACCEPT)) {
      headers.put("Accept", mutation.header());
    }
    return headers;
  }

  private void version(String path, boolean wrong, Map<String, String> headers) {
    if (!wrong) {
      headers.put("If-Match", mutation.often() ? known.tag(path).orElse("*") : "*");
    } else if (mutation.often()) {
      headers.put("If-Match", mutation.header());
    }
  }

  private void key(boolean wrong, Map<String, String> headers) {
    if (!wrong) {
      headers.put("Idempotency-Key", "\"" + random.nextLong() + "\"");
    } else if (mutation.often()) {
      headers.put("Idempotency-Key", mutation.header());
    }
  }

  private static String form(Described operation) {
    return operation.takesABody() ? operation.form() : "application/json";
  }

  /** One document, or some: each on its line, of which all are right or perhaps none. */
  private byte[] body(Described operation, boolean wrong) {
    if (!form(operation).equals(LINES)) {
      return document(operation, wrong);
    }
    var lines = new ByteArrayOutputStream();
    for (var more = random.nextInt(MOST_LINES); more >= 0; more--) {
      lines.writeBytes(document(operation, wrong && random.nextBoolean()));
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  private byte[] document(Described operation, boolean wrong) {
    var right = right(operation);
    return wrong ? mutation.body(right) : right.toString().getBytes(StandardCharsets.UTF_8);
  }

  private JsonNode right(Described operation) {
    // A receipt can be verified only as the service gave it.
    if (operation.id().equals("verifyReceipt") && known.receipt().isPresent()) {
      return known.receipt().get();
    }
    var example = contract.example(operation.node().path("requestBody")).deepCopy();
    if (example instanceof ObjectNode object) {
      for (var member : object.properties()) {
        named(member.getKey(), member.getValue()).ifPresent(member::setValue);
      }
    }
    return example instanceof MissingNode ? TextNode.valueOf("") : example;
  }

  /** What names a thing names one that is there; a reference of the partner's is used once. */
  private Optional<JsonNode> named(String member, JsonNode value) {
    if (value.asText().matches(ID)) {
      return known.one(member).map(TextNode::valueOf);
    }
    return REFERENCES.contains(member) && mutation.often()
        ? Optional.of(TextNode.valueOf("ref " + random.nextLong()))
        : Optional.empty();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
