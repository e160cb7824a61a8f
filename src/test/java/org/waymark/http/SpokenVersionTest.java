package org.waymark.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever offers HTTP/2 is answered in HTTP/1.1, also where it does not say how long it is. */
@QuarkusTest
class SpokenVersionTest {

  @TestHTTPResource("/api/v1/")
  URI api = URI.create("http://localhost");

  private final HttpClient program =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

  @AfterEach
  void ends() {
    program.close();
  }

  @Test
  void answersWhoeverOffersMore() throws Exception {
    var first = send("GET", "questionnaires", BodyPublishers.noBody());

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
  }

  @Test
  void answersACallWithoutALength() throws Exception {
    send("GET", "questionnaires", BodyPublishers.noBody());

    assertThat(send("DELETE", "organisations/1", BodyPublishers.noBody()).statusCode())
        .isEqualTo(401);
    var streamed = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[] {'{'}));
    assertThat(send("POST", "scores", streamed).statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> send(String method, String path, BodyPublisher body)
      throws Exception {
    var request =
        HttpRequest.newBuilder(api.resolve(path))
            .header("Content-Type", "application/json")
            .method(method, body);
    return program.send(request.build(), BodyHandlers.ofString());
  }
}
