package org.waymark.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * A thief who has nothing but the cookie of a session.
 *
 * @param service where it is tried
 */
record Replay(URI service, String cookie) {

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(service.resolve(path)));
  }

  /** Sends a form, and tells the status. */
  int post(String path, String form) {
    return send(HttpRequest.newBuilder(service.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)))
        .statusCode();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          request
              .header("Cookie", "__Host-waymark-session=" + cookie)
              .header("Accept", "text/html")
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
