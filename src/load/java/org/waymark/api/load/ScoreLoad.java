package org.waymark.api.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.contract.Contract;

/**
 * How many scores a second, against how many times a second the same server reads the same document
 * and sends it back: in turns, so that whatever else the machine does falls on both.
 */
@QuarkusTest
class ScoreLoad {

  private static final int ROUNDS = Integer.getInteger("load.rounds", 10);
  private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("load.seconds", 5));
  private static final int WARM_UP = 2;
  private static final int CONNECTIONS = 16;

  /** Of as many echoes: the service's own aim. */
  private static final double LEAST = 0.70;

  private static final String SCORES = "/api/v1/scores";
  private static final Logger LOG = Logger.getLogger(ScoreLoad.class);

  private static final Contract CONTRACT = Contract.committed();

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @Test
  void scoresAtSeventyPercentOfWhatAnEchoTakes() throws Exception {
    var body = answers();
    LOG.infof(
        "%d bytes asked, %d bytes of a score, %d connections, %d rounds of %s",
        body.length, length(SCORES, body), CONNECTIONS, ROUNDS, ROUND);
    var ratios = new ArrayList<Double>();
    for (var round = -WARM_UP; round < ROUNDS; round++) {
      var echoes = perSecond(EchoResource.ADDRESS, body);
      var scores = perSecond(SCORES, body);
      LOG.infof("Round %d: %.0f echoes and %.0f scores a second", round, echoes, scores);
      if (round >= 0) {
        ratios.add(scores / echoes);
      }
    }

    var median = ratios.stream().sorted().toList().get(ratios.size() / 2);
    LOG.infof("Median of scores to echoes: %.3f, of %s", median, ratios);
    assertThat(median).isGreaterThanOrEqualTo(LEAST);
  }

  /** Every question of an edition that is asked, answered: as the contract has it as an example. */
  private static byte[] answers() {
    var compared = example("/api/v1/comparisons");
    var score = example(SCORES);
    for (var name : List.of("questionnaire", "edition", "answers")) {
      score.set(name, compared.path(name));
    }
    score.remove("evidence");
    return score.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode example(String path) {
    var operation = CONTRACT.operation("POST", path).orElseThrow();
    return CONTRACT.example(operation.node().path("requestBody")).deepCopy();
  }

  private int length(String path, byte[] body) throws IOException {
    try (var wire = new Wire(service, path, body)) {
      return wire.call();
    }
  }

  private double perSecond(String path, byte[] body) throws Exception {
    var began = System.nanoTime();
    var until = began + ROUND.toNanos();
    var calls = 0L;
    try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      Callable<Long> connection =
          () -> {
            var made = 0L;
            try (var wire = new Wire(service, path, body)) {
              while (System.nanoTime() < until) {
                wire.call();
                made++;
              }
            }
            return made;
          };
      for (var made : threads.invokeAll(Collections.nCopies(CONNECTIONS, connection))) {
        calls += made.get();
      }
    }
    return calls * 1e9 / (System.nanoTime() - began);
  }
}
