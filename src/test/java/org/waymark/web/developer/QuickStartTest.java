package org.waymark.web.developer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.PastedCommands;

/** Whoever pastes the quick start into a shell comes to a report. It needs sh and curl. */
@QuarkusTest
class QuickStartTest {

  /** Nobody gives out tokens in tests: the one of a call says who acts instead. */
  private static final String WITHOUT_TOKENS =
      """
      curl() {
        for part do
          shift
          case $part in
            "Authorization: Bearer "*) part="%s: ${part#Authorization: Bearer }" ;;
          esac
          set -- "$@" "$part"
        done
        command curl "$@"
      }
      TOKEN=%s
      """;

  @Inject Partnership partnership;
  @TempDir Path directory = Path.of("");

  @Test
  void leadsToAReport() throws Exception {
    var token = ActingHeader.naming(partnership.sandbox().partner());

    var pasted =
        PastedCommands.run(
            directory, WITHOUT_TOKENS.formatted(ActingHeader.NAME, token), commands());

    assertThat(pasted.all())
        .as("problems")
        .noneMatch(each -> each.printed().contains("\"/problems/"))
        .hasSizeGreaterThan(12);
    var report = pasted.one("/report\"").answer();
    assertThat(report.at("/scorecard/score").isMissingNode()).as(report.toString()).isFalse();
    assertThat(report.path("actions")).isNotEmpty();
    assertThat(pasted.one("/reset\"").answer().path("organisations").asInt()).isPositive();
    assertThat(pasted.one("/deliveries\"").answer().at("/deliveries/0/event").asText())
        .isEqualTo("webhook.test");
    assertThat(pasted.one("--request DELETE").printed()).isEmpty();
  }

  /** What somebody has to fill in is filled in. */
  private static List<String> commands() {
    return PastedCommands.of(given().accept("text/html").get("/developers").asString()).stream()
        .filter(command -> !command.contains("client_credentials"))
        .map(command -> command.replace("https://your-server.example/", "https://partner.example/"))
        .toList();
  }
}
