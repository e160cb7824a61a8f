package org.waymark.web.developer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Partnership;

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

  private static final String BETWEEN = "---- between two commands ----";

  @Inject Partnership partnership;
  @TempDir Path directory = Path.of("");

  /** What came of one command of the page. */
  private record Done(String command, String printed) {

    private JsonNode answer() throws Exception {
      return new ObjectMapper().readTree(printed);
    }
  }

  @Test
  void leadsToAReport() throws Exception {
    var done = run(commands(), ActingHeader.naming(partnership.sandbox().partner()));

    assertThat(done)
        .as("problems")
        .noneMatch(each -> each.printed().contains("\"/problems/"))
        .hasSizeGreaterThan(12);
    var report = one(done, "/report\"").answer();
    assertThat(report.at("/scorecard/score").isMissingNode()).as(report.toString()).isFalse();
    assertThat(report.path("actions")).isNotEmpty();
    assertThat(one(done, "/reset\"").answer().path("organisations").asInt()).isPositive();
    assertThat(one(done, "/deliveries\"").answer().at("/deliveries/0/event").asText())
        .isEqualTo("webhook.test");
    assertThat(one(done, "--request DELETE").printed()).isEmpty();
  }

  private static Done one(List<Done> done, String part) {
    assertThat(done).filteredOn(each -> each.command().contains(part)).hasSize(1);
    return done.stream().filter(each -> each.command().contains(part)).findFirst().orElseThrow();
  }

  /** Those for a shell, in the order of the page; what somebody has to fill in is filled in. */
  private static List<String> commands() {
    var page = Jsoup.parse(given().accept("text/html").get("/developers").asString());
    return page.select("pre").stream()
        .map(Element::wholeText)
        .filter(command -> !command.contains("client_credentials"))
        .filter(command -> !command.startsWith("openapi-generator"))
        .map(command -> command.replace("https://your-server.example/", "https://partner.example/"))
        .toList();
  }

  private List<Done> run(List<String> commands, String token) throws Exception {
    var script = new StringBuilder(WITHOUT_TOKENS.formatted(ActingHeader.NAME, token));
    for (var command : commands) {
      script.append(command).append("\nprintf '%s\\n' '").append(BETWEEN).append("'\n");
    }
    var file = Files.writeString(directory.resolve("pasted.sh"), script);
    var output = new File(directory.toFile(), "output.txt");
    var errors = new File(directory.toFile(), "errors.txt");
    var shell =
        new ProcessBuilder("sh", file.toString())
            .redirectError(errors)
            .redirectOutput(output)
            .start();
    assertThat(shell.waitFor(2, TimeUnit.MINUTES)).as("ends").isTrue();
    assertThat(Files.readString(errors.toPath())).doesNotContain("curl: (", "not found");
    var printed = Files.readString(output.toPath(), StandardCharsets.UTF_8).split(BETWEEN, -1);
    var done = new ArrayList<Done>();
    for (var i = 0; i < commands.size(); i++) {
      done.add(new Done(commands.get(i), i < printed.length ? printed[i].strip() : ""));
    }
    return done;
  }
}
