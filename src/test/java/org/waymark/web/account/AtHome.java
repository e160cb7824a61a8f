package org.waymark.web.account;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.waymark.fixture.ActingHeader;
import org.waymark.identity.Actor;

/** A browser of somebody whom the service has recognised. */
public final class AtHome {

  private final Actor actor;
  private final CookieFilter cookies = new CookieFilter();

  public AtHome(Actor actor) {
    this.actor = actor;
  }

  public Response get(String path) {
    return browser().get(path);
  }

  public Document page(String path) {
    return page(get(path));
  }

  /** Sends a form, with the token that every form carries. */
  public Response post(String path, Map<String, ?> fields) {
    var token = page("/resume").select("input[name=csrf-token]").attr("value");
    var form = browser().formParam("csrf-token", token);
    fields.forEach(form::formParam);
    return form.post(path);
  }

  /** Sends the form of a page as it stands there, with some fields filled in otherwise. */
  public Response sends(String path, Map<String, ?> otherwise) {
    var form = browser();
    for (var input : page(path).select("main form input")) {
      var choice = input.attr("type").equals("checkbox") || input.attr("type").equals("radio");
      var name = input.attr("name");
      if (!otherwise.containsKey(name) && (!choice || input.hasAttr("checked"))) {
        form.formParam(name, input.attr("value"));
      }
    }
    otherwise.forEach(form::formParam);
    return form.post(path);
  }

  public static Document page(Response response) {
    return Jsoup.parse(response.asString());
  }

  public static String place(Response response) {
    return String.valueOf(response.header("Location")).replaceFirst("^http://[^/]+", "");
  }

  private RequestSpecification browser() {
    return given()
        .filter(cookies)
        .header(ActingHeader.NAME, ActingHeader.naming(actor))
        .accept("text/html")
        .redirects()
        .follow(false);
  }
}
