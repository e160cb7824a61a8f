package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionnaireFilesIT {

  @Test
  void stopsTheStartWithFileLineAndRule(@TempDir Path directory) throws Exception {
    var file = directory.resolve("editions/skills/2030-1.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        Files.readString(Path.of("questionnaires/skills/2026-1.yaml"))
            .replace("edition: 2026-1", "edition: 2030-1")
            .replaceFirst("status: published", "status: unheard-of"));

    try (var service =
        RunningService.launch(
            directory,
            Map.of("WAYMARK_QUESTIONNAIRES_DIRECTORY", directory.resolve("editions").toString()))) {
      assertThat(service.exitStatus()).isNotZero();
      assertThat(service.output())
          .containsPattern("skills/2030-1\\.yaml:\\d+: error: .*status.* \\[shape\\]")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void refusesToStartOnGroundThatHasMovedUnderAnswers(@TempDir Path directory) throws Exception {
    var editions = directory.resolve("editions");
    var extra = editions.resolve("extra/2030-1.yaml");
    Files.createDirectories(extra.getParent());
    var text =
        Files.readString(Path.of("questionnaires/skills/2026-1.yaml"))
            .replaceFirst("id: skills", "id: extra")
            .replace("edition: 2026-1", "edition: 2030-1");
    Files.writeString(extra, text);
    var withExtra = Map.of("WAYMARK_QUESTIONNAIRES_DIRECTORY", editions.toString());
    try (var service = RunningService.start(directory, withExtra)) {
      beginExtra(service);
    }

    assertThat(refusal(directory, Map.of())).contains("editions that are missing: extra/2030-1");
    Files.writeString(extra, text + "# A word more.\n");
    assertThat(refusal(directory, withExtra)).contains("editions have changed: extra/2030-1");

    Files.writeString(extra, text.replaceFirst("status: published", "status: retired"));
    try (var service = RunningService.start(directory, withExtra)) {
      var offered =
          new PlainBrowser(service.address()).open("/assessments/new?questionnaire=extra");
      assertThat(offered.status()).as("a retired edition is not begun").isEqualTo(404);
    }
  }

  private static void beginExtra(RunningService service) {
    var browser = new PlainBrowser(service.address());
    var profile = browser.open("/assessments/new?questionnaire=extra");
    browser.submit(profile, Map.of("area", "E08000037", "size", "5-9", "sector", "construction"));
  }

  private static String refusal(Path directory, Map<String, String> environment) {
    try (var service = RunningService.launch(directory, environment)) {
      assertThat(service.exitStatus()).isNotZero();
      return service.output();
    }
  }

  @Test
  void saysInOneLineThatADirectoryIsMissing(@TempDir Path directory) {
    var missing = directory.resolve("no-such").toString();

    try (var service =
        RunningService.launch(directory, Map.of("WAYMARK_QUESTIONNAIRES_DIRECTORY", missing))) {
      assertThat(service.exitStatus()).isNotZero();
      assertThat(service.output()).contains(missing).doesNotContain("\tat ");
    }
  }
}
