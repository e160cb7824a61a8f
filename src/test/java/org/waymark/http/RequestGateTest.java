package org.waymark.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser and no honest program sends get a status of the 400s and a reason. */
@QuarkusTest
class RequestGateTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String NOBODYS = "/assessments/00000000-0000-4000-8000-000000000000";

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  private final HttpClient browser =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  @ParameterizedTest
  @CsvSource({
    "/assessments/new?questionnaire=skills, ''",
    "/profile, ''",
    "/resume, ''",
    "/leave, ''",
    "/leave, text/plain",
    "/leave, multipart/form-data; boundary=x",
    "/leave, application/json",
    "/leave, */*",
    "/leave, application/*",
    NOBODYS + "/check, ''",
    NOBODYS + "/check, text/plain",
    NOBODYS + "/questions/firewall-on, ''",
  })
  void takesNothingButFormsOnPages(String path, String type) throws Exception {
    var request = to(path).POST(BodyPublishers.noBody());
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }

    var refused = send(request);

    assertThat(refused.statusCode()).isEqualTo(415);
    assertThat(refused.body()).contains("We could not take that");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/resume", "/no-such-page", "/api/v1/questionnaires"})
  void refusesAnAcceptHeaderThatNamesNoType(String path) throws Exception {
    var refused = send(to(path).setHeader("Accept", "%%%").GET());

    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(refused.body()).doesNotContain("Error id").isNotBlank();
  }

  /** Typed by hand, or cut off in a mail: no client library sends it, so a bare socket does. */
  @ParameterizedTest
  @CsvSource({
    "/%zz, text/html, We could not take that",
    "/help/%, text/html, We could not take that",
    "/help?a=%zz, text/html, We could not take that",
    "/he|lp, text/html, We could not take that",
    "/%zz, */*, We could not take that",
    "/api/v1/%zz, */*, /problems/bad-request",
    "/api/%, application/json, /problems/bad-request",
  })
  void saysThatAnAddressIsMalformed(String path, String accept, String said) throws Exception {
    try (var socket = new Socket(service.getHost(), service.getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nConnection: close\r\n\r\n"
                  .formatted(path, accept)
                  .getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 400 ").contains(said);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"code=%zz", "code=%", "%zz=1"})
  void refusesAFormThatIsNotEncoded(String field) throws Exception {
    var refused = send(form("/resume", "csrf-token=" + token() + "&" + field));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("We could not take that");
  }

  @Test
  void refusesAFormOfThousandsOfFields() throws Exception {
    var refused = send(form("/resume", "csrf-token=" + token() + "&a=x".repeat(2_000)));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("We could not take that");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "nonsense", "/"})
  void tellsAProgramWhichTypeTheApiTakes(String type) throws Exception {
    var request = to("/api/v1/scores").POST(BodyPublishers.ofString("{}"));

    var refused = send(request.setHeader("Content-Type", type));

    assertThat(refused.statusCode()).isEqualTo(415);
    assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(refused.body()).contains("/problems/unsupported-media-type");
  }

  @Test
  void tellsAProgramWithoutATypeToo() throws Exception {
    var refused = send(to("/api/v1/scores").POST(BodyPublishers.ofString("{}")));

    assertThat(refused.statusCode()).isEqualTo(415);
    assertThat(refused.body()).contains("/problems/unsupported-media-type");
  }

  @Test
  void tellsAProgramThatItSendsTooMuchWithAndWithoutALength() throws Exception {
    var large = " ".repeat(1_000_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    for (BodyPublisher body :
        new BodyPublisher[] {
          BodyPublishers.ofByteArray(large),
          BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))
        }) {
      var refused =
          send(to("/api/v1/scores").header("Content-Type", "application/json").POST(body));
      assertThat(refused.statusCode()).isEqualTo(413);
      assertThat(refused.body()).contains("/problems/too-large");
    }
  }

  /** A browser sends all of a file before it reads an answer. */
  @Test
  void showsAPageToABrowserThatHasSentAFileOf50Megabytes() throws Exception {
    var megabyte = new byte[1024 * 1024];
    try (var socket = new Socket(service.getHost(), service.getPort())) {
      beginUpload(socket, 50 * megabyte.length);
      for (var sent = 0; sent < 50; sent++) {
        socket.getOutputStream().write(megabyte);
      }
      assertThat(answer(socket)).startsWith("HTTP/1.1 413 ").contains("a file of up to 10 MB");
    }
  }

  @Test
  void answersASenderWhoNeverFinishes() throws Exception {
    try (var socket = new Socket(service.getHost(), service.getPort())) {
      beginUpload(socket, 50 * 1024 * 1024);
      socket.getOutputStream().write(new byte[10]);

      assertThat(answer(socket)).startsWith("HTTP/1.1 413 ").contains("a file of up to 10 MB");
    }
  }

  /** What is no number any more the server itself refuses. */
  @ParameterizedTest
  @CsvSource({
    "/api/v1/scores, application/json, 1000000000000000000, 413",
    "/api/v1/scores, application/json, 9223372036854775807, 413",
    "/api/v1/scores, application/json, 9999999999999999999, 400",
    "/api/v1/assessments/import, application/x-ndjson, 1000000000000000000, 413",
    "/resume, application/x-www-form-urlencoded, 1000000000000000000, 413",
    "/resume, application/x-www-form-urlencoded, 9999999999999999999, 400",
  })
  void refusesALengthBeyondAllNumbersAtOnce(String path, String type, String length, int status)
      throws Exception {
    try (var socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(1_000);
      socket
          .getOutputStream()
          .write(
              "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %s\r\n\r\n"
                  .formatted(path, type, length)
                  .getBytes(StandardCharsets.US_ASCII));

      assertThat(answer(socket)).startsWith("HTTP/1.1 " + status + " ");
    }
  }

  private static void beginUpload(Socket socket, int length) throws IOException {
    var head =
        """
        POST /advise/clients/00000000-0000-4000-8000-000000000000/documents HTTP/1.1
        Host: localhost
        Accept: text/html
        Content-Type: multipart/form-data; boundary=x
        Content-Length: %d
        Connection: close

        """;
    socket
        .getOutputStream()
        .write(head.formatted(length).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  private static String answer(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder form(String path, String fields) {
    return to(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(fields));
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(service.resolve(path)).header("Accept", "text/html, */*;q=0.8");
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private String token() throws Exception {
    var page = send(to("/resume").GET()).body();
    var token = TOKEN.matcher(page);
    assertThat(token.find()).isTrue();
    return token.group(1);
  }
}
