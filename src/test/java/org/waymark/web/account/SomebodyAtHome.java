package org.waymark.web.account;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.waymark.fixture.PretendSignIn;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.ReturnCode;

/** A browser of a person who has signed in. Which firm they come to, the service finds out. */
final class SomebodyAtHome {

  private final PersonId person;
  private final CookieFilter cookies = new CookieFilter();

  SomebodyAtHome(PersonId person) {
    this.person = person;
  }

  /** From now on this browser brings a firm's code. */
  SomebodyAtHome with(ReturnCode code) {
    post("/resume", Map.of("code", code.display()));
    return this;
  }

  Response get(String path) {
    return browser().get(path);
  }

  Document page(String path) {
    return Jsoup.parse(get(path).then().statusCode(200).extract().asString());
  }

  Response post(String path, Map<String, ?> fields) {
    var token = page("/resume").select("input[name=csrf-token]").attr("value");
    return browser().formParam("csrf-token", token).formParams(fields).post(path);
  }

  private RequestSpecification browser() {
    return given()
        .filter(cookies)
        .header(PretendSignIn.NAME, person.toString())
        .accept("text/html")
        .redirects()
        .follow(false);
  }
}
