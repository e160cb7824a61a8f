package org.waymark.api.v1.assessment;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.waymark.fixture.ActingHeader;
import org.waymark.identity.Actor;

/**
 * A partner's program, which calls with a new key each time and without regard to versions unless a
 * test says otherwise.
 */
public record Program(Actor.Partner partner) {

  public static final String FIRMS = "/api/v1/organisations";
  public static final String ASSESSMENTS = "/api/v1/assessments";

  /** With neither key nor version. */
  public RequestSpecification bare() {
    return given()
        .contentType(ContentType.JSON)
        .header(ActingHeader.NAME, ActingHeader.naming(partner));
  }

  public RequestSpecification calls() {
    return bare().header("Idempotency-Key", newKey()).header("If-Match", "*");
  }

  public static String newKey() {
    return "\"" + UUID.randomUUID() + "\"";
  }

  /** The id of a new firm. */
  public String bringsFirm() {
    return calls()
        .body(
            """
            {"firm": {"area": "E08000037", "size": "5-9", "sector": "construction"},
             "externalReference": "%s"}
            """
                .formatted(UUID.randomUUID()))
        .post(FIRMS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Begins the core of a questionnaire. */
  public Response begins(String firm, String questionnaire) {
    return begins(Map.of("organisation", firm, "questionnaire", questionnaire, "depth", "core"));
  }

  public Response begins(Map<String, Object> wish) {
    return calls().body(wish).post(ASSESSMENTS);
  }

  public Response reads(String href) {
    return bare().get(href);
  }

  public Response answers(String href, Map<String, ?> answers) {
    return calls().body(Map.of("answers", answers)).patch(href + "/answers");
  }

  public Response submits(String href) {
    return calls().body("{\"countInBenchmark\": true}").post(href + "/submit");
  }
}
