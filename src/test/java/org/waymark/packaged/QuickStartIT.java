package org.waymark.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.fixture.PastedCommands;
import org.waymark.packaged.PartnerDesk.Credentials;
import org.waymark.webhook.delivery.Sink;

/**
 * A partner's developer pastes the quick start into a shell, with nothing but what an administrator
 * has handed over, and comes to a report.
 */
class QuickStartIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static SigningIn world;
  private static PartnerDesk desk;

  @BeforeAll
  static void start(@TempDir Path directory) {
    world = SigningIn.start(directory, Map.of("WAYMARK_WEBHOOK_LOOPBACK", "true"));
    desk = new PartnerDesk(world, new HubWork(world).administrator("alma@start.example", "Alma"));
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void leadsToAReportAndAMessage(@TempDir Path directory) throws Exception {
    var bank = desk.registerSandbox("Paste Bank", "partner-paste-bank");
    try (var program = new Sink()) {
      var pasted = PastedCommands.run(directory, "", commands(bank, program.port()));

      assertThat(pasted.all())
          .as("problems")
          .noneMatch(each -> each.printed().contains("\"/problems/"));
      var report = pasted.one("/report\"").answer();
      assertThat(report.at("/scorecard/score").isMissingNode()).as(report.toString()).isFalse();
      assertThat(report.path("actions")).isNotEmpty();
      assertThat(pasted.one("/reset\"").answer().path("organisations").asInt()).isPositive();
      assertThat(eventsTold(program)).contains("webhook.test");
    }
  }

  /** As the page has them, with what a developer fills in. */
  private static List<String> commands(Credentials bank, int port) {
    return PastedCommands.of(given().get(world.service().address() + "/developers").asString())
        .stream()
        .map(command -> command.replace("CLIENT_ID=…", "CLIENT_ID=" + bank.client()))
        .map(command -> command.replace("CLIENT_SECRET=…", "CLIENT_SECRET=" + bank.secret()))
        .map(command -> command.replace("https://your-server.example", "http://localhost:" + port))
        .toList();
  }

  private static List<String> eventsTold(Sink program) throws Exception {
    var until = Instant.now().plus(PATIENCE);
    while (program.got().isEmpty() && Instant.now().isBefore(until)) {
      Thread.sleep(50);
    }
    return program.told().stream().map(message -> message.path("type").asText()).toList();
  }
}
