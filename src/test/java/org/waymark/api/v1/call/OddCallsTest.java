package org.waymark.api.v1.call;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Partnership;

/** Calls that a program makes by mistake are answered with what is wrong. */
@QuarkusTest
class OddCallsTest {

  private static final String PATH = "/api/v1/requests";

  @Inject Partnership partnership;

  private RequestSpecification bank = given();

  @BeforeEach
  void register() {
    bank = given().header(ActingHeader.NAME, ActingHeader.naming(partnership.create()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", ";", "a/b/c", "text/plain; charset=nothing"})
  void areRefusedWithAKindOfContentThatIsNone(String type) {
    var plain =
        RestAssuredConfig.config()
            .encoderConfig(
                EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));
    var call = bank.config(plain).header("Content-Type", type).get("/api/v1/organisations");

    call.then().statusCode(415).body("type", equalTo("/problems/unsupported-media-type"));
  }

  @Test
  void areNotFoundByAPathThatNobodyCanCall() {
    given()
        .spec(bank)
        .urlEncodingEnabled(false)
        .get(PATH + "?path=/%00")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/bad-request"));
  }
}
