package org.waymark.api.v1.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.api.v1.ApiDescription;

/** Whether programmes fit a firm, for programs. */
@QuarkusTest
class EligibilityResourceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String FIRM =
      "\"firm\": {\"area\": \"E08000037\", \"size\": \"1-4\", \"sector\": \"retail\"}";

  @Test
  void judgesRuleByRuleAndSaysHowFarOff() {
    var answer = post("{" + FIRM + ", \"programmes\": [\"help-to-grow-management\"]}").jsonPath();

    assertThat(answer.getList("programmes")).hasSize(1);
    assertThat(answer.getString("programmes[0].fit")).isEqualTo("nearly");
    var employees = "programmes[0].findings.find { it.rule == 'employees' }";
    assertThat(answer.getString(employees + ".outcome")).isEqualTo("not-met");
    assertThat(answer.getString(employees + ".sentence"))
        .isEqualTo("The firm's employees: 5 to 249.");
    assertThat(answer.getString(employees + ".distance.direction")).isEqualTo("too-few");
    assertThat(answer.getInt(employees + ".distance.least")).isEqualTo(1);
    assertThat(answer.getInt(employees + ".distance.most")).isEqualTo(4);
    assertThat(answer.getString("programmes[0].findings[0].rule")).isEqualTo("place");
  }

  @Test
  void judgesWhatFirmsCanTakeUpUnlessTold() {
    var answer = post("{" + FIRM + "}").jsonPath();

    assertThat(answer.<String>getList("programmes.fit"))
        .isSortedAccordingTo(
            (one, other) ->
                Integer.compare(
                    List.of("eligible", "likely", "nearly", "not-eligible").indexOf(one),
                    List.of("eligible", "likely", "nearly", "not-eligible").indexOf(other)))
        .contains("eligible", "likely", "nearly", "not-eligible");
    assertThat(answer.<String>getList("programmes.status.state")).doesNotContain("closed");
  }

  @Test
  void saysWhatItCouldBeTold() {
    var course = "\"programmes\": [\"help-to-grow-management\"]";
    var months = "programmes[0].findings.find { it.rule == 'trading-months' }";

    var untold = post("{" + FIRM + ", " + course + "}").jsonPath();
    assertThat(untold.getString(months + ".outcome")).isEqualTo("not-known");
    assertThat(untold.<String>getList(months + ".asks")).containsExactly("trading-months");

    var told =
        post("{" + FIRM + ", " + course + ", \"told\": {\"trading-months\": 12}}").jsonPath();
    assertThat(told.getString(months + ".outcome")).isEqualTo("met");
    assertThat(told.<String>getList(months + ".asks")).isEmpty();
  }

  @Test
  void saysOfAClosedOneThatItIs() {
    var answer = post("{" + FIRM + ", \"programmes\": [\"help-to-grow-digital\"]}").jsonPath();

    assertThat(answer.getString("programmes[0].status.state")).isEqualTo("closed");
    assertThat(answer.getString("programmes[0].status.closesOn")).isEqualTo("2023-02-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | ''",
        "{} | /firm",
        "{\"firm\": 1} | /firm",
        "{\"firm\": {}} | /firm/area, /firm/size, /firm/sector",
        "{\"firm\": {\"area\": \"TLC\", \"size\": \"3\", \"sector\": 1, \"name\": \"x\"}} |"
            + " /firm/name, /firm/area, /firm/size, /firm/sector"
      })
  void pointsToEachValueThatIsWrong(String body, String pointers) {
    var refused = post(body);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/invalid-profile");
    assertThat(refused.jsonPath().<String>getList("errors.pointer"))
        .containsExactly(pointers.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"programmes\": [] | /programmes",
        "\"programmes\": \"x\" | /programmes",
        "\"programmes\": [\"help-to-grow-digital\", \"x\", 1] | /programmes/1, /programmes/2",
        "\"topic\": \"cooking\" | /topic",
        "\"topic\": null | /topic",
        "\"told\": 1 | /told",
        "\"told\": {\"mood\": 1} | /told/mood",
        "\"told\": {\"turnover\": -1} | /told/turnover",
        "\"told\": {\"turnover\": 1.5} | /told/turnover",
        "\"told\": {\"b2b-share\": 101} | /told/b2b-share",
        "\"told\": {\"vat-registered\": \"yes\"} | /told/vat-registered",
        "\"told\": {\"legal-form\": \"club\"} | /told/legal-form",
        "\"told\": {\"spending\": []} | /told/spending",
        "\"told\": {\"spending\": [\"software\", 1]} | /told/spending",
        "\"told\": {\"registered-office\": \"here\"} | /told/registered-office",
        "\"told\": {\"taken-nothing\": true} | /told/taken-nothing",
        "\"other\": 1 | /other"
      })
  void pointsToWhatIsWrongBesideTheFirm(String member, String pointers) {
    assertThat(post("{" + FIRM + ", " + member + "}").jsonPath().<String>getList("errors.pointer"))
        .containsExactly(pointers.split(", "));
  }

  @Test
  void takesFiveHundredProgrammesAtMost() {
    var ids = String.join(",", Collections.nCopies(501, "\"x\""));

    var refused = post("{" + FIRM + ", \"programmes\": [" + ids + "]}").jsonPath();

    assertThat(refused.getList("errors.pointer")).isEqualTo(List.of("/programmes"));
  }

  @Test
  void namesFiftyFaultsAtMost() {
    var ids = String.join(",", Collections.nCopies(500, "\"x\""));

    var refused = post("{" + FIRM + ", \"programmes\": [" + ids + "]}").jsonPath();

    assertThat(refused.getList("errors.pointer")).hasSize(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{} {}", "{\"firm\": {}, \"firm\": {}}"})
  void refusesWhatIsNotOneJsonDocument(String body) {
    assertThat(post(body).statusCode()).isEqualTo(400);
    assertThat(post(body).jsonPath().getString("type")).isEqualTo("/problems/malformed-json");
  }

  @Test
  void isAsDescribed() throws Exception {
    var example = JSON.readTree(EligibilityRequest.EXAMPLE);
    var answer = post(example.toString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(ApiDescription.errors("EligibilityRequest", example)).isEmpty();
    assertThat(ApiDescription.errors("EligibilityResponse", answer.as(JsonNode.class))).isEmpty();
    assertThat(ApiDescription.errors("EligibilityRequest", JSON.readTree("{}"))).isNotEmpty();
  }

  @Test
  void isToldToTheReaderOfAProblem() {
    Stream.of("invalid-profile", "unknown-programme")
        .forEach(
            slug ->
                assertThat(given().get("/problems/" + slug).statusCode()).as(slug).isEqualTo(200));
  }

  private static Response post(String body) {
    return given()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/programmes/eligibility");
  }
}
