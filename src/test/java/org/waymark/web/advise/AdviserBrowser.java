package org.waymark.web.advise;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.waymark.fixture.ActingHeader;
import org.waymark.identity.Actor;

/** Somebody at a browser without scripts. */
final class AdviserBrowser {

  private final CookieFilter cookies = new CookieFilter();
  private final Actor actor;

  AdviserBrowser(Actor actor) {
    this.actor = actor;
  }

  Response opens(String path) {
    return browser().get(path);
  }

  Document reads(String path) {
    return Jsoup.parse(opens(path).then().statusCode(200).extract().asString());
  }

  /** Sends a form with the token that every page carries. */
  Response sends(String path, Map<String, ?> fields) {
    return browser().formParam("csrf-token", token()).formParams(fields).post(path);
  }

  String token() {
    return Jsoup.parse(browser().get("/advise").asString())
        .select("input[name=csrf-token]")
        .attr("value");
  }

  RequestSpecification browser() {
    return given()
        .filter(cookies)
        .accept("text/html")
        .header(ActingHeader.NAME, ActingHeader.naming(actor))
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false);
  }
}
