package org.waymark.web.developer.console;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.waymark.identity.provider.Believing;
import org.waymark.identity.provider.Believing.Believed;

/** A developer's browser, without JavaScript, and the provider whose tokens are believed. */
public final class Developing implements AutoCloseable {

  private final Believed believed;
  private final CookieFilter cookies = new CookieFilter();

  /** From now on tokens of one provider alone are believed. */
  public Developing(Believing believing) {
    believed = believing.begin();
  }

  /** A token of a program. */
  public String token(String client, String scopes) {
    return believed.token(client, scopes);
  }

  /** Signs in with such a token. */
  public Response signsIn(String client, String scopes) {
    return post(
        "/developers/console", "/developers/console", Map.of("token", token(client, scopes)));
  }

  public Response get(String path) {
    return given()
        .filter(cookies)
        .accept("text/html")
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .get(path);
  }

  public Document page(String path) {
    return Jsoup.parse(get(path).then().statusCode(200).extract().asString());
  }

  /** Sends a form of a page to where the form goes. */
  public Response post(String page, String path, Map<String, String> values) {
    var token = page(page).select("input[name=csrf-token]").attr("value");
    return given()
        .filter(cookies)
        .accept("text/html")
        .redirects()
        .follow(false)
        .formParam("csrf-token", token)
        .formParams(values)
        .post(path);
  }

  @Override
  public void close() {
    believed.close();
  }
}
