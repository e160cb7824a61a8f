package org.waymark.api.version;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.GoingResource;

/** Over HTTP, with a resource of which one operation is about to go. */
@QuarkusTest
class SupersededTest {

  /** 31 January 2027 and 2028, as {@link GoingResource} has them. */
  private static final String SINCE = "@1801353600";

  private static final String UNTIL = "Mon, 31 Jan 2028 00:00:00 GMT";

  @Test
  void saysWithEachAnswerWhenItGoes() {
    given()
        .get(GoingResource.ADDRESS + "/old")
        .then()
        .statusCode(200)
        .header("Deprecation", equalTo(SINCE))
        .header("Sunset", equalTo(UNTIL));
  }

  @Test
  void saysItWithProblemsToo() {
    given()
        .get(GoingResource.ADDRESS + "/old?refused=true")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .header("Deprecation", equalTo(SINCE))
        .header("Sunset", equalTo(UNTIL));
  }

  @Test
  void saysNothingOfWhatStays() {
    for (var path : new String[] {GoingResource.ADDRESS + "/new", "/api/v1/nothing"}) {
      given().get(path).then().header("Deprecation", nullValue()).header("Sunset", nullValue());
    }
  }
}
