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
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(service.resolve(path))
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
