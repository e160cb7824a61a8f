package org.waymark.web.isolation;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.waymark.fixture.ActingHeader;
import org.waymark.identity.Actor;

/** Somebody who goes to any address, as their browser would. */
final class Visiting {

  private static final String LINES = "application/x-ndjson";
  private static final RestAssuredConfig AS_IT_IS =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig().encodeContentTypeAs(LINES, ContentType.TEXT));

  private static final String SOME_PAGE_WITH_A_FORM = "/resume";

  private final CookieFilter cookies = new CookieFilter();
  private final Actor actor;
  private final String token;

  Visiting(Actor actor) {
    this.actor = actor;
    token =
        Jsoup.parse(browser().get(SOME_PAGE_WITH_A_FORM).asString())
            .select("input[name=csrf-token]")
            .attr("value");
  }

  /**
   * What somebody is told, without what differs with every page: tokens, and the values in the
   * address that the page repeats.
   */
  record Told(int status, String where, String body) {

    boolean in() {
      return switch (status) {
        case 401, 403, 404 -> false;
        default -> status < 500;
      };
    }
  }

  Told goes(Route route, Map<String, String> values) {
    var address = route.address(name -> values.getOrDefault(name, name));
    var response = route.changes() ? sends(route.method(), address) : browser().get(address);
    return new Told(
        response.statusCode(),
        plain(Optional.ofNullable(response.header("Location")).orElse(""), values),
        plain(response.asString(), values));
  }

  /** The same with something typed, or ticked, of which the page that comes tells nothing. */
  Told submits(String address, Map<String, String> fields) {
    var response = browser().formParam("csrf-token", token).formParams(fields).post(address);
    return new Told(
        response.statusCode(),
        plain(Optional.ofNullable(response.header("Location")).orElse(""), fields),
        plain(response.asString(), fields));
  }

  private Response sends(String method, String address) {
    if (address.startsWith("/api/")) {
      return browser()
          .config(AS_IT_IS)
          .contentType(address.endsWith("/import") ? LINES : ContentType.JSON.toString())
          .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
          .header("If-Match", "*")
          .body("{}")
          .request(method, address);
    }
    var form = browser().header("Origin", "null");
    return address.endsWith("/documents") || address.equals("/admin/programmes/import")
        ? form.multiPart("csrf-token", token).multiPart("file", aFile(), "text/plain").post(address)
        : form.formParam("csrf-token", token).post(address);
  }

  /** On disk, so that the request says how long it is. */
  private static File aFile() {
    try {
      var file = Files.createTempFile("sent", ".txt");
      file.toFile().deleteOnExit();
      return Files.writeString(file, "words").toFile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String plain(String text, Map<String, String> values) {
    var plain = text.replaceAll("(name=\"csrf-token\" value=\")[^\"]*", "$1");
    for (var value : values.entrySet()) {
      plain = plain.replace(value.getValue(), "{" + value.getKey() + "}");
    }
    return plain;
  }

  private RequestSpecification browser() {
    return given()
        .filter(cookies)
        .header(ActingHeader.NAME, ActingHeader.naming(actor))
        .accept("*/*")
        .redirects()
        .follow(false);
  }
}
