package org.waymark.api.v1.assessment.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.api.v1.assessment.Program;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** An import that cannot be taken in imports nothing at all. */
@QuarkusTest
class RefusedImportTest {

  private static final String PART = "{\"half\": \"a line";

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @Inject Partnership partnership;

  private Program bank = new Program(new Actor.Partner(new PartnerId(new UUID(0, 0))));

  @BeforeEach
  void registerAPartner() {
    bank = new Program(partnership.registered().partner());
  }

  @Test
  void needsAKey() {
    bank.bare()
        .contentType(Import.TYPE)
        .body(Import.draft("a").getBytes(StandardCharsets.UTF_8))
        .post(Import.ADDRESS)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/idempotency-key-needed"));
    importedNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain", "application/x-www-form-urlencoded"})
  void takesLinesOfJsonOnly(String type) {
    bank.calls()
        .contentType(type)
        .body("[" + Import.draft("a") + "]")
        .post(Import.ADDRESS)
        .then()
        .statusCode(415)
        .body("type", equalTo("/problems/unsupported-media-type"));
    importedNothing();
  }

  @Test
  void asksForATokenWhoeverElseComes() {
    given()
        .contentType(Import.TYPE)
        .header("Idempotency-Key", Program.newKey())
        .body(Import.draft("a").getBytes(StandardCharsets.UTF_8))
        .post(Import.ADDRESS)
        .then()
        .statusCode(401);
  }

  @Test
  void takesTenThousandLinesAndNoMore() {
    var lines = Collections.nCopies(10_001, "{}").toArray(String[]::new);
    lines[0] = Import.draft("a");

    Import.send(bank, Program.newKey(), lines)
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/too-large"))
        .body("detail", containsString("10,000 lines"));
    importedNothing();
  }

  @Test
  void countsTenLinesAsOneCall() {
    var lines = Collections.nCopies(25, "{}").toArray(String[]::new);

    Import.send(bank, Program.newKey(), lines)
        .then()
        .statusCode(200)
        .header("RateLimit", matchesPattern(".*;r=119[78];.*"));
  }

  @Test
  void turnsAwayWhoeverHasTooFewCallsLeft() {
    var lines = Collections.nCopies(9_000, "{").toArray(String[]::new);
    Import.send(bank, Program.newKey(), lines).then().statusCode(200);

    Import.send(bank, Program.newKey(), lines)
        .then()
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .body("type", equalTo("/problems/too-many-calls"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 100000000", "Transfer-Encoding: chunked"})
  void takesNoMoreThanSixtyFourMegabytes(String length) throws IOException {
    var line = "20000\r\n" + " ".repeat(0x1ffff) + "\n\r\n";
    try (var socket = begin(length)) {
      for (var sent = 0; sent < 600; sent++) {
        try {
          socket.getOutputStream().write(line.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
          break;
        }
      }
      assertThat(answer(socket)).startsWith("HTTP/1.1 413 ").contains("/problems/too-large");
    }
  }

  @Test
  void importsNothingWhenTheSenderBreaksOff() throws Exception {
    try (var socket = begin("Content-Length: 100000")) {
      send(socket, Import.draft("a") + "\n" + PART);
    }
    // The turn is free again once the connection is known to be gone.
    for (var status = 429; status != 200; Thread.sleep(50)) {
      status = Import.send(bank, Program.newKey(), "{}").statusCode();
      assertThat(status).isIn(200, 429);
    }
    importedNothing();
  }

  @Test
  void takesOneImportOfAPartnerAtATime() throws Exception {
    var guild = new Program(partnership.registered().partner());
    for (var patience = 200; !isRefusedBesides(guild, patience); patience *= 2) {
      assertThat(patience).as("milliseconds until the first is at work").isLessThan(4000);
    }
  }

  /** Whether the other one came first cannot be seen: then it is tried again. */
  private boolean isRefusedBesides(Program guild, int patience) throws Exception {
    try (var socket = begin("Content-Length: 100000")) {
      send(socket, PART);
      Thread.sleep(patience);
      var other = Import.send(bank, Program.newKey(), "{}");
      if (other.statusCode() == 200) {
        return false;
      }
      other
          .then()
          .statusCode(429)
          .header("Retry-After", "10")
          .body("type", equalTo("/problems/too-many-calls"));
      Import.send(guild, Program.newKey(), "{}").then().statusCode(200);
      return true;
    }
  }

  @Test
  void waitsLongerForLinesThanForABodyButNotForEver() throws Exception {
    try (var socket = begin("Content-Length: 100000")) {
      var began = System.nanoTime();
      send(socket, PART);

      assertThat(answer(socket)).startsWith("HTTP/1.1 408 ").contains("/problems/too-slow");
      assertThat(System.nanoTime() - began).isGreaterThan(4_000_000_000L);
    }
    importedNothing();
  }

  private void importedNothing() {
    bank.reads(Program.ASSESSMENTS).then().body("assessments.size()", equalTo(0));
    bank.reads(Program.FIRMS).then().body("organisations.size()", equalTo(0));
  }

  private Socket begin(String length) throws IOException {
    var socket = new Socket(service.getHost(), service.getPort());
    socket.setSoTimeout(30_000);
    send(
        socket,
        """
        POST %s HTTP/1.1
        Host: localhost
        %s: %s
        Idempotency-Key: "a"
        Content-Type: application/x-ndjson
        %s
        Connection: close

        """
            .formatted(
                Import.ADDRESS, ActingHeader.NAME, ActingHeader.naming(bank.partner()), length)
            .replace("\n", "\r\n"));
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String answer(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
