package org.waymark.api.version;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ThingResource;
import org.waymark.fixture.Things;
import org.waymark.fixture.Twice;

/** Over HTTP, with a resource whose things have versions. */
@QuarkusTest
class ChangeTest {

  @Inject Things things;

  private UUID thing = new UUID(0, 0);

  @BeforeEach
  void makeAThing() {
    things.prepare();
    thing = things.create("first");
  }

  @Test
  void isMadeToTheVersionThatWasSeen() {
    var changed = change(sending().header("If-Match", "\"1\""));

    assertThat(changed.statusCode()).isEqualTo(204);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(change(sending().header("If-Match", changed.header("ETag"))).statusCode())
        .isEqualTo(204);
    assertThat(things.version(thing)).hasValue(3);
  }

  @Test
  void isRefusedWhereItSaysNoVersion() {
    change(sending())
        .then()
        .statusCode(428)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/precondition-required"));
    assertThat(things.version(thing)).hasValue(1);
  }

  @Test
  void isRefusedWhereSomebodyElseWasFirst() {
    change(sending().header("If-Match", "\"1\""));

    change(sending().header("If-Match", "\"1\""))
        .then()
        .statusCode(412)
        .contentType("application/problem+json")
        .header("ETag", "\"2\"")
        .body("type", equalTo("/problems/precondition-failed"));
    assertThat(things.version(thing)).hasValue(2);
  }

  @Test
  void isMadeOnceByTwoAtOnce() throws Exception {
    var answers = Twice.atOnce(() -> change(sending().header("If-Match", "\"1\"")).statusCode());

    assertThat(answers).containsExactlyInAnyOrder(204, 412);
    assertThat(things.version(thing)).hasValue(2);
  }

  @Test
  void isRefusedWhereTheHeaderCannotBeRead() {
    change(sending().header("If-Match", "1")).then().statusCode(400);
    assertThat(things.version(thing)).hasValue(1);
  }

  private Response change(RequestSpecification by) {
    return by.put(ThingResource.ADDRESS + "/" + thing);
  }

  private static RequestSpecification sending() {
    return given().contentType("application/json").body("{\"name\": \"second\"}");
  }
}
