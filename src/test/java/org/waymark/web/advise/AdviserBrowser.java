package org.waymark.web.advise;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.MultiPartConfig.multiPartConfig;

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
    return browser()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("csrf-token", token())
        .formParams(fields)
        .post(path);
  }

  String token() {
    return Jsoup.parse(browser().get("/advise").asString())
        .select("input[name=csrf-token]")
        .attr("value");
  }

  RequestSpecification browser() {
    return given()
        .config(config().multiPartConfig(multiPartConfig().defaultCharset("UTF-8")))
        .filter(cookies)
        .accept("text/html")
        .header(ActingHeader.NAME, ActingHeader.naming(actor))
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false);
  }
}
