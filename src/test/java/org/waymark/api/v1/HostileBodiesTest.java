package org.waymark.api.v1;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.HostileBodies;

/** Whatever is sent to any resource that takes something, the answer is one of the catalogue. */
@QuarkusTest
class HostileBodiesTest {

  private static final String PROBLEM = "application/problem+json";

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/scores",
        "/api/v1/receipts",
        "/api/v1/receipts/verify",
        "/api/v1/comparisons",
        "/api/v1/programmes/eligibility"
      })
  void areRefusedByEveryResource(String address) {
    var bodies = HostileBodies.around(HostileBodiesTest::sheet);
    send(address, "{}".getBytes(StandardCharsets.UTF_8));
    var began = System.nanoTime();

    bodies.forEach(
        (what, body) -> {
          var answer = send(address, body);
          assertThat(answer.statusCode()).as(what).isBetween(400, 422);
          assertThat(answer.contentType()).as(what).startsWith(PROBLEM);
          assertThat(answer.jsonPath().getString("type")).as(what).startsWith("/problems/");
          assertThat(answer.asString()).as(what).hasSizeLessThan(20_000);
          given().get(answer.jsonPath().getString("type")).then().statusCode(200);
        });

    assertThat(Duration.ofNanos(System.nanoTime() - began))
        .as("a second for each")
        .isLessThan(Duration.ofSeconds(bodies.size()));
  }

  private static String sheet(String value) {
    return """
    {"questionnaire": "cyber-security", "edition": "2026-1", "depth": "core",
     "firm": {"nation": "ENG", "size": "5-9", "sector": "construction"},
     "profile": {"area": %1$s}, "answers": {"firewall-on": %1$s}}"""
        .formatted(value);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 1073741824", "Transfer-Encoding: chunked"})
  void areNotReadToTheEndOfAGigabyte(String length) throws IOException {
    try (var socket = begin(length)) {
      var chunk = ascii("100000\r\n" + " ".repeat(0x100000) + "\r\n");
      // Five times as much as any page takes; whoever sends more is cut off.
      for (var sent = 0; sent < 65; sent++) {
        try {
          socket.getOutputStream().write(chunk);
        } catch (IOException e) {
          break;
        }
      }
      assertThat(answer(socket)).startsWith("HTTP/1.1 413 ").contains("/problems/too-large");
    }
  }

  /** The answer is there while nothing but the head has come. */
  @ParameterizedTest
  @CsvSource({
    "application/json, Content-Length: 1073741824, 413",
    "text/plain, Content-Length: 100, 415",
    "application/x-www-form-urlencoded, Content-Length: 100, 415",
    "application/x-www-form-urlencoded, Transfer-Encoding: chunked, 415"
  })
  void areNotWaitedForWhereTheHeadIsWrong(String type, String length, int status)
      throws IOException {
    var began = System.nanoTime();
    try (var socket = begin(type, length)) {
      assertThat(readUntil(socket, "\"/problems/"))
          .startsWith("HTTP/1.1 " + status + " ")
          .contains(PROBLEM);
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
    }
  }

  /** Whoever goes on with what was refused has its next call answered on the same connection. */
  @Test
  void areReadToTheirEndOnceTheyAreRefused() throws IOException {
    try (var socket = begin("text/plain", "Content-Length: 10")) {
      assertThat(readUntil(socket, "\"/problems/")).startsWith("HTTP/1.1 415 ");

      socket.getOutputStream().write(ascii("0123456789"));
      socket
          .getOutputStream()
          .write(ascii("GET /api/v1/questionnaires HTTP/1.1\r\nHost: localhost\r\n\r\n"));
      assertThat(readUntil(socket, "\"questionnaires\"")).contains("HTTP/1.1 200 ");
    }
  }

  @Test
  void areCutOffWhereTheyDoNotEndOnceTheyAreRefused() throws IOException {
    try (var socket = begin("text/plain", "Content-Length: 1073741824")) {
      assertThat(answer(socket)).startsWith("HTTP/1.1 413 ");
    }
  }

  @Test
  void areRefusedBeforeTheyAreSentToWhoeverAsks() throws IOException {
    try (var socket = begin("Content-Length: 1073741824\r\nExpect: 100-continue")) {
      assertThat(answer(socket)).startsWith("HTTP/1.1 413 ").contains("/problems/too-large");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 100", "Transfer-Encoding: chunked"})
  void areNotWaitedForWithoutEnd(String length) throws IOException {
    try (var socket = begin(length)) {
      socket
          .getOutputStream()
          .write(ascii(length.startsWith("C") ? "{\"a\":" : "5\r\n{\"a\":\r\n"));

      assertThat(answer(socket))
          .startsWith("HTTP/1.1 408 ")
          .contains(PROBLEM)
          .contains("/problems/too-slow");
    }
    given().get("/problems/too-slow").then().statusCode(200);
  }

  @Test
  void closeNoConnectionOnceTheyHaveCome() throws Exception {
    var call =
        """
        POST /api/v1/scores HTTP/1.1
        Host: localhost
        Content-Type: application/json
        Content-Length: 200002

        {}"""
                .replace("\n", "\r\n")
            + " ".repeat(200_000);
    try (var socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(20_000);
      var answers =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      for (var calls = 0; calls < 2; calls++) {
        socket.getOutputStream().write(ascii(call));
        assertThat(answers.lines().filter(line -> line.contains("HTTP/1.1 ")).findFirst())
            .hasValueSatisfying(line -> assertThat(line).contains(" 422 "));
        // Longer than a body may take.
        Thread.sleep(2_500);
      }
    }
  }

  private Socket begin(String length) throws IOException {
    return begin("application/json", length);
  }

  private Socket begin(String type, String length) throws IOException {
    var socket = new Socket(service.getHost(), service.getPort());
    socket.setSoTimeout(20_000);
    socket
        .getOutputStream()
        .write(
            ascii(
                "POST /api/v1/scores HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                    + type
                    + "\r\n"
                    + length
                    + "\r\n\r\n"));
    return socket;
  }

  private static String answer(Socket socket) throws IOException {
    var read = new StringBuilder();
    var buffer = new byte[4096];
    try {
      for (var count = 0; count >= 0; count = socket.getInputStream().read(buffer)) {
        read.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      // Cut off: what has come counts.
    }
    return read.toString();
  }

  private static String readUntil(Socket socket, String part) throws IOException {
    var read = new StringBuilder();
    var buffer = new byte[4096];
    for (var count = 0; count >= 0 && read.indexOf(part) < 0; ) {
      count = socket.getInputStream().read(buffer);
      read.append(new String(buffer, 0, Math.max(count, 0), StandardCharsets.UTF_8));
    }
    return read.toString();
  }

  private static io.restassured.response.Response send(String address, byte[] body) {
    return given().contentType("application/json").body(body).post(address);
  }
}
