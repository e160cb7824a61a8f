package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmokeIT {

  @Test
  void servesPagesAndApiAndStopsCleanlyWithItsDatabase(@TempDir Path directory) {
    try (var service = RunningService.start(directory)) {
      var browser = new PlainBrowser(service.address());

      var start = browser.response("/");
      assertThat(start.statusCode()).isEqualTo(200);
      assertThat(start.headers().firstValue("Strict-Transport-Security")).isPresent();
      assertThat(start.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
      assertThat(start.body()).doesNotContain("This is a demonstration");
      assertThat(browser.response("/q/openapi").body()).contains("/api/v1/scores");
      assertThat(browser.response("/q/health/live").statusCode()).isEqualTo(200);
      cookiesAreForThisHostOverHttpsOnly(browser);
      aSecondInstanceSaysSoInOneLine(directory);

      var server = ServerProcess.of(directory.resolve("data"));
      assertThat(service.terminate()).isIn(0, 143);
      assertThat(server.endsSoon()).as("PostgreSQL ends with the service").isTrue();
    }
  }

  private static void cookiesAreForThisHostOverHttpsOnly(PlainBrowser browser) {
    var profile = browser.open("/assessments/new?questionnaire=skills");
    browser.submit(profile, Map.of("area", "W06000015", "size", "0", "sector", "arts"));

    assertThat(browser.cookies().keySet())
        .containsExactlyInAnyOrder("__Host-waymark", "__Host-csrf-token");
    assertThat(browser.cookies().values())
        .allSatisfy(
            cookie -> {
              assertThat(cookie.getSecure()).isTrue();
              assertThat(cookie.isHttpOnly()).isTrue();
              assertThat(cookie.getPath()).isEqualTo("/");
            });
  }

  private static void aSecondInstanceSaysSoInOneLine(Path directory) {
    try (var second = RunningService.launch(directory, Map.of())) {
      assertThat(second.exitStatus()).isEqualTo(1);
      assertThat(second.output().lines().filter(line -> line.contains("Another Waymark is using")))
          .hasSize(1);
      assertThat(second.output()).doesNotContain("\tat ");
    }
  }
}
