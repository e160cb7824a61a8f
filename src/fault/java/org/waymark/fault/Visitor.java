package org.waymark.fault;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * A browser of somebody at a firm, which outlives the processes that it visits.
 *
 * @param cookies by name: what the first process gave the others take
 */
record Visitor(HttpClient client, Map<String, String> cookies) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  static Visitor fresh(HttpClient client) {
    return new Visitor(client, new ConcurrentHashMap<>());
  }

  /** Opens a page and sends its form; empty when nobody answers, or the page has none. */
  Optional<Integer> sends(URI page) {
    return read(page)
        .map(Visitor::form)
        .filter(form -> !form.isEmpty())
        .flatMap(form -> send(request(page).POST(BodyPublishers.ofString(encoded(form)))))
        .map(HttpResponse::statusCode);
  }

  private Optional<String> read(URI page) {
    return send(request(page).GET()).map(HttpResponse::body);
  }

  private static Map<String, String> form(String page) {
    var fields = new LinkedHashMap<String, String>();
    Jsoup.parse(page)
        .select("main form input")
        .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
    return fields;
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(URI page) {
    var brought =
        cookies.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining("; "));
    var request =
        HttpRequest.newBuilder(page)
            .timeout(PATIENCE)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded");
    return brought.isEmpty() ? request : request.header("Cookie", brought);
  }

  private Optional<HttpResponse<String>> send(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::take);
      return Optional.of(answer);
    } catch (IOException broken) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private void take(String cookie) {
    var pair = cookie.split(";", 2)[0].split("=", 2);
    cookies.put(pair[0], pair[1]);
  }
}
