package org.waymark.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A browser without JavaScript. Unlike a real one it sends Secure cookies over plain HTTP, since
 * the packaged service is tested without the proxy that stands in front of it.
 */
final class PlainBrowser {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, HttpCookie> cookies = new LinkedHashMap<>();
  private URI at;

  PlainBrowser(URI start) {
    at = start;
  }

  /** A page with its address and status. */
  record Page(URI address, int status, Document document) {

    String text() {
      return document.text();
    }
  }

  HttpResponse<String> response(String path) {
    return send(HttpRequest.newBuilder(at.resolve(path)));
  }

  Page open(String path) {
    return follow(response(path));
  }

  /** Sends the page's only form with these values, its own token and following redirects. */
  Page submit(Page page, Map<String, String> values) {
    var form = Optional.ofNullable(page.document().selectFirst("main form")).orElseThrow();
    var sent = new LinkedHashMap<String, String>();
    form.select("input[type=hidden]").forEach(i -> sent.put(i.attr("name"), i.attr("value")));
    sent.putAll(values);
    var body =
        sent.entrySet().stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return follow(
        send(
            HttpRequest.newBuilder(page.address().resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
  }

  Map<String, HttpCookie> cookies() {
    return Map.copyOf(cookies);
  }

  private Page follow(HttpResponse<String> first) {
    var response = first;
    while (response.statusCode() / 100 == 3) {
      var next = response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
      response = send(HttpRequest.newBuilder(next));
    }
    at = response.uri();
    return new Page(at, response.statusCode(), Jsoup.parse(response.body(), at.toString()));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.values().stream()
              .map(cookie -> cookie.getName() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      var response =
          client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").stream()
          .flatMap(header -> HttpCookie.parse(header).stream())
          .forEach(cookie -> cookies.put(cookie.getName(), cookie));
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
