package org.waymark.web.layout;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResponseHeadersTest {

  @Test
  void allowsNothingFromElsewhereAndNothingInline() {
    given()
        .get("/help")
        .then()
        .header(
            "Content-Security-Policy",
            equalTo(
                "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'"))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin");
  }

  @Test
  void keepsPagesOutOfEveryCache() {
    given().get("/help").then().header("Cache-Control", "no-store");
  }

  @Test
  void letsBrowsersKeepTheStylesheetUnderItsVersion() {
    given()
        .get("/assets/waymark.css")
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("max-age"))
        .header("Content-Security-Policy", containsString("default-src 'self'"));
  }

  @Test
  void hidesTheTokenCookieFromScripts() {
    given()
        .get("/help")
        .then()
        .header(
            "Set-Cookie",
            allOf(
                containsString("csrf-token="),
                containsString("HTTPOnly"),
                containsString("SameSite=Lax")));
  }

  @Test
  void compressesTheStylesheetButNeverAPage() {
    given().get("/assets/waymark.css").then().header("Content-Encoding", "gzip");
    given().get("/help").then().header("Content-Encoding", not("gzip"));
  }
}
