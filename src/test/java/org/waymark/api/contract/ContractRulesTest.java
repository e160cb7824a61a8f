package org.waymark.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.api.problem.ProblemType;
import org.waymark.fixture.contract.Contract;
import org.waymark.fixture.contract.Described;
import org.waymark.hub.partner.ApiScope;
import org.waymark.webhook.EventKind;

/** What every operation of the contract says of itself. */
class ContractRulesTest {

  /** What is read by anybody, or computed for anybody and not kept. */
  private static final Set<String> PUBLIC =
      Set.of(
          "listQuestionnaires",
          "readQuestionnaire",
          "readAnswersSchema",
          "listConformanceVectors",
          "readMapping",
          "score",
          "giveReceipt",
          "verifyReceipt",
          "compare",
          "listReleases",
          "readRelease",
          "readFigures",
          "readFiguresAsCsv",
          "listIndicators",
          "listIndicatorsAsCsv",
          "listProgrammes",
          "listProgrammeChanges",
          "readProgramme",
          "judgeProgrammes");

  /** Takes what another operation gave. */
  private static final String SENT_BACK = "verifyReceipt";

  private static final Contract CONTRACT = Contract.committed();

  static List<Described> operations() {
    return CONTRACT.operations();
  }

  @Test
  void isOfTheVersionThatHasClosedSchemas() {
    assertThat(CONTRACT.document().path("openapi").asText()).startsWith("3.1");
    assertThat(operations()).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void saysWhatAnOperationIsFor(Described operation) {
    assertThat(operation.id())
        .as("operationId of %s: @Operation(operationId = \"verbNoun\")", operation)
        .matches("[a-z][A-Za-z]+");
    assertThat(operation.node().path("summary").asText())
        .as("summary of %s: @Operation(summary = ...)", operation)
        .isNotBlank()
        .hasSizeLessThan(100);
    assertThat(operation.node().path("tags").path(0).asText())
        .as(
            "tag of %s: add the first word of its path to org.waymark.api.contract.Topic",
            operation)
        .isNotEqualTo("unknown")
        .isNotBlank();
  }

  @Test
  void callsNoTwoOperationsTheSame() {
    assertThat(operations().stream().map(Described::id)).doesNotHaveDuplicates();
  }

  @Test
  void saysWhatEveryTagIsAbout() {
    assertThat(CONTRACT.document().path("tags"))
        .allSatisfy(tag -> assertThat(tag.path("description").asText()).isNotBlank());
    assertThat(CONTRACT.document().path("tags").findValuesAsText("name"))
        .containsExactlyInAnyOrderElementsOf(
            operations().stream()
                .map(each -> each.node().path("tags").path(0).asText())
                .collect(Collectors.toSet()));
  }

  /** The rules of OWASP on answers (API4 and API8:2023): 401, 429 and 500 are foreseen. */
  @ParameterizedTest
  @MethodSource("operations")
  void foreseesEveryAnswer(Described operation) {
    var wanted = new TreeSet<>(Set.of("400", "401", "406", "429", "500", "503"));
    if (!operation.scopes().isEmpty()) {
      wanted.add("403");
    }
    if (operation.takesABody()) {
      wanted.addAll(Set.of("408", "413", "415"));
      if (!operation.form().equals("application/x-ndjson")) {
        wanted.add("422");
      }
    }
    if (!operation.variables().isEmpty()) {
      wanted.add("404");
    }
    assertThat(statuses(operation))
        .as(
            "answers of %s: add @APIResponse(responseCode, description with /problems/slug)",
            operation)
        .containsAll(wanted)
        .anyMatch(status -> status.startsWith("2"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void answersProblemsInOneForm(Described operation) {
    for (var answer : operation.node().path("responses").properties()) {
      var told = CONTRACT.resolve(answer.getValue());
      if (answer.getKey().compareTo("400") < 0) {
        continue;
      }
      var form = told.path("content").path("application/problem+json");
      assertThat(form.at("/schema/$ref").asText())
          .as(
              "form of %s %s: its description names a problem of that status as /problems/slug",
              operation, answer.getKey())
          .isEqualTo("#/components/schemas/Problem");
      assertThat(form.path("examples").properties()).isNotEmpty();
      for (var example : form.path("examples").properties()) {
        var value = CONTRACT.resolve(example.getValue()).path("value");
        assertThat(ProblemType.ofSlug(example.getKey()).orElseThrow().status())
            .isEqualTo(Integer.parseInt(answer.getKey()));
        assertThat(CONTRACT.errors(form.path("schema"), value)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void tellsHowManyCallsAreLeft(Described operation) {
    for (var answer : operation.node().path("responses").properties()) {
      var headers = CONTRACT.resolve(answer.getValue()).path("headers");
      var status = answer.getKey();
      if (status.startsWith("2") || status.equals("429")) {
        assertThat(headers.has("RateLimit")).as(operation + " " + status).isTrue();
      }
      if (Set.of("429", "503").contains(status)) {
        assertThat(headers.has("Retry-After")).as(operation + " " + status).isTrue();
      }
      assertThat(headers.has("Location"))
          .as("Location of %s %s", operation, status)
          .isEqualTo(Set.of("201", "301").contains(status));
    }
  }

  /** OWASP API2 and API5:2023: whoever is to be known is, and by a token alone. */
  @ParameterizedTest
  @MethodSource("operations")
  void isForPartnersUnlessItIsForAnybody(Described operation) {
    assertThat(operation.scopes().isEmpty())
        .as("%s needs a scope, or stands among what is PUBLIC", operation)
        .isEqualTo(PUBLIC.contains(operation.id()));
    assertThat(Stream.of(ApiScope.values()).map(ApiScope::code)).containsAll(operation.scopes());
    assertThat(operation.node().path("parameters").findValuesAsText("name"))
        .as("%s has no secret in its address", operation)
        .noneMatch(name -> name.matches("(?i).*(token|secret|password|api.?key).*"));
  }

  @Test
  void takesTokensOverHttpsOnly() {
    var schemes = CONTRACT.document().path("components").path("securitySchemes");
    assertThat(schemes.properties()).hasSize(1);
    assertThat(schemes.at("/access-token/scheme").asText()).isEqualTo("bearer");
    assertThat(schemes.at("/access-token/bearerFormat").asText()).isEqualTo("JWT");
    assertThat(CONTRACT.document().path("servers").findValuesAsText("url"))
        .isNotEmpty()
        .allMatch(url -> url.startsWith("https://"));
  }

  /** OWASP API4:2023: whatever is sent has an end. */
  @ParameterizedTest
  @MethodSource("operations")
  void boundsWhatIsSent(Described operation) {
    var complaints = new ArrayList<String>();
    for (var parameter : operation.node().path("parameters")) {
      var bounds = new Bounds(CONTRACT, complaints);
      bounds.check(parameter.path("name").asText(), parameter.path("schema"));
    }
    for (var form : operation.node().path("requestBody").path("content")) {
      new Bounds(CONTRACT, complaints).check("body", form.path("schema"));
    }
    assertThat(complaints).as("what %s takes", operation).isEmpty();
  }

  /** OWASP API1:2023: nobody finds the next thing by counting. */
  @ParameterizedTest
  @MethodSource("operations")
  void namesThingsByTextThatTellsNothing(Described operation) {
    assertThat(operation.parameters("path"))
        .allSatisfy(
            parameter ->
                assertThat(parameter.at("/schema/type").asText())
                    .as("type of %s in %s", parameter.path("name"), operation)
                    .isEqualTo("string"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void showsABodyThatFits(Described operation) {
    if (operation.takesABody() && !operation.id().equals(SENT_BACK)) {
      var body = operation.node().path("requestBody");
      var example = CONTRACT.example(body);

      assertThat(example.isMissingNode())
          .as("%s has no example: @Schema(examples = ...) on the record of its body", operation)
          .isFalse();
      assertThat(CONTRACT.errors(CONTRACT.schema(body, operation.form()), example))
          .as("the example of %s", operation)
          .isEmpty();
    }
  }

  /** Programs are written for messages that have not come yet. */
  @Test
  void showsEveryMessageThatWebhooksCarry() {
    var told = new TreeSet<>(Stream.of(EventKind.values()).map(EventKind::code).toList());
    told.add("webhook.test");

    assertThat(CONTRACT.messages().keySet()).isEqualTo(told);
    CONTRACT
        .messages()
        .forEach(
            (code, schema) -> {
              var message = CONTRACT.resolve(schema);
              assertThat(message.path("examples"))
                  .allSatisfy(each -> assertThat(CONTRACT.errors(schema, each)).isEmpty())
                  .anySatisfy(each -> assertThat(each.path("type").asText()).isEqualTo(code));
              assertThat(message.at("/properties/type/enum").valueStream().map(JsonNode::asText))
                  .contains(code);
            });
  }

  @Test
  void leadsNowhereInVain() {
    var named = new HashSet<String>();
    CONTRACT.document().findValuesAsText("$ref").forEach(named::add);
    assertThat(named)
        .allSatisfy(
            ref ->
                assertThat(CONTRACT.document().at(ref.substring(1)).isMissingNode())
                    .as(ref)
                    .isFalse());
    for (var kind : List.of("schemas", "responses", "examples", "headers")) {
      assertThat(named)
          .as("names of %s that something uses", kind)
          .containsAll(
              CONTRACT
                  .document()
                  .path("components")
                  .path(kind)
                  .propertyStream()
                  .map(Map.Entry::getKey)
                  .map(name -> "#/components/" + kind + "/" + name)
                  .toList());
    }
  }

  /** Two classes of one name, which the generator numbers: clients would have a Links1. */
  @Test
  void numbersNoSchema() {
    assertThat(
            CONTRACT
                .document()
                .path("components")
                .path("schemas")
                .propertyStream()
                .map(Map.Entry::getKey))
        .as("names of schemas: give one of the classes another, @Schema(name = ...)")
        .noneMatch(name -> name.matches(".*\\d"));
  }

  private static Set<String> statuses(Described operation) {
    return operation
        .node()
        .path("responses")
        .propertyStream()
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
