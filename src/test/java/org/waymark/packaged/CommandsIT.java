package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.fixture.DemandingText;

class CommandsIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String ANSWERS =
      """
      {"firm": {"nation": "ENG", "size": "5-9", "sector": "construction"},
       "answers": {"firewall-on": "nowhere"}}
      """;

  @Test
  void lintsTheBundledQuestionnairesWithoutADatabase(@TempDir Path directory) throws Exception {
    var run = run(directory, "lint", Path.of("questionnaires").toAbsolutePath().toString());

    assertThat(run.status()).isZero();
    assertThat(JSON.readTree(run.out()).path("errors").intValue()).isZero();
    assertThat(Files.exists(directory.resolve("data"))).isFalse();
  }

  @Test
  void scoresAFileOfAnswers(@TempDir Path directory) throws Exception {
    var answers = directory.resolve("answers.json");
    Files.writeString(answers, ANSWERS);
    var edition = Path.of("questionnaires/cyber-security/2026-1.yaml").toAbsolutePath();

    var run =
        run(
            directory,
            "score",
            "--questionnaire",
            edition.toString(),
            "--answers",
            answers.toString());

    assertThat(run.status()).isZero();
    assertThat(JSON.readTree(run.out()).path("standing").path("level").path("number").intValue())
        .isEqualTo(1);
  }

  @Test
  void refusesHostileFilesInLittleMemory(@TempDir Path directory) throws Exception {
    var folder = Files.createDirectories(directory.resolve("hostile/x"));
    Files.writeString(folder.resolve("large.yaml"), "x: \"" + "a".repeat(10_000_000) + "\"");
    Files.writeString(folder.resolve("deep.yaml"), "[".repeat(500_000));
    Files.writeString(folder.resolve("bomb.yaml"), "a: &a [x, x]\nb: &b [*a, *a, *a]\n");
    Files.writeString(folder.resolve("tag.yaml"), "!!javax.script.ScriptEngineManager []\n");
    Files.writeString(folder.resolve("flood.yaml"), "x: [" + "a,".repeat(190_000) + "a]");
    Files.writeString(
        folder.resolve("keys.yaml"),
        "? " + "k".repeat(100_000) + "\n: [" + "1,".repeat(29_000) + "1]");
    Files.writeString(folder.resolve("id.yaml"), "id: a" + "-a".repeat(6_000));
    Files.writeString(folder.resolve("mistakes.yaml"), "sections: [" + "{},".repeat(9_000) + "{}]");
    Files.write(folder.resolve("bytes.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 'a'});

    var run = run(directory, "lint", directory.resolve("hostile").toString());

    assertThat(run.status()).isEqualTo(1);
    var report = JSON.readTree(run.out());
    assertThat(report.path("findings").findValuesAsText("file").stream().distinct()).hasSize(9);
    assertThat(report.path("findings"))
        .allSatisfy(finding -> assertThat(finding.path("line").intValue()).isPositive());
  }

  @Test
  void lintsDemandingFilesInLittleMemory(@TempDir Path directory) throws Exception {
    var editions = DemandingText.all();
    for (var i = 0; i < editions.size(); i++) {
      var folder = Files.createDirectories(directory.resolve("demanding/demanding-" + i));
      var text = editions.get(i).replace("\nid: shop-safety\n", "\nid: demanding-" + i + "\n");
      Files.writeString(folder.resolve("2026-1.yaml"), text.text());
    }

    var run = run(directory, "lint", directory.resolve("demanding").toString());

    assertThat(run.status()).isZero();
    assertThat(JSON.readTree(run.out()).path("files").intValue()).isEqualTo(editions.size());
  }

  @Test
  void verifiesTheReceiptItGave(@TempDir Path directory) throws Exception {
    var edition = Path.of("questionnaires/cyber-security/2026-1.yaml").toAbsolutePath().toString();
    var answers = Files.writeString(directory.resolve("answers.json"), ANSWERS).toString();
    var given =
        run(directory, "score", "--receipt", "--questionnaire", edition, "--answers", answers);
    var receipt = Files.writeString(directory.resolve("receipt.json"), given.out()).toString();

    var verified = run(directory, "verify", "--questionnaire", edition, "--receipt", receipt);

    assertThat(verified.status()).isZero();
    assertThat(JSON.readTree(verified.out()).path("valid").booleanValue()).isTrue();
  }

  @Test
  void endsWithStatusTwoOnBadUse(@TempDir Path directory) throws Exception {
    assertThat(run(directory, "lint", "/no/such/directory").status()).isEqualTo(2);
    assertThat(run(directory, "no-such-command").status()).isEqualTo(2);
  }

  private record Run(int status, String out) {}

  private static Run run(Path directory, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            // Enough for any edition; a file that needs more is hostile.
            "-Xmx64m",
            "-jar",
            Path.of(System.getProperty("waymark.jar", "")).toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectError(directory.resolve("stderr.log").toFile())
            .start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out);
  }
}
