package org.waymark.web.layout;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorPagesTest {

  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @Test
  void saysThatAnswersAreKeptWhereThereIsNoPage() {
    browser()
        .get("/no-such-page")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .body(containsString("your answers are kept"));
  }

  @Test
  void saysWhatWasNotSavedWhenAFormIsForged() {
    browser()
        .formParam("answer", "all")
        .post("/failing")
        .then()
        .statusCode(400)
        .contentType("text/html")
        .body(containsString("What you sent last was not saved"));
  }

  @Test
  void tellsNothingOfTheInsideWhenTheServiceFails() {
    browser()
        .get("/failing")
        .then()
        .statusCode(500)
        .contentType("text/html")
        .header("Cache-Control", "no-store")
        .body(containsString("Something went wrong on our side"))
        .body(not(containsString("secret")));
  }

  @Test
  void leavesAFormWithAnErrorInItAsItIs() {
    browser()
        .get("/failing/own")
        .then()
        .statusCode(400)
        .header("Cache-Control", "no-store")
        .body(containsString("This service uses two cookies"));
  }

  @Test
  void leavesProgramsTheirOwnAnswer() {
    given()
        .accept("application/json")
        .get("/failing")
        .then()
        .statusCode(406)
        .contentType(not(containsString("html")));
  }

  @Test
  void acceptsAFormWithItsToken() {
    var page = browser().get("/resume");
    var token = Jsoup.parse(page.asString()).select("input[name=csrf-token]").attr("value");

    assertThat(token).isNotEmpty();
    browser()
        .cookies(page.cookies())
        .formParam("csrf-token", token)
        .post("/failing")
        .then()
        .statusCode(200);
  }

  private static RequestSpecification browser() {
    return given().accept(BROWSER);
  }
}
