package org.waymark.api.v1.assessment.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.api.v1.assessment.Program;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Partnership;

/** Nobody's import waits for long for programs that read no answer, or send for ever. */
@QuarkusTest
class UnreadImportTest {

  /** Bytes. */
  private static final int SMALL = 4 * 1024;

  private static final int MANY = 3_000;

  /** Each is answered with a problem of many faults: more than all buffers between hold. */
  private static final String WRONG =
      IntStream.range(0, 60)
          .mapToObj(i -> "\"unheard-of-member-number-%d\":0".formatted(i))
          .collect(Collectors.joining(",", "{", "}\n"));

  private static final byte[] ANSWERED = "HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII);

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @Inject Partnership partnership;

  private Program program() {
    return new Program(partnership.registered().partner());
  }

  @Test
  void cutsOffWhoeverReadsNothingOfTheAnswer() throws Exception {
    var lines = String.join("", Collections.nCopies(MANY, WRONG));
    try (var one = begin(program(), lines.length());
        var another = begin(program(), lines.length())) {
      for (var socket : new Socket[] {one, another}) {
        socket.getOutputStream().write(lines.getBytes(StandardCharsets.US_ASCII));
      }
      for (var socket : new Socket[] {one, another}) {
        // No more than that: whoever is at work has begun to answer.
        assertThat(socket.getInputStream().readNBytes(ANSWERED.length)).isEqualTo(ANSWERED);
      }
      assertThat(imports()).isEqualTo(503);

      assertThat(isTakenWithin(Duration.ofSeconds(30))).isTrue();
    }
  }

  @Test
  void leavesPlacesToOthersWhileSomeSendForLong() throws Exception {
    try (var one = begin(program(), 100_000);
        var another = begin(program(), 100_000)) {
      for (var socket : new Socket[] {one, another}) {
        socket.getOutputStream().write("{\"half\": \"a".getBytes(StandardCharsets.US_ASCII));
      }
      Thread.sleep(1_000);

      assertThat(imports()).isEqualTo(200);
    }
  }

  private boolean isTakenWithin(Duration time) throws InterruptedException {
    var until = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < until) {
      if (imports() == 200) {
        return true;
      }
      Thread.sleep(200);
    }
    return false;
  }

  private int imports() {
    return Import.send(program(), Program.newKey(), "{}").statusCode();
  }

  /** With room for little of the answer. */
  private Socket begin(Program program, int length) throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(SMALL);
    socket.connect(new InetSocketAddress(service.getHost(), service.getPort()));
    socket
        .getOutputStream()
        .write(
            """
            POST %s HTTP/1.1
            Host: localhost
            %s: %s
            Idempotency-Key: "a"
            Content-Type: application/x-ndjson
            Content-Length: %d

            """
                .formatted(
                    Import.ADDRESS,
                    ActingHeader.NAME,
                    ActingHeader.naming(program.partner()),
                    length)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }
}
