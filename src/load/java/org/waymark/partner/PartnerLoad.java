package org.waymark.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.packaged.Installation;
import org.waymark.fixture.packaged.Node;
import org.waymark.fixture.packaged.Nodes;
import org.waymark.fixture.packaged.PartnerProgram;

/**
 * Firms arrive at the packaged service at an even pace, however long it takes with those before:
 * who waits for a service that is behind has its waiting counted. Needs the package.
 */
class PartnerLoad {

  private static final int PER_SECOND = Integer.getInteger("load.firms", 20);
  private static final int WARM_UP = Integer.getInteger("load.warm-up", 30);
  private static final int SECONDS = Integer.getInteger("load.seconds", 60);

  /** As many as stay within their quota, which is not raised. */
  private static final int PARTNERS = 30;

  /** In milliseconds, of 95% of firms. */
  private static final double AIM = 60;

  private static final Path FOLDER = Path.of("target", "partner-load");
  private static final Logger LOG = Logger.getLogger(PartnerLoad.class);

  private final Queue<String> failures = new ConcurrentLinkedQueue<>();

  @Test
  void leadsTwentyFirmsASecondToTheirReports() throws Exception {
    clear();
    Files.createDirectories(FOLDER);
    var options = List.of("-Xmx1g");
    try (var installation = new Installation(FOLDER);
        var node =
            new Nodes(FOLDER, FOLDER.resolve("classes.aot"), installation.environment(), options)
                .next();
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var programs = new ArrayList<PartnerProgram>();
      for (var i = 0; i < PARTNERS; i++) {
        programs.add(program(client, node, installation.admits("partner-" + i)));
      }
      var way = FirmsWay.with(answers(programs.getFirst()));
      LOG.infof(
          "%d firms a second, %d calls for each, warmed up for %d s, measured for %d s",
          PER_SECOND, way.pages().size() + 4, WARM_UP, SECONDS);
      arrive(way, programs, "warm-up", WARM_UP);
      var times = arrive(way, programs, "measured", SECONDS);

      LOG.infof(
          "In milliseconds, the whole way and the first call from when they were due:%n%s", times);
      assertThat(failures).isEmpty();
      assertThat(times.count(FirmsWay.WHOLE)).isEqualTo(PER_SECOND * SECONDS);
      assertThat(times.within(FirmsWay.WHOLE, 0.95))
          .as("milliseconds within which 95% of firms have their report")
          .isLessThanOrEqualTo(AIM);
    }
  }

  private static PartnerProgram program(HttpClient client, Node node, String token) {
    return new PartnerProgram(client, node.address(), token);
  }

  private static Map<String, List<String>> answers(PartnerProgram program) {
    var firm = program.bringsFirm("first");
    return program.answersAll(program.begins(firm, FirmsWay.QUESTIONNAIRE), FirmsWay.QUESTIONNAIRE);
  }

  private Times arrive(FirmsWay way, List<PartnerProgram> programs, String name, int seconds) {
    var times = new Times();
    var began = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < PER_SECOND * seconds; i++) {
        var intended = began + i * 1_000_000_000L / PER_SECOND;
        var program = programs.get(i % programs.size());
        var reference = name + " " + i;
        LockSupport.parkNanos(intended - System.nanoTime());
        threads.submit(() -> go(way, program, reference, times, intended));
      }
    }
    return times;
  }

  private void go(
      FirmsWay way, PartnerProgram program, String reference, Times times, long intended) {
    try {
      way.go(program, reference, times, intended);
    } catch (RuntimeException e) {
      failures.add(reference + ": " + e);
    }
  }

  private static void clear() throws IOException {
    if (Files.exists(FOLDER)) {
      try (var files = Files.walk(FOLDER)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
