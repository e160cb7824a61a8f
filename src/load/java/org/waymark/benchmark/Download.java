package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Fetches a file and keeps nothing of it. */
final class Download {

  private Download() {}

  /** How many bytes it has. */
  static long of(URI address) throws IOException, InterruptedException {
    try (var browser = HttpClient.newHttpClient()) {
      var answer =
          browser.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream());
      assertThat(answer.statusCode()).isEqualTo(200);
      try (var body = answer.body()) {
        return body.transferTo(OutputStream.nullOutputStream());
      }
    }
  }
}
