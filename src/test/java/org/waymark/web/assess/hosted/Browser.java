package org.waymark.web.assess.hosted;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser of somebody of whom nothing is known but what it brings. */
final class Browser {

  private final CookieFilter cookies = new CookieFilter();
  private final String language;

  private Browser(String language) {
    this.language = language;
  }

  static Browser fresh() {
    return new Browser("en");
  }

  static Browser inWelsh() {
    return new Browser("cy");
  }

  Response get(String path) {
    return request().get(path);
  }

  Document page(String path) {
    return Jsoup.parse(get(path).asString());
  }

  /** The fields of the form on a page, as they stand there. */
  Map<String, String> form(String path) {
    var fields = new HashMap<String, String>();
    page(path)
        .select("main form input")
        .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
    return fields;
  }

  Response post(String path, Map<String, String> fields) {
    return request().formParams(fields).post(path);
  }

  /** Opens a page and sends its form. */
  Response sends(String path) {
    return post(path, form(path));
  }

  static String place(Response response) {
    return String.valueOf(response.header("Location")).replaceFirst("^http://[^/]+", "");
  }

  private RequestSpecification request() {
    return given()
        .filter(cookies)
        .accept("text/html")
        .header("Accept-Language", language)
        .redirects()
        .follow(false);
  }
}
